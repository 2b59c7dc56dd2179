import { css } from 'lit';

/** The questions of a group stand closer together than groups do. */
export const groupStyles = css`
  .nested > .question {
    margin-block: 1.25em 0;
  }
`;
