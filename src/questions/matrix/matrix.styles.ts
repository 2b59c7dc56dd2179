import { css } from 'lit';

/**
 * Rows under each other; on a wide screen each row is a grid with the same columns, so that they align. No engine lets a
 * grid place a legend, and WebKit lets none float: on a wide screen what is in the legend stands in the grid instead.
 */
export const matrixStyles = css`
  .matrix-row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5em, 100%), 1fr));
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0 0 1.2em;
    padding: 0;
    border: 0;
  }
  /* A fault leaves less room: WebKit lays a legend out again only when the legend itself changes. */
  .question:is([data-invalid], [data-mended]) .matrix legend {
    padding-inline-end: 1px;
  }
  .matrix legend {
    grid-column: 1 / -1;
    inline-size: auto;
    margin: 0;
    font-weight: 600;
  }
  /* On small screens only: hyphens cost a page with many matrices a third of the time of changing its language. */
  @container (max-width: 24em) {
    .matrix .choice {
      gap: 0.4em;
      padding-inline: 0.3em;
    }
    .matrix .choice span {
      min-inline-size: 0;
      font-size: 0.95em;
      hyphens: auto;
    }
  }
  .matrix-row[data-invalid] {
    outline: 2px solid var(--error);
    outline-offset: 3px;
  }
  .matrix .matrix-head {
    display: none;
  }
  @container (min-width: 40em) {
    .matrix .matrix-row {
      display: grid;
      grid: auto / minmax(0, 2.5fr);
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0;
      align-items: center;
      margin: 0;
      border-block-end: 1px solid var(--line);
    }
    .matrix-head span {
      align-self: end;
      padding: 2px;
      font-size: 0.8em;
      line-height: 1.25;
      text-align: center;
      hyphens: auto;
    }
    .matrix-head::before {
      content: '';
    }
    .matrix legend {
      display: contents;
      font-weight: inherit;
    }
    .matrix legend span {
      padding-block: 0.4em;
      padding-inline-end: 0.6em;
    }
    .matrix .choice {
      gap: 0;
      justify-content: center;
      align-self: stretch;
      padding: 0;
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    /* Named, not seen. Without a position of its own: a page with many matrices would consist of layers. */
    .matrix .choice span {
      inline-size: 0;
      block-size: 0;
      overflow: clip;
      white-space: nowrap;
    }
  }
`;
