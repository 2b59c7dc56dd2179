import { css } from 'lit';

/** Questions in a question, such as those of a group: in a frame, closer together, and without the bar of a follow-up. */
export const nestedStyles = css`
  .framed {
    padding: 0.9em 1em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    min-inline-size: 0;
  }
  .question .nested > .question {
    margin: 0 0 1.25em;
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  .question .nested > .question:last-child {
    margin-block-end: 0.4em;
  }
`;
