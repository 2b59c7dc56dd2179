import { css } from 'lit';

/**
 * A numbered list of rows with their buttons; what is left is a stack of wide buttons. The empty string for a marker,
 * because Safari takes lists without a marker style for no lists.
 */
export const rankingStyles = css`
  .ranking p {
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .ranking .hint {
    font-weight: 400;
  }
  .ranking ol {
    padding-inline-start: 1.8em;
  }
  .ranking ul {
    display: grid;
    gap: 0.4em;
    padding: 0;
    list-style-type: '';
  }
  .ranking ol div {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-block-end: 0.4em;
    border-block-end: 1px solid var(--line);
    padding-block-end: 0.4em;
  }
  .ranking ol span {
    flex: 1;
    min-inline-size: 0;
  }
  .ranking .handle {
    flex: none;
    inline-size: 32px;
    line-height: 44px;
    text-align: center;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .ranking .dragged {
    position: relative;
    z-index: 1;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 2px 10px rgb(0 0 0 / 30%);
  }
  .dragged .handle {
    cursor: grabbing;
  }
  /* Beside three buttons there would be room for a few letters only. */
  @container (max-width: 24.99em) {
    .ranking ol div {
      flex-wrap: wrap;
      justify-content: end;
    }
    .ranking ol span {
      flex-basis: calc(100% - 24px);
    }
    .ranking .handle {
      inline-size: 24px;
      margin-inline-start: -8px;
    }
  }
  .ranking ol button {
    flex: none;
    min-inline-size: 44px;
    padding: 0;
  }
  .ranking .add {
    inline-size: 100%;
    padding-inline: 0.8em;
    border: 1px solid var(--line);
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }
  @media (forced-colors: active) {
    .ranking [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .ranking .add {
      display: block;
      min-height: 0;
      padding: 0.25em 0;
      border: 0;
    }
    .ranking .add::before {
      content: '____ ';
    }
    .ranking .handle {
      display: none;
    }
  }
`;
