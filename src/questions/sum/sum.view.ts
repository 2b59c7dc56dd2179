import { html, nothing } from 'lit';
import { announceLater } from '../controls/announce-later.ts';
import type { Field } from '../../element/base/question.ts';
import { calculate, decimalsOf } from '../../schema/decimal.ts';
import { written } from '../../engine/number/written.ts';
import { formatNumber } from '../../locales/format-number.ts';
import type { Item } from '../../schema/question.ts';
import { partOf, readableSum, totalOf, typedOf, type SumAnswer, type SumInput } from './sum.logic.ts';
import type { SumQuestion } from './sum.schema.ts';

type SumField = Field<SumQuestion, SumInput, SumAnswer>;

/** Shows a text field for each item, and below how far the sum is. */
export function renderSum(field: SumField): unknown {
  return html`
    <div class="sum">${field.items['items']!.map((item, index) => renderItem(field, item, index === 0))}</div>
    <p class="sum-total" id=${field.id('total')}>${progressOf(field, field.input)}</p>
  `;
}

/** How far the sum is stands beside it, and is told once the person stops typing. */
function renderItem(field: SumField, { value, text }: Item, isFirst: boolean): unknown {
  const { question, input, issue, language } = field;
  const part = partOf(value);
  const typed = typedOf(input, value) ?? '';
  // A sum that is wrong as a whole is told at its first field, where correcting begins.
  const isFaulty = issue?.parts?.includes(part) ?? issue?.part === part;
  const describedBy = [isFaulty || (isFirst && !issue) ? field.describedBy : undefined, field.id('total')];
  const write = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    const after = { ...plainInput(field.inputOf(question.name)), [value]: control.value };
    field.set(after);
    announceLater(control, field, progressOf(field, after));
  };
  return html`
    <label for=${field.id(part)}>${field.text(text)}</label>
    <span class="sum-field">
      <input
        type="text"
        dir="ltr"
        inputmode=${decimalsOf(question.step ?? 1) > 0 ? 'decimal' : 'numeric'}
        id=${field.id(part)}
        .value=${typeof typed === 'number' ? formatNumber(typed, language, true) : typed}
        aria-invalid=${isFaulty ? field.invalid : nothing}
        aria-describedby=${describedBy.filter((id) => typeof id === 'string').join(' ')}
        autocomplete="off"
        @input=${write}
      />
      ${question.unit ? html`<span>${field.text(question.unit)}</span>` : nothing}
    </span>
  `;
}

const plainInput = (input: unknown): SumInput => (typeof input === 'object' ? (input as SumInput) : {});

function progressOf(field: SumField, input: SumInput | undefined): string {
  const { question, word, text } = field;
  const unit = question.unit ? `\u00a0${text(question.unit)}` : '';
  const total = totalOf(question);
  const sum = readableSum(input, field);
  const said = (size: number): string => `${formatNumber(written(size), field.language)}${unit}`;
  const params = { sum: said(sum), total: said(total), count: said(Math.abs(calculate(total, '-', sum))) };
  if (sum === total) return word('sum.done', params);
  return word(sum < total ? 'sum.left' : 'sum.over', params);
}
