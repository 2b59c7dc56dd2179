import { css } from 'lit';

/** Side by side where there is room. */
export const yesNoStyles = css`
  .yes-no {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 4px 12px;
    max-width: 24em;
  }
`;
