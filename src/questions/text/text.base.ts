import type { QuestionLogic } from '../../engine/question-logic.ts';
import { longestText } from '../../schema/names.ts';
import { lengthOf } from './text-length.ts';
import { textOutline } from './text.outline.ts';
import type { TextQuestion } from './text.schema.ts';

/**
 * A text that is far longer than any that is taken is at fault whatever is in it. It is kept as it is: to clean what was
 * pasted by mistake, a whole book, would cost time at every key.
 */
const farTooLong = 10 * longestText;

/** Writing a text of any form: what nearly every survey needs. Too long a text is kept, and is at fault. */
export const baseTextLogic: QuestionLogic<TextQuestion, string, string> = {
  ...textOutline,

  /**
   * Drops what no one sees (control characters, halves of pairs, space around), and joins letters with the accents that some
   * computers keep apart; nothing to see is no answer.
   */
  read(input) {
    if (typeof input !== 'string') return undefined;
    if (input.length > farTooLong) return input;
    const clean = input
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
      .normalize()
      .trim();
    return /[^\s\p{Cf}]/u.test(clean) ? clean : undefined;
  },

  recall: (kept) => (typeof kept === 'string' ? kept : undefined),

  validate({ question: { maxLength = longestText }, answer }) {
    const over = lengthOf(answer ?? '') - maxLength;
    return over > 0 ? { code: 'text.tooLong', params: { count: over, max: maxLength } } : undefined;
  },
};
