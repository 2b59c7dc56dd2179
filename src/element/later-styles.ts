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
  .error {
    margin: 0.25em 0 0.5em;
    color: var(--error);
    font-weight: 600;
  }
  [aria-invalid='true']:not([type='radio'], [type='checkbox']) {
    border: 2px solid var(--error);
  }
  button.quiet {
    min-height: 44px;
    padding: 0.5em 1.4em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    font-weight: 600;
    cursor: pointer;
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
  .end {
    padding: 0.25em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  @media (forced-colors: active) {
    .choice:has(:checked),
    button.primary {
      border: 3px solid Highlight;
    }
    [aria-disabled='true'] {
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
