import { css } from 'lit';

/** The unit stays beside the field. */
export const numberStyles = css`
  .number {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .number input {
    width: 9em;
  }
`;
