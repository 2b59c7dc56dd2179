import { css } from 'lit';

/** The questions of a group stand closer together than groups do, and are no answers to it: no bar beside them. */
export const groupStyles = css`
  .question .nested > .question {
    margin: 0 0 1.25em;
    padding-inline-start: 0;
    border-inline-start: 0;
  }
`;
