import type { QuestionLogic } from '../../engine/question-logic.ts';
import { integer, optional, text } from '../../engine/shape.ts';
import type { TextQuestion } from './text.schema.ts';

/** No text may be longer than this, in characters, whatever the survey file says. */
export const longestText = 10_000;

/**
 * How long a text is: its Unicode code points, so that an emoji such as 😀 counts once, and every place that counts
 * (field, survey file, collector) agrees whatever its version of Unicode.
 */
export const lengthOf = (answer: string): number => answer.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length;

/** Writing a text. Too long a text is kept as it is, and is at fault. */
export const textLogic: QuestionLogic<TextQuestion, string, string> = {
  type: 'text',
  shape: {
    maxLength: optional(integer),
    minLength: optional(integer),
    rows: optional(integer),
    placeholder: optional(text),
  },

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
