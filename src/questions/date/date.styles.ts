import { css } from 'lit';

/** Three fields in a row, each as wide as what goes in. */
export const dateStyles = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .date input {
    width: 4em;
  }
  .date .month input {
    width: 7em;
  }
  .date .year input {
    width: 5.5em;
  }
`;
