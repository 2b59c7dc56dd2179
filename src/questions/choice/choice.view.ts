import { html, nothing } from 'lit';
import type { Field } from '../../element/question.ts';
import { toggle, type ChoiceAnswer } from './choice.logic.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';
import { followUpName } from '../../schema/names.ts';

type ChoiceField = Field<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer>;

/** Shows the choices as native radio buttons, check boxes or a dropdown. */
export function renderChoice(field: ChoiceField): unknown {
  return field.question.display === 'dropdown' ? renderDropdown(field) : renderList(field);
}

function renderList(field: ChoiceField): unknown {
  const choices = field.items['choices'] as readonly Choice[];
  return html`<div class="choices">${choices.map((choice, index) => renderOption(field, choice, index))}</div>`;
}

function renderOption(field: ChoiceField, { value, text, exclusive, other }: Choice, index: number): unknown {
  const { question } = field;
  const picked = [field.answer ?? []].flat();
  const choose = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (!question.multiple) return field.set(value);
    const after = toggle(question, picked, value, checked);
    if (checked && after.length <= picked.length && picked.length > 0) field.announce(field.word('choice.replaced'));
    field.set(after);
  };
  return html`
    ${exclusive && index > 0 ? html`<p class="or">${field.word('choice.or')}</p>` : nothing}
    <label class="choice">
      <input
        type=${question.multiple ? 'checkbox' : 'radio'}
        id=${index === 0 ? field.id() : field.id(value)}
        name=${field.id('group')}
        .checked=${picked.includes(value)}
        aria-invalid=${field.invalid}
        aria-describedby=${index === 0 ? field.describedBy : nothing}
        @change=${choose}
      />
      <span>${field.text(text)}</span>
    </label>
    ${other ? field.followUp(followUpName(question.name, value)) : nothing}
  `;
}

function renderDropdown(field: ChoiceField): unknown {
  const choices = field.items['choices'] as readonly Choice[];
  const choose = (event: Event): void => field.set((event.target as HTMLSelectElement).value || undefined);
  const chosen = choices.find(({ value, other }) => value === field.answer && other);
  return html`
    <select id=${field.id()} aria-invalid=${field.invalid} aria-describedby=${field.describedBy} @change=${choose}>
      <option value="" .selected=${field.answer === undefined}>${field.word('choice.pick')}</option>
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${field.answer === value}>${field.text(text)}</option>`)}
    </select>
    ${chosen ? field.followUp(followUpName(field.question.name, chosen.value)) : nothing}
  `;
}
