/**
 * The look of the collector's own pages. Alone: a quiet sheet on a quiet ground, light or dark. In the frame of an
 * `isolated` element (`is-framed`): nothing but the survey, with the colours and the font of the page around.
 */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1b2128);
  --table: light-dark(#eef1f4, #12161b);
  --ink: light-dark(#1b222a, #e6eaee);
  --rule: light-dark(#d5dbe1, #333c46);
  background: var(--table);
  color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, 'Liberation Sans', sans-serif;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
}

:root:not(.is-framed) {
  --survey-accent: light-dark(#1a5a96, #8cc4f2);
  --survey-on-accent: light-dark(#ffffff, #10202e);
  --survey-error: light-dark(#b3261e, #ffb3aa);
}

body {
  margin: 0;
}

main {
  box-sizing: border-box;
  max-width: 46rem;
  min-height: 100vh;
  margin-inline: auto;
  padding: clamp(1.25rem, 5vw, 2.75rem) clamp(1rem, 6vw, 3.25rem) 3rem;
  background: var(--paper);
  overflow-wrap: break-word;
}

@media (min-width: 50rem) {
  body {
    padding-block: 2.5rem 4rem;
  }

  main {
    min-height: 0;
    border: 1px solid var(--rule);
    border-radius: 10px;
  }
}

survey-form {
  display: block;
}

h1 {
  margin: 0 0 0.75rem;
  font-size: 1.35em;
  line-height: 1.25;
}

p {
  margin: 0 0 0.75rem;
}

/* Said only to those for whom it takes long. */
@keyframes appear {
  from {
    visibility: hidden;
  }
}

.waiting {
  animation: appear 3s step-end;
}

@media (scripting: none) {
  .waiting {
    display: none;
  }
}

.is-framed {
  overflow: hidden;
  background: var(--ground);
  color: var(--text);
  font-family: var(--font, inherit);
  font-size: var(--font-size, 1rem);
}

.is-framed.is-tall {
  overflow: auto;
}

/* The place of the frame has a limit and a margin of its own. */
.is-framed survey-form {
  --survey-max-width: 100vw;
  margin: 0;
}

.is-framed :is(body, main) {
  max-width: none;
  min-height: 0;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 0;
  background: none;
}

/* Rings of the focus stand outside of what they mark. */
.is-framed main {
  padding: 6px;
}

@media print {
  :root,
  main {
    border: 0;
    background: none;
  }
}
`;
