import { exampleOfMask } from '../../engine/mask.ts';
import { defineQuestionType } from '../../element/base/question.ts';
import { fetchGuard } from './free-text.ts';
import { textLogic } from './text.logic.ts';
import { textStyles } from './text.styles.ts';
import { renderText, type TextField } from './text.view.ts';

/** Writing a text, also an address or one with a mask. */
export const wholeTextType = defineQuestionType({
  ...textLogic,
  frame: 'control',
  render: (field: TextField) => renderText(field, ruleOf(field)),
  prepare: fetchGuard,
  styles: textStyles,
});

/** The form that the text must have, unless the hint of the question is there to say so. */
function ruleOf({ question: { hint, mask, minLength = 1 }, word }: TextField): string | undefined {
  if (hint !== undefined) return undefined;
  const rules = [
    mask !== undefined && word('text.form', { example: exampleOfMask(mask) }),
    minLength > 1 && word('text.minHint', { count: minLength }),
  ];
  return rules.filter(Boolean).join(' ') || undefined;
}
