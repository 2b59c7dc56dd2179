import { css } from 'lit';

/** High contrast: the text and the ground of the browser, thick lines, nothing said by a tint alone. */
export const contrast = css`
  :host {
    --accent: CanvasText;
    --on-accent: Canvas;
    --error: light-dark(#8f0000, #ffb4ab);
    --line: CanvasText;
    --quiet: CanvasText;
    --soft: transparent;
    padding: 0.75em !important;
    border: 3px solid CanvasText !important;
    background: Canvas !important;
    color: CanvasText !important;
    font-size: max(1.125em, 18px) !important;
  }
  .notice,
  .waiting,
  .draft,
  progress {
    border: 2px solid CanvasText;
  }
  progress {
    height: 0.6em;
    background: none;
  }
  .languages {
    gap: 0;
    margin-inline-start: -0.35em;
  }
  .languages button {
    padding-inline: 0.35em;
  }
  .choice,
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea,
  .end {
    border-width: 2px;
  }
  .choice:has(:checked) {
    box-shadow: inset 0 0 0 3px CanvasText;
    background: Canvas;
    font-weight: 700;
  }
  .choice:hover {
    text-decoration: underline;
  }
  a,
  summary,
  button.clear {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  :focus-visible,
  .choice:has(:focus-visible) {
    outline-width: 5px;
  }
`;
