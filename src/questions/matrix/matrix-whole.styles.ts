import { css } from 'lit';
import { matrixStyles } from './matrix.styles.ts';

/** Numbers stand in the same grid as picks; where there is no room for it, one a line with its label beside it. */
export const wholeMatrixStyles = css`
  ${matrixStyles}
  .matrix .cell {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .matrix .cell input {
    inline-size: 100%;
    min-inline-size: 3.2em;
    max-inline-size: 6em;
    text-align: end;
  }
  .matrix .cell span {
    flex: 1;
    min-inline-size: 0;
  }
  /* Labels beside each other would be squeezed to syllables. */
  @container (max-width: 39.99em) {
    .matrix .matrix-row:has(.cell) {
      grid-template-columns: minmax(0, 26em);
    }
    .row-total {
      max-inline-size: 26em;
      text-align: end;
    }
  }
  .matrix .row-total {
    grid-column: 1 / -1;
    margin: 0;
    font-weight: 600;
  }
  @container (min-width: 40em) {
    .matrix .cell {
      justify-content: center;
      padding: 4px;
    }
    .matrix .cell span,
    .matrix .row-total span {
      flex: none;
      inline-size: 0;
      block-size: 0;
      overflow: clip;
      white-space: nowrap;
    }
    .matrix .cell {
      gap: 0;
    }
    .matrix .row-total {
      display: flex;
      grid-column: auto;
      justify-content: center;
    }
  }
`;
