import { html, nothing } from 'lit';
import type { Field } from '../../element/question.ts';
import { partNamesOf, partsOf, type DateParts, type PartName } from './date-parts.ts';
import type { DateQuestion } from './date.schema.ts';
import { dayFromToday } from './iso-date.ts';

type DateField = Field<DateQuestion, DateParts, string>;

/** Shows native text fields. The focus never moves on by itself: who types would not notice. */
export function renderDate(field: DateField): unknown {
  const names = partNamesOf(field.question.precision);
  return html`
    <div class="date">
      ${names.map((part) => renderPart(field, part, names[0]!))}
      ${field.question.picker ? renderPicker(field) : nothing}
    </div>
  `;
}

function renderPart(field: DateField, part: PartName, first: PartName): unknown {
  const { input, issue } = field;
  const write = ({ target }: Event): void =>
    field.set({
      ...partsOf(field.inputOf(field.question.name)),
      [part]: (target as HTMLInputElement).value,
    });
  const isWholeDate = issue?.part === first && !issue.code.startsWith('date.missing');
  return html`
    <label class=${part}>
      <span>${field.word(`date.${part}`)}</span>
      <input
        type="text"
        inputmode=${part === 'month' ? nothing : 'numeric'}
        id=${field.id(part)}
        .value=${partsOf(input)[part]}
        aria-invalid=${isWholeDate || issue?.part === part ? field.invalid : nothing}
        aria-describedby=${part === (issue?.part ?? first) ? field.describedBy : nothing}
        autocomplete="off"
        @input=${write}
      />
    </label>
  `;
}

/**
 * A button that opens the browser's own calendar: it is known, speaks the language of the device and works with screen
 * readers. The field behind it is neither seen nor reached; what is picked there fills the fields.
 */
function renderPicker(field: DateField): unknown {
  if (!('showPicker' in HTMLInputElement.prototype)) return nothing;
  const { min, max } = field.question;
  const limitOf = (limit: string | undefined): unknown => (limit === 'today' ? dayFromToday(0) : (limit ?? nothing));
  const open = ({ currentTarget }: Event): void => {
    const input = (currentTarget as Element).nextElementSibling as HTMLInputElement;
    try {
      input.showPicker();
    } catch {
      // In a frame of another site browsers refuse to open it: then the field itself is there to be used.
      input.removeAttribute('aria-hidden');
      input.removeAttribute('tabindex');
      input.classList.add('shown');
      input.focus();
    }
  };
  const take = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    if (value !== '') field.set(partsOf(value));
  };
  return html`
    <span class="picker">
      <button type="button" class="quiet" @click=${open}>${field.word('date.pick')}</button>
      <input
        type="date"
        aria-hidden="true"
        tabindex="-1"
        aria-label=${field.word('date.pick')}
        min=${limitOf(min)}
        max=${limitOf(max)}
        .value=${field.answer ?? ''}
        @change=${take}
      />
    </span>
  `;
}
