import { css } from 'lit';

/** The look of what does not stand on an untouched first page; follows while that is read. */
export const laterStyles = css`
  .choice:hover {
    background: var(--soft);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 85%, #000);
  }
  .heading:focus-visible,
  .summary:focus-visible {
    outline-offset: 4px;
  }
  .question .question {
    margin: 0.25em 0 0.75em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--line);
  }
  .intro p:first-of-type,
  .notice ul {
    margin-top: 0.5em;
  }
  .question[data-invalid] {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--error);
  }
  /* WebKit measures the rows of a grid again when the grid changes, not when there is less room for it. */
  .question[data-invalid] .choices {
    gap: 0.42em;
  }
  .error {
    margin: 0.25em 0 0.5em;
    color: var(--error);
    font-weight: 600;
  }
  [aria-invalid='true']:not([type='radio'], [type='checkbox']) {
    border: 2px solid var(--error);
  }
  button.quiet {
    background: none;
    color: var(--accent);
  }
  button.clear {
    min-height: 32px;
    margin-top: 0.4em;
    padding: 0 0.2em;
    border: 0;
    font-size: 0.9em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button.quiet:hover {
    background: var(--soft);
  }
  .summary {
    margin: 1em 0 1.5em;
    padding: 0.9em 1.1em;
    border: 3px solid var(--error);
    border-radius: var(--radius);
    scroll-margin: 5em;
  }
  .summary-title {
    font-size: 1.1em;
    font-weight: 700;
  }
  .summary :last-child {
    margin-bottom: 0;
  }
  .summary a {
    font-weight: 600;
  }
  .summary li span {
    display: block;
  }
  .preview {
    padding: 0.5em 0.9em;
    border: 1px dashed var(--line);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .notice ul {
    margin-bottom: 0.25em;
  }
  .code {
    color: color-mix(in srgb, currentColor 80%, transparent);
    font-size: 0.925em;
  }
  .end {
    padding: 0.25em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .buttons p {
    margin: 0;
  }
  .disabled {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    opacity: 0.7;
  }
  @media (forced-colors: active) {
    .choice:has(:checked),
    button.primary {
      border: 3px solid Highlight;
    }
    button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  @media print {
    .buttons,
    .languages {
      display: none;
    }
  }
`;
