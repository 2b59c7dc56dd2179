import { css } from 'lit';
import { sliderStyles } from '../controls/slider-styles.ts';

/** The unit stays beside the field; and how a slider looks. */
export const numberStyles = css`
  ${sliderStyles}
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  .number input {
    width: 9em;
  }
`;
