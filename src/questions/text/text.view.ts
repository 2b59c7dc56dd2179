import { html, nothing } from 'lit';
import type { Field } from '../../element/base/question.ts';
import { renderGuard } from './free-text.ts';
import { counterOf, tellCounter } from './text.counter.ts';
import type { TextQuestion } from './text.schema.ts';

/** What a text is written in. */
export type TextField = Field<TextQuestion, string, string>;

/**
 * Shows a native text field, of one line or several, and what is left when there is a limit.
 *
 * @param rule what the text must be like, said before anything is written
 */
export function renderText(field: TextField, rule?: string): unknown {
  const { rows = 1, placeholder } = field.question;
  const counter = counterOf(field);
  const describedBy = [rule && field.id('rule'), field.describedBy, counter && field.id('counter')].filter(
    (id) => typeof id === 'string' && id !== '',
  );
  const shown = {
    value: field.input ?? '',
    placeholder: placeholder === undefined ? nothing : field.text(placeholder),
    describedBy: describedBy.length > 0 ? describedBy.join(' ') : nothing,
    write: ({ target }: Event): void => {
      const control = target as HTMLInputElement;
      field.set(control.value);
      tellCounter(control, field);
    },
  };
  return html`
    ${rule ? html`<p class="hint" id=${field.id('rule')}>${rule}</p>` : nothing}
    ${rows > 1 ? renderArea(field, rows, shown) : renderLine(field, shown)}
    ${counter ? html`<p class="counter" id=${field.id('counter')}>${counter.sentence}</p>` : nothing}
    ${renderGuard(field)}
  `;
}

interface Shown {
  readonly value: string;
  readonly placeholder: string | symbol;
  readonly describedBy: string | symbol;
  readonly write: (event: Event) => void;
}

/*
 * Nothing of what is written may be kept by the browser, or sent to its maker to be corrected. An address is asked for in
 * a plain field with the right keyboard: browsers rewrite what stands in fields of type `email`.
 */

const renderLine = (field: TextField, { value, placeholder, describedBy, write }: Shown): unknown => html`
  <input
    type="text"
    class="line"
    dir=${(field.question.inputType ?? field.question.mask) === undefined ? nothing : 'ltr'}
    inputmode=${field.question.inputType ?? nothing}
    autocapitalize=${field.question.inputType ? 'off' : nothing}
    id=${field.id()}
    .value=${value}
    placeholder=${placeholder}
    aria-invalid=${field.invalid}
    aria-describedby=${describedBy}
    autocomplete="off"
    spellcheck="false"
    autocorrect="off"
    writingsuggestions="false"
    @input=${write}
  />
`;

const renderArea = (field: TextField, rows: number, { value, placeholder, describedBy, write }: Shown): unknown => html`
  <textarea
    rows=${rows}
    id=${field.id()}
    .value=${value}
    placeholder=${placeholder}
    aria-invalid=${field.invalid}
    aria-describedby=${describedBy}
    autocomplete="off"
    spellcheck="false"
    autocorrect="off"
    writingsuggestions="false"
    @input=${write}
  ></textarea>
`;
