import { css } from 'lit';

/**
 * The look of the element. `!important` on the host wins over rules of the page (CSS Cascade 5, 6.1: important rules of
 * an inner tree win), so that `* { all: unset !important }` changes nothing. No `rem`: pages set their own root size.
 *
 * From the page come font family, size of letters, colour, colour scheme, visibility and direction, and letters and words
 * as far apart as the reader's own style sheet wants them (WCAG 1.4.12): it has the last word on the host. Nothing else is
 * inherited: `all: initial`. Lines that the page draws under or through its text do not reach into a float, though into any
 * other block; the host holds it, and keeps clear of those of the page.
 *
 * Containment, which the queries need, has no width of its own where a place asks how wide its content would like to be: in
 * a row, a float, a table, a dialog. There it is at least 20em, as far as the window has them, and at best as wide as the
 * limit: an empty grid has a column that may be that wide. (As a pseudo-element it would lead Orca astray in Chromium.)
 *
 * The element's own blue is as dark or light as the text: what is behind it is not known before the page is read, and only
 * then the button is filled (`colours.ts`). Browsers that know no such colours show the text's until then.
 */
export const styles = css`
  :host {
    --own: oklch(from currentColor clamp(0.46, l, 0.8) 0.116 251);
    --accent: var(--survey-accent, var(--own));
    --on-accent: var(--survey-on-accent, #fff);
    --error: var(--survey-error, #b3261e);
    --radius: var(--survey-radius, 6px);
    --line: color-mix(in srgb, currentColor 55%, transparent);
    --quiet: color-mix(in srgb, currentColor 80%, transparent);
    --soft: color-mix(in srgb, currentColor 6%, transparent);
    display: flow-root !important;
    max-inline-size: min(100%, var(--survey-max-width, 46em));
    margin-block-end: 1.5em;
    font: max(1em, 16px) / 1.5 serif !important;
    font-family: var(--survey-font, inherit) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
  }
  .width {
    display: grid;
    clear: both;
    grid-template-columns: minmax(0, var(--survey-max-width, 46em));
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .loading {
    min-height: var(--survey-min-height, 40em);
  }
  .form {
    all: initial;
    float: inline-start;
    box-sizing: border-box;
    width: 100%;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    overflow-wrap: anywhere;
  }
  :host > :not(.width) {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(20em, 100vw - 5em);
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  a,
  summary {
    color: var(--accent);
  }
  summary {
    min-height: 24px;
    width: fit-content;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.25em 1.5em;
    margin-bottom: 0.25em;
  }
  /* Which line the languages are on must not depend on the language. */
  .survey-title {
    flex: 1 1 min(14em, 100%);
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.25;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: -0.25em;
  }
  .facts,
  .hint {
    color: var(--quiet);
    font-size: 0.925em;
  }
  .notice {
    margin: 0.5em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
    font-size: 0.95em;
  }
  .notice > p {
    margin-bottom: 0.5em;
  }
  /* Drawn here: what browsers draw is white on a dark page. */
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 0.4em;
    margin-top: 1em;
    border: 0;
  }
  progress,
  ::-webkit-progress-bar {
    background: var(--soft);
  }
  ::-webkit-progress-value {
    background: var(--accent);
  }
  .heading {
    margin: 0.5em 0;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .step {
    font-size: 0.75em;
    font-weight: 400;
  }
  .question {
    min-width: 0;
    margin: 0 0 2em;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    width: 100%;
    margin-bottom: 0.6em;
    padding: 0;
  }
  /* Not a rule for what follows a legend: with it each question that comes or goes would restyle the whole page. */
  .answer {
    clear: both;
  }
  @container (max-width: 24em) {
    .survey-title,
    .title,
    .choice {
      hyphens: auto;
    }
  }
  label {
    display: block;
  }
  .title {
    font-weight: 600;
  }
  .required {
    font-size: 0.9em;
  }
  legend .hint {
    display: block;
    margin-top: 0.2em;
  }
  p.hint {
    margin: 0.2em 0 0.5em;
  }
  .choices {
    display: grid;
    gap: 0.4em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-top: 1.5em;
  }
  .below {
    height: 2.5em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-height: 44px;
    padding: 0.4em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    accent-color: var(--accent);
  }
  .or {
    margin: 0.1em 0.9em;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    max-width: 100%;
    min-height: 44px;
    padding: 0.45em 0.65em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: none;
  }
  button.primary,
  button.quiet {
    min-height: 44px;
    padding: 0.5em 1.4em;
    border: 2px solid;
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    font-weight: 600;
  }
  .languages button,
  button.clear {
    min-height: 32px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: 0.9em;
    font-weight: 400;
    text-decoration: underline;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.8;
  }
  .languages [aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  /* Its place is there from the start, for the most part in the space before the next question. */
  .question .clear {
    display: block;
    margin: 0.4em 0 -1em;
  }
  .clear:disabled {
    visibility: hidden;
  }
`;
