import { css } from 'lit';

/** The look on paper. */
export const paperStyles = css`
  @media print {
    /* What a question type says of its own controls wins. */
    :where(button, .languages, .share, .counter) {
      display: none;
    }
    .question .clear {
      display: none;
    }
    .form {
      float: none;
      font-size: 10pt;
    }
    :where(.paper .choices) {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
      column-gap: 1em;
    }
    .choice,
    .choice:has(:checked) {
      min-height: 0;
      padding: 0.15em 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .question {
      margin-bottom: 1em;
    }
    .paper {
      counter-reset: n;
    }
    q:lang(fr) {
      quotes: '\\ab\\202f' '\\202f\\bb';
    }
    .asked > .question > * > .title::before {
      counter-increment: n;
      content: counter(n) '. ';
    }
    .asked,
    .review div {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    input:not([type='radio'], [type='checkbox']),
    textarea {
      border-color: #000;
    }
    .line {
      width: 100%;
    }
    .written {
      display: inline-block;
      min-width: 3em;
      max-width: 100%;
      padding: 0.25em 0.5em;
      border: 1px solid #000;
      border-radius: var(--radius);
      white-space: pre-wrap;
      box-decoration-break: clone;
    }
    .line.written {
      display: block;
    }
    /* A page ends in the middle of what is longer than one, instead of before it. */
    .asked:has(.written) {
      break-inside: auto;
    }
    textarea {
      min-height: 7em;
    }
    ::placeholder {
      color: transparent;
    }
  }
`;
