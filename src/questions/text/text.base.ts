import type { QuestionLogic } from '../../engine/question-logic.ts';
import { longestText } from '../../schema/names.ts';
import { lengthOf } from './text-length.ts';
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

  validate({ question: { maxLength = longestText }, answer }) {
    const over = lengthOf(answer ?? '') - maxLength;
    return over > 0 ? { code: 'text.tooLong', params: { count: over, max: maxLength } } : undefined;
  },
};
