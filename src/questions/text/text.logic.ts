import type { QuestionLogic } from '../../engine/question-logic.ts';
import { integerFrom, oneOf, optional, textRule } from '../../engine/shape.ts';
import { inForm, inputTypes, issueOfForm, longestMask } from './text-form.ts';
import { longestText } from '../../schema/names.ts';
import { lengthOf } from './text-length.ts';
import { baseTextLogic } from './text.base.ts';
import type { TextQuestion } from './text.schema.ts';

/** Writing a text, also an address or one with a mask. */
export const textLogic: QuestionLogic<TextQuestion, string, string> = {
  ...baseTextLogic,
  shape: {
    ...baseTextLogic.shape,
    minLength: optional(integerFrom(1, longestText)),
    inputType: optional(oneOf(...inputTypes)),
    mask: optional(
      textRule(`a text of 1 to ${longestMask} characters`, ({ length }) => length > 0 && length <= longestMask),
    ),
  },

  read(input, context) {
    const text = baseTextLogic.read!(input, context);
    return text === undefined || text.length > longestText ? text : inForm(context.question, text);
  },

  validate(state) {
    const issue = baseTextLogic.validate!(state);
    const { question, answer, required } = state;
    const { minLength = 0 } = question;
    if (answer === undefined && required) {
      const rule =
        issueOfForm(question, '') ??
        (minLength > 1 ? { code: 'text.tooShort', params: { count: minLength } } : undefined);
      return { code: 'text.required', word: rule?.code, params: rule?.params };
    }
    if (issue || answer === undefined) return issue;
    if (lengthOf(answer) < minLength) return { code: 'text.tooShort', params: { count: minLength } };
    return issueOfForm(question, answer);
  },
};
