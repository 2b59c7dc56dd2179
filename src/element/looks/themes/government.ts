import { css } from 'lit';

/** Sober and large, in the manner of public services: square, no tints, a focus that cannot be overlooked. */
export const government = css`
  :host {
    --accent: var(--survey-accent, #1d4f91);
    --radius: var(--survey-radius, 0);
    --line: currentColor;
    font-size: max(1.0625em, 18px) !important;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --accent: var(--survey-accent, oklch(from currentColor clamp(0.431, l, 0.8) 0.121 257));
    }
  }
  .survey-title {
    font-size: 1.6em;
  }
  .heading {
    font-size: 1.35em;
  }
  .notice,
  .waiting,
  .draft {
    background: none;
    border-inline-start-width: 8px;
    border-color: var(--line);
  }
  .choice,
  .choice:has(:checked),
  .choice:hover {
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 1.6em;
    height: 1.6em;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    border-width: 2px;
  }
  button.primary {
    border-color: transparent;
    box-shadow: 0 3px 0 color-mix(in srgb, var(--accent) 55%, #000);
  }
  :focus-visible,
  .choice:has(:focus-visible) {
    outline: 4px solid #ffd400;
    outline-offset: 0;
    box-shadow: inset 0 0 0 3px #000;
  }
  .choice :focus-visible {
    outline: 0;
    box-shadow: none;
  }
`;
