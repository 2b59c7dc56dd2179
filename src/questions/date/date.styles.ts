import { css } from 'lit';

/** Three fields in a row, each as wide as what goes in. */
export const dateStyles = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .date label span {
    display: block;
  }
  .date input {
    width: 3.4em;
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
    width: 6.2em;
  }
  .date .year input {
    width: 4.8em;
  }
`;
