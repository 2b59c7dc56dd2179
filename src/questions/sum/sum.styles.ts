import { css } from 'lit';

/** Names left, fields right, the sum below the fields; on a phone a name may take two lines. */
export const sumStyles = css`
  .sum {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em 1em;
    align-items: center;
    max-width: 32em;
  }
  .sum-field {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .sum-field input {
    inline-size: 5em;
    text-align: end;
  }
  .sum-total {
    max-width: 32em;
    margin: 0.5em 0 0;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--line);
    font-weight: 600;
    text-align: end;
  }
`;
