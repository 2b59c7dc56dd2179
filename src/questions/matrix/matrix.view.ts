import { html, nothing } from 'lit';
import { renderClear } from '../controls/clear-button.ts';
import type { Field } from '../../element/base/question.ts';
import type { Item } from '../../schema/question.ts';
import { partOf } from './matrix.base.ts';
import type { MatrixAnswer, MatrixInput } from './matrix.logic.ts';
import type { MatrixQuestion } from './matrix.schema.ts';

/** What shows a matrix. */
export type MatrixField = Field<MatrixQuestion, MatrixInput, MatrixAnswer>;

/**
 * Shows each row as a group of native radio buttons, or of check boxes. The same elements make a stack on a phone and a grid on a wide
 * screen, where the columns are headed once, for the eye only: each button keeps its own label. Rows name their legend
 * once more, since WebKit does not find one that is laid out as a part of a grid.
 */
export function renderMatrix(field: MatrixField): unknown {
  const { rows, columns } = field.items as Readonly<Record<'rows' | 'columns', readonly Item[]>>;
  return html`
    <div class="matrix">
      <div class="matrix-row matrix-head" aria-hidden="true">
        ${columns.map(({ text }) => html`<span>${field.text(text)}</span>`)}
      </div>
      ${rows.map((row) => renderRow(field, row, columns))}
    </div>
    ${field.question.multiple || rows.length === 0 ? nothing : renderClear(field, 'matrix.clear', field.id(partOf(rows[0]!.value)))}
  `;
}

function renderRow(field: MatrixField, row: Item, columns: readonly Item[]): unknown {
  const { multiple, name } = field.question;
  const pickedOf = (input: unknown): readonly string[] =>
    [(input as MatrixAnswer | undefined)?.[row.value] ?? []].flat() as string[];
  const picked = pickedOf(field.answer);
  const pick = (value: string, checked: boolean): void => {
    const present = field.inputOf(name) as MatrixInput | undefined;
    const rest = pickedOf(present).filter((other) => other !== value);
    field.set({ ...present, [row.value]: multiple ? (checked ? [...rest, value] : rest) : value });
  };
  const id = field.id(partOf(row.value));
  const faulty = field.issue?.parts?.includes(partOf(row.value));
  return html`
    <fieldset class="matrix-row" aria-labelledby=${`${id}--row`} ?data-invalid=${faulty}>
      <legend><span id=${`${id}--row`}>${field.text(row.text)}</span></legend>
      ${columns.map(
        ({ value, text }, index) => html`
          <label class="choice">
            <input
              type=${multiple ? 'checkbox' : 'radio'}
              id=${index === 0 ? id : nothing}
              name=${id}
              .checked=${picked.includes(value)}
              aria-invalid=${faulty ? 'true' : nothing}
              aria-describedby=${faulty && index === 0 ? field.describedBy : nothing}
              @change=${({ target }: Event) => pick(value, (target as HTMLInputElement).checked)}
            />
            <span>${field.text(text)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
