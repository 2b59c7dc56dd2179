import { css } from 'lit';
import { nestedStyles } from '../controls/nested-styles.ts';

/** Each thing stands in a frame of its own. */
export const repeatStyles = css`
  ${nestedStyles}
  .thing {
    margin: 0 0 1em;
  }
  .thing > legend {
    font-weight: 600;
  }
  .thing > .nested {
    clear: both;
  }
`;
