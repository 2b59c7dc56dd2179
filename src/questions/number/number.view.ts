import { html, nothing } from 'lit';
import type { Field } from '../../element/base/question.ts';
import { decimalsOf } from '../../schema/decimal.ts';
import { written } from '../../engine/number/written.ts';
import { formatNumber } from '../../locales/format-number.ts';
import type { NumberQuestion } from './number.schema.ts';

type NumberField = Field<NumberQuestion, string | number, number>;

/** Shows a native text field: a field of type `number` changes its value when the page is scrolled. */
export function renderNumber(field: NumberField): unknown {
  const { unit } = field.question;
  const range = rangeOf(field);
  const describedBy = [unit && field.id('unit'), range && field.id('range'), field.describedBy].filter(
    (id) => typeof id === 'string',
  );
  return html`
    ${range ? html`<p class="hint" id=${field.id('range')}>${range}</p>` : nothing}
    <span class="number">
      <input
        type="text"
        dir="ltr"
        inputmode=${inputModeOf(field.question)}
        id=${field.id()}
        .value=${shownOf(field)}
        aria-invalid=${field.invalid}
        aria-describedby=${describedBy.length > 0 ? describedBy.join(' ') : nothing}
        autocomplete="off"
        @input=${({ target }: Event) => field.set((target as HTMLInputElement).value)}
      />
      ${unit ? html`<span class="unit" id=${field.id('unit')}>${field.text(unit)}</span>` : nothing}
    </span>
  `;
}

/** The limits, unless the hint of the question is there to say them. That a count is not below 0 goes without saying. */
function rangeOf({ question: { min, max, hint }, word }: NumberField): string | undefined {
  if (hint !== undefined) return undefined;
  if (min !== undefined && max !== undefined) return word('number.hint', { min: written(min), max: written(max) });
  if (max !== undefined) return word('number.hintMax', { max: written(max) });
  return min === undefined || min === 0 ? undefined : word('number.hintMin', { min: written(min) });
}

/** What was typed; a stored number in the way of the language. */
const shownOf = ({ input = '', language }: NumberField): string =>
  typeof input === 'number' ? formatNumber(input, language, true) : input;

/** The keyboards of figures on phones have no minus sign. */
function inputModeOf({ min = -1, step = 1 }: NumberQuestion): string {
  if (min < 0) return 'text';
  return decimalsOf(step) > 0 ? 'decimal' : 'numeric';
}
