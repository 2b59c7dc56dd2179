import { css } from 'lit';

/** No boxes and no tints: the survey looks like the text of the page. */
export const plain = css`
  :host {
    --radius: var(--survey-radius, 0);
  }
  .notice,
  .waiting,
  .draft,
  .choice,
  .choice:has(:checked),
  .choice:hover {
    background: none;
    border-color: transparent;
    box-shadow: none;
  }
  .notice,
  .waiting,
  .draft {
    padding-inline: 0;
    border: 0;
  }
  .choices {
    gap: 0;
  }
  .choice {
    padding-inline: 0;
  }
  progress {
    display: none;
  }
  .end {
    padding: 0;
    border: 0;
  }
`;
