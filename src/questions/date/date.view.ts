import { html, nothing } from 'lit';
import { isComposing } from '../../element/base/is-composing.ts';
import type { Field } from '../../element/base/question.ts';
import { partNames, partNamesOf, partsOf, readParts, type DateParts, type PartName } from './date-parts.ts';
import { dateLogic, inFigures, limitsOf, settledParts, shownParts } from './date.logic.ts';
import type { DateQuestion } from './date.schema.ts';
import { splitDate } from './written-date.ts';
import { dayFromToday } from '../../engine/today.ts';

type DateField = Field<DateQuestion, DateParts, string>;

/** Shows native text fields. The focus never moves on by itself: who types would not notice. */
export function renderDate(field: DateField): unknown {
  const names = partNamesOf(field.question.precision);
  const rule = ruleOf(field);
  return html`
    ${rule === '' ? nothing : html`<p class="hint" id=${field.id('rule')}>${rule}</p>`}
    <div class="date">
      ${names.map((part) => renderPart(field, part, names[0]!, rule))}
      ${field.question.picker ? renderPicker(field) : nothing}
    </div>
  `;
}

/** The limits, unless the hint of the question is there to say them. */
function ruleOf({ question, word }: DateField): string {
  if (question.hint !== undefined) return '';
  const { earliest, latest } = limitsOf(question);
  const rules = [
    earliest !== undefined && word('date.earliest', { date: inFigures(earliest) }),
    latest !== undefined && word('date.latest', { date: inFigures(latest) }),
  ];
  return rules.filter(Boolean).join(' ');
}

/** Faults of the date as a whole; others are of one part. */
const wholeFaults: readonly string[] = ['date.required', 'date.invalid', 'date.min', 'date.max', 'question.invalid'];

function renderPart(field: DateField, part: PartName, first: PartName, rule: string): unknown {
  const { input, issue, question } = field;
  const write = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    // What an input method is still composing must not be moved away under its hand.
    const isDone = !(event as InputEvent).isComposing;
    const whole = isDone && (question.precision ?? 'day') === 'day' ? splitDate(value) : undefined;
    if (whole) return takeWhole(field, whole);
    field.set({ ...shownParts(field.inputOf(question.name), question), [part]: value });
  };
  /** Once nothing more is typed, each part goes where it belongs: `3/4/20` was not to be 1984. */
  const settle = (): void => {
    const before = shownParts(field.inputOf(question.name), question);
    const after = settledParts(before, question);
    if (partNames.some((name) => after[name] !== before[name])) takeWhole(field, after);
  };
  const isWholeDate = issue && wholeFaults.includes(issue.code);
  const isDescribed = part === (issue?.part ?? first);
  const describedBy = [rule !== '' && part === first && field.id('rule'), isDescribed && field.describedBy]
    .filter((id) => typeof id === 'string')
    .join(' ');
  return html`
    <label class=${part}>
      <span>${field.word(`date.${part}`)}</span>
      <input
        type="text"
        dir="ltr"
        inputmode=${part === 'month' ? nothing : 'numeric'}
        id=${field.id(part)}
        .value=${shownParts(input, question)[part]}
        aria-invalid=${isWholeDate || issue?.part === part ? field.invalid : nothing}
        aria-describedby=${describedBy || nothing}
        autocomplete="off"
        @input=${write}
        @change=${settle}
        @blur=${settle}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !isComposing(event) && settle()}
      />
    </label>
  `;
}

/** Fills all fields at once, and says so: the focus is in one of them at most. */
function takeWhole(field: DateField, parts: DateParts): void {
  field.set(parts);
  const date = readParts(parts, field.question.precision);
  if (typeof date === 'string') field.announce(dateLogic.display!(date, field));
}

/**
 * A button that opens the browser's own calendar: it is known, speaks the language of the device and works with screen
 * readers. The field behind it is neither seen nor reached; what is picked there fills the fields.
 */
function renderPicker(field: DateField): unknown {
  if (!('showPicker' in HTMLInputElement.prototype)) return nothing;
  const { min, max } = field.question;
  const limitOf = (limit: string | undefined): unknown => (limit === 'today' ? dayFromToday() : (limit ?? nothing));
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
    if (value !== '') takeWhole(field, partsOf(value));
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
