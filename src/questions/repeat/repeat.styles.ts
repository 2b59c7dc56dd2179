import { css } from 'lit';

/** Each thing stands in a frame of its own. */
export const repeatStyles = css`
  .thing {
    margin: 0 0 1em;
    padding: 0.9em 1em 1em;
    border: 1px solid var(--line);
    border-radius: var(--survey-radius, 6px);
    min-inline-size: 0;
  }
  .thing > legend {
    font-weight: 600;
  }
  .thing > .nested {
    clear: both;
  }
  .question .nested > .question {
    margin: 0 0 1.25em;
    padding-inline-start: 0;
    border-inline-start: 0;
  }
`;
