import { html, nothing } from 'lit';
import { decimalsOf } from '../../schema/decimal.ts';
import { formatNumber } from '../../locales/format-number.ts';
import type { Item } from '../../schema/question.ts';
import { cellOf, totalOf, typedIn, type MatrixInput, type RowOfNumbers } from './matrix.logic.ts';
import type { MatrixField } from './matrix.view.ts';

/** Shows each row as a group of text fields, one for each column, and its total when it is asked for. */
export function renderNumbers(field: MatrixField): unknown {
  const { rows, columns } = field.items as Readonly<Record<'rows' | 'columns', readonly Item[]>>;
  const { rowTotals, unit } = field.question;
  return html`
    ${unit ? html`<p class="hint" id=${field.id('unit')}>${field.text(unit)}</p>` : nothing}
    <div class="matrix">
      <div class="matrix-row matrix-head" aria-hidden="true">
        ${columns.map(({ text }) => html`<span>${field.text(text)}</span>`)}
        ${rowTotals ? html`<span>${field.word('matrix.total')}</span>` : nothing}
      </div>
      ${rows.map((row) => renderRow(field, row, columns))}
    </div>
  `;
}

function renderRow(field: MatrixField, row: Item, columns: readonly Item[]): unknown {
  const { question, language, answer, id } = field;
  const total = id(`total-${question.rows.findIndex(({ value }) => value === row.value)}`);
  const head = `${total}--row`;
  const isFaulty = columns.some((column) => field.issue?.parts?.includes(cellOf(question, row, column)));
  const numbers = answer?.[row.value] as RowOfNumbers | undefined;
  return html`
    <fieldset class="matrix-row" aria-labelledby=${head} ?data-invalid=${isFaulty}>
      <legend><span id=${head}>${field.text(row.text)}</span></legend>
      ${columns.map((column) => renderCell(field, row, column, question.rowTotals ? total : undefined))}
      ${
        question.rowTotals
          ? html`<p class="row-total" id=${total}>
              ${numbers && html`<span>${field.word('matrix.total')} </span>${formatNumber(totalOf(numbers), language)}`}
            </p>`
          : nothing
      }
    </fieldset>
  `;
}

function renderCell(field: MatrixField, row: Item, column: Item, total: string | undefined): unknown {
  const { question, input, language } = field;
  const { min = -1, step = 1, unit } = question;
  const part = cellOf(question, row, column);
  const isFaulty = field.issue?.parts?.includes(part);
  const typed = typedIn(input, row.value, column.value) ?? '';
  const describedBy = [isFaulty && field.describedBy, unit && field.id('unit'), total].filter(
    (id) => typeof id === 'string',
  );
  const write = ({ target }: Event): void => {
    const present = field.inputOf(question.name) as MatrixInput | undefined;
    const cells = typeof present?.[row.value] === 'object' ? present[row.value] : {};
    field.set({
      ...present,
      [row.value]: { ...(cells as object), [column.value]: (target as HTMLInputElement).value },
    });
  };
  return html`
    <label class="cell">
      <span>${field.text(column.text)}</span>
      <input
        type="text"
        dir="ltr"
        inputmode=${min < 0 ? 'text' : decimalsOf(step) > 0 ? 'decimal' : 'numeric'}
        id=${field.id(part)}
        .value=${typeof typed === 'number' ? formatNumber(typed, language, true) : typed}
        aria-invalid=${isFaulty ? 'true' : nothing}
        aria-describedby=${describedBy.length > 0 ? describedBy.join(' ') : nothing}
        autocomplete="off"
        @input=${write}
      />
    </label>
  `;
}
