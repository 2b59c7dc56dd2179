import { css } from 'lit';

/** A line as long as a sentence, several as wide as the page, the counter close below, and the hint of the guard. */
export const textStyles = css`
  .line {
    display: block;
    width: min(100%, 32em);
  }
  textarea {
    display: block;
    width: 100%;
    resize: vertical;
  }
  .counter {
    margin: 0.3em 0 0;
    font-size: 0.9em;
  }
  .guard > div {
    margin: 0.5em 0;
    padding: 0.25em 0.9em;
    border-inline-start: 4px solid var(--accent);
  }
  .guard p,
  .guard ul {
    margin: 0;
  }
  .question .guard button {
    display: inline-block;
    margin: 0;
    margin-inline-end: 1em;
  }
  @media print {
    .guard {
      display: none;
    }
  }
`;
