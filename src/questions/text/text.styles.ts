import { css } from 'lit';

/** A line as long as a sentence, and the counter close below. */
export const textStyles = css`
  .line {
    display: block;
    width: min(100%, 32em);
  }
  .counter {
    margin: 0.3em 0 0;
    font-size: 0.9em;
  }
`;
