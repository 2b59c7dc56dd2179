import type { QuestionOutline } from '../../engine/question-logic.ts';
import { integerFrom, optional, text } from '../../engine/shape.ts';
import { longestText } from '../../schema/names.ts';

/** What most text questions say in a survey file. */
export const textOutline = {
  type: 'text',
  shape: {
    maxLength: optional(integerFrom(1, longestText)),
    rows: optional(integerFrom(1, 50)),
    placeholder: optional(text),
  },
} satisfies QuestionOutline;
