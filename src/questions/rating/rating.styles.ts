import { css } from 'lit';

/** Equal cells. Many points stand in two rows where there is no room for one: eleven as 0 to 5 and 6 to 10. */
export const ratingStyles = css`
  .rating {
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    gap: 4px;
  }
  .rating .choice {
    flex-direction: column;
    justify-content: center;
    gap: 2px;
    padding: 6px 0;
  }
  .stars .choice,
  .smileys .choice {
    position: relative;
  }
  .stars input,
  .smileys input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .stars {
    gap: 0;
    max-width: 34em;
  }
  .stars .choice {
    border-color: transparent;
  }
  .star {
    color: var(--accent);
    font-size: 1.8em;
    line-height: 1;
  }
  .face {
    inline-size: 2.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
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
  /* Where the points wrap, what the last one means stands below it. */
  @container (max-width: 33em) {
    .rating-scale[data-long] {
      --half: 4;
      display: grid;
      gap: 4px;
    }
    .rating-scale:has(.choice:nth-child(9)) {
      --half: 5;
    }
    .rating-scale:has(.choice:nth-child(11)) {
      --half: 6;
    }
    [data-long] .rating {
      grid-template-columns: repeat(var(--half), minmax(0, 1fr));
    }
    [data-long] .rating-ends {
      display: contents;
    }
    [data-long] .rating-ends :last-child {
      order: 1;
    }
  }
`;
