import { css } from 'lit';

/** Equal cells that wrap: eleven points stand in two rows on the narrowest phone. */
export const ratingStyles = css`
  .rating {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    gap: 4px;
  }
  .rating .choice {
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 2px;
    padding: 6px 0;
  }
  .rating-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin: 0 0 4px;
  }
  .rating-ends :last-child {
    text-align: end;
  }
`;
