import { css } from 'lit';

/** Keeps the way to clear apart from the choices. */
export const choiceStyles = css`
  .choices + .clear {
    margin-block-start: 0.6em;
  }
`;
