import { css } from 'lit';

/** Columns and pictures as far as there is room, and the list of a search over what follows. */
export const wholeChoiceStyles = css`
  .columns-2,
  .columns-3,
  .columns-4 {
    --count: 2;
    --least: 9em;
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(min(var(--least), 100%), calc((100% - (var(--count) - 1) * 0.4em) / var(--count))), 1fr)
    );
  }
  .columns-3 {
    --count: 3;
  }
  .columns-4 {
    --count: 4;
    --least: 7em;
  }
  .choices > .all {
    grid-column: 1 / -1;
  }
  .pictures .choice {
    flex-wrap: wrap;
    align-content: start;
  }
  .pictures img {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 14em;
    object-fit: contain;
  }
  .combobox {
    position: relative;
    max-inline-size: 32em;
  }
  .combobox input {
    inline-size: 100%;
  }
  .combobox .found {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    max-block-size: 18em;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: Field;
    color: FieldText;
    box-shadow: 0 4px 12px rgb(0 0 0 / 25%);
  }
  .found ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .found li,
  .found p {
    margin: 0;
    min-block-size: 44px;
    padding: 0.5em 0.8em;
  }
  .found li {
    scroll-margin: 0;
    cursor: pointer;
  }
  .found li:hover {
    background: var(--soft);
  }
  .found .chosen {
    font-weight: 600;
    background: var(--soft);
  }
  .found [aria-selected='true'] {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
`;
