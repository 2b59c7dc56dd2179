import type { QuestionOutline } from '../../engine/question-logic.ts';
import { item, items, oneOf, optional } from '../../engine/shape.ts';

/** More columns than this cannot be told apart on a small screen, nor read aloud with patience. */
export const mostColumns = 7;

/** What a matrix may say in a survey file. */
export const matrixOutline = {
  type: 'matrix',
  shape: { rows: items(), columns: items(item, mostColumns), rowsOrder: optional(oneOf('random')) },
  lists: ['rows', 'columns'],
} satisfies QuestionOutline;
