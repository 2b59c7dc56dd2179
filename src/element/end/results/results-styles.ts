import { css } from 'lit';

/** The look of published results. A bar is drawn, not a background: it is there in forced colours and on paper. */
export const resultsStyles = css`
  .results {
    margin-top: 2em;
  }
  .result {
    margin: 1.75em 0;
  }
  .result table {
    width: 100%;
    margin: 0.4em 0 1em;
    border-collapse: collapse;
  }
  .result :is(caption, th) {
    font-weight: 400;
    text-align: start;
  }
  .result :is(caption span, thead th) {
    color: var(--quiet);
    font-size: 0.925em;
  }
  .result :is(th, td) {
    padding: 0.4em 0;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .result :is(td, th + th) {
    width: 1%;
    padding-inline-start: 0.9em;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* Large text on a phone. */
  @container (max-width: 12em) {
    .result table {
      table-layout: fixed;
    }
    .result :is(td, th + th) {
      width: auto;
      padding-inline-start: 0.3em;
      white-space: normal;
    }
  }
  .unshown {
    color: var(--quiet);
    font-style: italic;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.5em;
    margin-top: 0.25em;
    fill: var(--accent);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
  @media print {
    .result tr {
      break-inside: avoid;
    }
    .result :is(.title, caption, thead) {
      break-after: avoid;
    }
  }
`;
