import { html, nothing } from 'lit';
import { renderClear } from '../controls/clear-button.ts';
import type { Field } from '../../element/base/question.ts';
import { followUpName } from '../../schema/names.ts';
import { toggle, type ChoiceAnswer } from './choice.base.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';
import { own } from '../../schema/own.ts';

type ChoiceField = Field<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer>;

/** What rare questions show besides. */
export interface More {
  /** How many may be picked. */
  readonly rule?: string | undefined;
  /** Classes of the list. */
  readonly layout?: string;
  /** What stands above the choices. */
  readonly above?: unknown;
  /** What stands in a choice before its text. */
  readonly picture?: ((choice: Choice) => unknown) | undefined;
}

/** Shows the choices as native radio buttons or check boxes. */
export function renderChoice(field: ChoiceField, more: More = own({})): unknown {
  const choices = field.items['choices'] as readonly Choice[];
  const rule = more.rule ?? ruleOf(field);
  const describedBy = [rule && field.id('rule'), field.describedBy].filter((id) => typeof id === 'string').join(' ');
  return html`
    ${rule ? html`<p class="hint" id=${field.id('rule')}>${rule}</p>` : nothing}
    <div class="choices ${more.layout}">
      ${more.above}
      ${choices.map((choice, index) => renderOption(field, choice, index === 0, describedBy || nothing, more.picture))}
    </div>
    ${field.question.multiple ? nothing : renderClear(field, 'choice.clear', field.id())}
  `;
}

/** How many may be picked, unless the hint of the question is there to say so. */
function ruleOf({ question, word }: ChoiceField): string | undefined {
  const { multiple, hint, maxChoices: count } = question;
  if (!multiple || hint !== undefined) return undefined;
  return count === undefined ? word('choice.many') : word('choice.atMost', { count });
}

/** A description stands on the first control only: on each it would be read again at each arrow key. */
function renderOption(
  field: ChoiceField,
  choice: Choice,
  isFirst: boolean,
  describedBy: string | symbol,
  picture: More['picture'],
): unknown {
  const { question } = field;
  const { value, text, exclusive, other } = choice;
  const picked = [field.answer ?? []].flat();
  const choose = ({ target }: Event): void => {
    const { checked } = target as HTMLInputElement;
    if (!question.multiple) return field.set(value);
    const before = [field.inputOf(question.name) ?? []].flat() as string[];
    field.set(toggle(question, before, value, checked));
  };
  return html`
    ${exclusive && !isFirst ? html`<p class="or">${field.word('choice.or')}</p>` : nothing}
    <label class="choice">
      <input
        type=${question.multiple ? 'checkbox' : 'radio'}
        id=${isFirst ? field.id() : nothing}
        name=${field.id('group')}
        .checked=${picked.includes(value)}
        aria-invalid=${field.invalid}
        aria-describedby=${isFirst ? describedBy : nothing}
        @change=${choose}
      />
      ${picture?.(choice)}<span>${field.text(text)}</span>
    </label>
    ${other ? field.followUp(followUpName(question.name, value)) : nothing}
  `;
}
