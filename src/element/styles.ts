import { css } from 'lit';

/**
 * The look of the element. `!important` on the host wins over rules of the page (CSS Cascade 5, 6.1: important rules of
 * an inner tree win), so that `* { all: unset !important }` changes nothing. No `rem`: pages set their own root size.
 */
export const styles = css`
  :host {
    --accent: var(--survey-accent, #1a5a96);
    --on-accent: var(--survey-on-accent, #fff);
    --radius: var(--survey-radius, 6px);
    --line: color-mix(in srgb, currentColor 45%, transparent);
    --quiet: color-mix(in srgb, currentColor 80%, transparent);
    --soft: color-mix(in srgb, currentColor 6%, transparent);
    --error: var(--survey-error, #b3261e);
    display: block !important;
    visibility: visible !important;
    font-family: var(--survey-font, inherit) !important;
    font-size: max(1em, 16px) !important;
    line-height: 1.5 !important;
    text-align: start !important;
    text-transform: none !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    cursor: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .loading {
    min-height: var(--survey-min-height, 40em);
  }
  .form {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  a,
  summary {
    color: var(--accent);
  }
  summary {
    min-height: 24px;
    width: fit-content;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.25em 1.5em;
    margin-bottom: 0.25em;
  }
  .survey-title {
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.25;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: -0.25em;
  }
  .languages button {
    min-height: 32px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: 0.9em;
    text-decoration: underline;
  }
  .languages [aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  .facts,
  .hint {
    color: var(--quiet);
    font-size: 0.925em;
  }
  .notice {
    margin: 0.5em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
    font-size: 0.95em;
  }
  .notice > p {
    margin-bottom: 0.25em;
  }
  /* Drawn here: what browsers draw is white on a dark page. */
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 0.4em;
    margin-top: 1em;
    border: 0;
  }
  progress,
  ::-webkit-progress-bar {
    background: var(--soft);
  }
  ::-webkit-progress-value {
    background: var(--accent);
  }
  .heading {
    margin: 0.5em 0;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .step {
    font-size: 0.75em;
    font-weight: 400;
  }
  .question {
    min-width: 0;
    margin: 0 0 2em;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    width: 100%;
    margin-bottom: 0.6em;
    padding: 0;
  }
  /* Not a rule for what follows a legend: with it each question that comes or goes would restyle the whole page. */
  .answer {
    clear: both;
  }
  label {
    display: block;
  }
  .title {
    font-weight: 600;
  }
  .required {
    font-size: 0.9em;
  }
  legend .hint {
    display: block;
    margin-top: 0.2em;
  }
  p.hint {
    margin: 0.2em 0 0.5em;
  }
  .choices {
    display: grid;
    gap: 0.4em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-height: 44px;
    padding: 0.4em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    accent-color: var(--accent);
  }
  .or {
    margin: 0.1em 0.9em;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    max-width: 100%;
    min-height: 44px;
    padding: 0.45em 0.65em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: Field;
    color: FieldText;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-top: 1.5em;
  }
  button.primary {
    min-height: 44px;
    padding: 0.5em 1.4em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    font-weight: 600;
    background: var(--accent);
    color: var(--on-accent);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
`;
