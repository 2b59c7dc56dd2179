import { html, nothing } from 'lit';
import { defineQuestionType, type Field } from '../../element/base/question.ts';
import { toggle, type ChoiceAnswer } from './choice.base.ts';
import { choiceLogic, displayOf, ruleOf, type Typed } from './choice.logic.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';
import { renderChoice } from './choice.view.ts';
import { remarkOnChoice } from './remark-on-choice.ts';
import { renderCombobox } from './combobox.view.ts';
import { renderDropdown } from './dropdown.view.ts';
import { wholeChoiceStyles } from './choice-whole.styles.ts';

type WholeField = Field<ChoiceQuestion, ChoiceAnswer | Typed, ChoiceAnswer>;

/** Picking from a list in any form. */
export const wholeChoiceType = defineQuestionType({
  ...choiceLogic,
  frame: (question: ChoiceQuestion) => (displayOf(question) === 'list' ? 'group' : 'control'),
  remark: (state, before) => remarkOnChoice(state as Parameters<typeof remarkOnChoice>[0], before),
  styles: wholeChoiceStyles,
  render(field: WholeField) {
    const { colCount = 1, selectAll, choices } = field.question;
    const display = displayOf(field.question);
    if (display === 'combobox') return renderCombobox(field);
    const plain = field as unknown as Field<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer>;
    if (display === 'dropdown') return renderDropdown(plain);
    const hasImages = choices.some(({ imageLink }) => imageLink);
    return renderChoice(plain, {
      rule: hintOf(field),
      layout: `columns-${colCount}${hasImages ? ' pictures' : ''}`,
      above: selectAll ? renderAll(plain) : nothing,
      picture: hasImages ? (choice) => renderPicture(field, choice) : undefined,
    });
  },
});

/** What the plain view does not say, unless the hint of the question is there to do so: that several have to be picked. */
function hintOf(field: WholeField): string | undefined {
  const rule = field.question.hint === undefined ? ruleOf(field) : undefined;
  return rule && field.word(rule.word!, rule.params);
}

/** All that can be picked together: not "none of these", and nothing that asks for a text. */
const togetherOf = (choices: readonly Choice[]): readonly string[] =>
  choices.flatMap(({ value, exclusive, other, missing }) => (exclusive || other || missing ? [] : [value]));

/** One check box for all: ticked, unticked, or in between. */
function renderAll(field: Field<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer>): unknown {
  const all = togetherOf(field.items['choices'] as readonly Choice[]);
  const picked = [field.answer ?? []].flat();
  const count = all.filter((value) => picked.includes(value)).length;
  const choose = ({ target }: Event): void => {
    const { checked } = target as HTMLInputElement;
    const present = [field.inputOf(field.question.name) ?? []].flat() as string[];
    const rest = present.filter((value) => !all.includes(value));
    let after: readonly string[] = rest;
    if (checked) for (const value of all) after = toggle(field.question, after, value, true);
    field.set(after);
  };
  return html`
    <label class="choice all">
      <input
        type="checkbox"
        .checked=${count > 0 && count === all.length}
        .indeterminate=${count > 0 && count < all.length}
        @change=${choose}
      />
      <span>${field.word('choice.all')}</span>
    </label>
  `;
}

/** The site of the picture is not told which page shows it. Without a text of its own it only repeats the choice. */
const renderPicture = (field: WholeField, { imageLink, imageAlt }: Choice): unknown =>
  imageLink
    ? html`<img
        src=${imageLink}
        alt=${imageAlt ? field.text(imageAlt) : ''}
        loading="lazy"
        referrerpolicy="no-referrer"
      />`
    : nothing;
