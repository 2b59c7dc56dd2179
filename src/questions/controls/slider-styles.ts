import { css } from 'lit';

/** A track as wide as the page, but not wider than a hand moves; grey until it is answered. */
export const sliderStyles = css`
  .slider {
    max-width: 32em;
  }
  .slider input[type='range'] {
    display: block;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .slider[data-unanswered] input[type='range'] {
    accent-color: #767676;
  }
  .slider-value {
    margin: 0;
    font-weight: 600;
    text-align: center;
  }
  .slider[data-unanswered] .slider-value {
    font-weight: 400;
  }
  .slider-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin: 6px 0 0;
  }
  .slider-ends :last-child {
    text-align: end;
  }
`;
