import { css } from 'lit';

/** A line as long as a sentence, several as wide as the page, and the counter close below. */
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
`;
