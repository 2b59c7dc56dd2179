import type { QuestionLogic } from '../../engine/question-logic.ts';
import { oneOf, optional, textRule } from '../../engine/shape.ts';
import { inputTypes, issueOfForm, longestMask } from './text-form.ts';
import { baseTextLogic } from './text.base.ts';
import type { TextQuestion } from './text.schema.ts';

/** Writing a text, also an address or one with a mask. */
export const textLogic: QuestionLogic<TextQuestion, string, string> = {
  ...baseTextLogic,
  shape: {
    ...baseTextLogic.shape,
    inputType: optional(oneOf(...inputTypes)),
    mask: optional(
      textRule(`a text of 1 to ${longestMask} characters`, ({ length }) => length > 0 && length <= longestMask),
    ),
  },
  validate: (state) =>
    baseTextLogic.validate!(state) ??
    (state.answer === undefined ? undefined : issueOfForm(state.question, state.answer)),
};
