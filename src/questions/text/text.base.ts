import type { QuestionLogic } from '../../engine/question-logic.ts';
import { lengthOf, longestText } from './text-length.ts';
import { textOutline } from './text.outline.ts';
import type { TextQuestion } from './text.schema.ts';

/** Writing a text of any form: what nearly every survey needs. Too long a text is kept as it is, and is at fault. */
export const baseTextLogic: QuestionLogic<TextQuestion, string, string> = {
  ...textOutline,

  /** Drops what no one sees (control characters, halves of pairs, space around); nothing to see is no answer. */
  read(input) {
    if (typeof input !== 'string') return undefined;
    const clean = input
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
      .trim();
    return /[^\s\p{Cf}]/u.test(clean) ? clean : undefined;
  },

  validate({ question: { minLength = 0, maxLength = longestText }, answer }) {
    if (answer === undefined) return undefined;
    const length = lengthOf(answer);
    if (length > maxLength) return { code: 'text.tooLong', params: { count: length - maxLength, max: maxLength } };
    if (length < minLength) return { code: 'text.tooShort', params: { count: minLength } };
    return undefined;
  },
};
