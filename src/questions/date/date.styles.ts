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
  .picker {
    position: relative;
    align-self: end;
  }
  .date .picker input {
    width: auto;
  }
  .date .picker input:not(.shown) {
    position: absolute;
    inset: 0;
    z-index: -1;
    inline-size: 100%;
    opacity: 0;
    pointer-events: none;
  }
  .date .month input {
    width: 7em;
  }
  .date .year input {
    width: 5.5em;
  }
`;
