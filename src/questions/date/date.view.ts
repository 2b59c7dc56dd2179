import { html, nothing } from 'lit';
import type { Field } from '../../element/question.ts';
import { partNames, partsOf, type DateParts, type PartName } from './date-parts.ts';
import type { DateQuestion } from './date.schema.ts';

type DateField = Field<DateQuestion, DateParts, string>;

/** Shows three native text fields. The focus never moves on by itself: who types would not notice. */
export function renderDate(field: DateField): unknown {
  return html`<div class="date">${partNames.map((part) => renderPart(field, part))}</div>`;
}

function renderPart(field: DateField, part: PartName): unknown {
  const { input, issue } = field;
  const parts = partsOf(input);
  const isWholeDate = issue?.part === 'day' && issue.code !== 'date.missingDay';
  return html`
    <label class=${part}>
      <span>${field.word(`date.${part}`)}</span>
      <input
        type="text"
        inputmode="numeric"
        id=${field.id(part)}
        .value=${parts[part]}
        aria-invalid=${isWholeDate || issue?.part === part ? field.invalid : nothing}
        aria-describedby=${part === (issue?.part ?? 'day') ? field.describedBy : nothing}
        autocomplete="off"
        @input=${({ target }: Event) => field.set({ ...parts, [part]: (target as HTMLInputElement).value })}
      />
    </label>
  `;
}
