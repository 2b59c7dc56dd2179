import { css } from 'lit';

/** The look of what does not stand on an untouched first page; follows while that is read. */
export const laterStyles = css`
  :host {
    --picked: color-mix(in srgb, var(--accent) 9%, transparent);
  }
  /* Once it is known what can be read on the accent. */
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  /* Once it is known what can be read there. */
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  /* Numbers and addresses keep their direction, but stand where the language begins; what somebody writes has its own. */
  [dir='rtl'] input[dir='ltr'] {
    text-align: end;
  }
  [dir='rtl'] :is(textarea, input:not([dir])) {
    unicode-bidi: plaintext;
    text-align: start;
  }
  option {
    background: Field;
    color: FieldText;
  }
  a,
  summary,
  button,
  .choice,
  input:is([type='radio'], [type='checkbox']) {
    cursor: pointer;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .languages button,
  button.clear {
    text-underline-offset: 3px;
  }
  /* Blue in Firefox until then. */
  ::-moz-progress-bar {
    background: var(--accent);
  }
  /* What a page keeps at the top of the screen must not hide what has the focus (WCAG 2.4.11). */
  .form * {
    scroll-margin-block: min(7em, 30vh);
  }
  /* Not what is pressed: WebKit would scroll, and the second half of a double click miss it. */
  input:is([type='radio'], [type='checkbox']):not(:focus-visible) {
    scroll-margin-block: 0;
  }
  .notice ul,
  .intro p:first-of-type {
    margin-top: 0.5em;
  }
  .promises {
    margin-bottom: 0.25em;
    padding: 0;
    list-style: none;
  }
  .promises li {
    margin-bottom: 0.4em;
  }
  .kind {
    display: inline-block;
    padding: 0 0.45em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 0.8em;
    font-weight: 600;
  }
  .kind.proof {
    border-color: var(--accent);
    color: var(--accent);
  }
  .kind.limit {
    border-style: dashed;
  }
  .departure {
    margin-top: 1em;
  }
  .departure textarea {
    width: 100%;
    font:
      0.8em/1.4 ui-monospace,
      monospace;
  }
  .choice:hover,
  button.quiet:hover {
    background: var(--soft);
  }
  .choices > :not(.choice) {
    grid-column: 1 / -1;
  }
  :focus-visible,
  .choice:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: var(--picked);
  }
  .choice :focus-visible {
    outline: 0;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 85%, #000);
  }
  .heading:focus-visible,
  .summary:focus-visible {
    outline-offset: 4px;
  }
  .question .question {
    margin: 0.25em 0 0.75em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--line);
  }
  .question:is([data-invalid], [data-mended]) {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--line);
  }
  .question[data-invalid] {
    border-color: var(--error);
  }
  /* WebKit measures the rows of a grid again when the grid changes, not when there is less room for it. */
  .question:is([data-invalid], [data-mended]) .choices {
    gap: 0.42em;
  }
  .error,
  p.mended {
    margin: 0.25em 0 0.5em;
    font-weight: 600;
  }
  .error {
    color: var(--error);
  }
  /* Stays in sight under a long list; it is opaque, since that may pass below. */
  .remark {
    position: sticky;
    inset-block-end: 0;
    margin: 0.6em 0 0;
    padding: 0.5em 0.9em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    background: Field;
    color: FieldText;
  }
  /* What is said of a fault that was put right has the height of the fault. */
  .mended,
  .summary .mended {
    display: grid;
  }
  .mended > * {
    grid-area: 1 / 1;
  }
  .mended .was {
    visibility: hidden;
  }
  /* As high as without a fault. */
  [aria-invalid='true']:not([type='radio'], [type='checkbox'], [type='range']) {
    padding: calc(0.45em - 1px) calc(0.65em - 1px);
    border: 2px solid var(--error);
  }
  .summary {
    margin: 1em 0 1.5em;
    padding: 0.9em 1.1em;
    border: 3px solid var(--error);
    border-radius: var(--radius);
  }
  .summary[data-mended] {
    border-color: var(--line);
  }
  .summary-title {
    font-size: 1.1em;
    font-weight: 700;
  }
  .summary :last-child {
    margin-bottom: 0;
  }
  .summary :is(a, strong) {
    font-weight: 600;
  }
  .summary li > span {
    display: block;
  }
  .waiting,
  .draft {
    margin: 1em 0;
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
  }
  .waiting p,
  .draft p {
    margin: 0.25em 0;
  }
  .draft .clear {
    margin-top: 0.4em;
  }
  p.row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 0.75em 0.5em;
  }
  .preview {
    padding: 0.5em 0.9em;
    border: 1px dashed var(--line);
  }
  .end {
    padding: 0.25em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .form {
    transition: color 10ms;
  }
  .share {
    margin: 1em 0;
  }
  .share input {
    flex: 1 1 14em;
    min-width: 0;
  }
  .share .buttons {
    margin-top: 0;
  }
  .buttons p {
    margin: 0;
  }
  .disabled {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    opacity: 0.7;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    ::-webkit-progress-value {
      background: Highlight;
    }
    ::-moz-progress-bar {
      background: Highlight;
    }
    .choice:has(:checked),
    button.primary {
      border: 3px solid Highlight;
    }
    button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
