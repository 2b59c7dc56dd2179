import type { QuestionOutline } from '../../engine/question-logic.ts';
import { number, optional, text } from '../../engine/shape.ts';

/** What a number question may say in a survey file. */
export const numberOutline = {
  type: 'number',
  shape: { min: optional(number), max: optional(number), step: optional(number), unit: optional(text) },
} satisfies QuestionOutline;
