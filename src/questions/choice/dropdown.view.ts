import { html, nothing } from 'lit';
import type { Field } from '../../element/base/question.ts';
import { followUpName } from '../../schema/names.ts';
import type { ChoiceAnswer } from './choice.base.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';

/** Shows the choices as a native dropdown; its first entry clears the answer. */
export function renderDropdown(field: Field<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer>): unknown {
  const choices = field.items['choices'] as readonly Choice[];
  const chosen = choices.find(({ value, other }) => value === field.answer && other);
  return html`
    <select
      id=${field.id()}
      aria-invalid=${field.invalid}
      aria-describedby=${field.describedBy}
      @change=${({ target }: Event) => field.set((target as HTMLSelectElement).value || undefined)}
    >
      <option value="" .selected=${field.answer === undefined}>${field.word('choice.pick')}</option>
      ${choices.map(
        ({ value, text }) =>
          html`<option value=${value} .selected=${field.answer === value}>${field.text(text)}</option>`,
      )}
    </select>
    ${chosen ? field.followUp(followUpName(field.question.name, chosen.value)) : nothing}
  `;
}
