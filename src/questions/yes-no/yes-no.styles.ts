import { css } from 'lit';

/** Side by side where there is room. */
export const yesNoStyles = css`
  .yes-no {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 4px 12px;
    max-width: 24em;
  }
`;
