import { css } from 'lit';

/** The look of the page on which all answers are checked before they are sent. */
export const reviewStyles = css`
  .review-page {
    margin: 1.25em 0 0.25em;
    font-weight: 700;
  }
  .review {
    margin: 0 0 1em;
    border-top: 1px solid var(--line);
  }
  .review div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 1em;
    padding: 0.6em 0;
    border-bottom: 1px solid var(--line);
  }
  .review dt {
    font-weight: 600;
  }
  .review dd {
    white-space: pre-line;
  }
  .review dd,
  .review .clear {
    margin: 0;
  }
  .review .changing {
    grid-area: 1 / 2;
  }
  .review .depth-1 {
    padding-inline-start: 1em;
  }
  .review .depth-2,
  .review .depth-3 {
    padding-inline-start: 2em;
  }
`;
