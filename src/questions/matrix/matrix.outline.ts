import type { QuestionOutline } from '../../engine/question-logic.ts';
import { items, oneOf, optional, refuse, type Check } from '../../engine/shape.ts';

/** More columns than this cannot be told apart on a small screen, nor read aloud with patience. */
export const mostColumns = 7;

const columns: Check = (entries, path, context) => {
  items()(entries, path, context);
  if ((entries as readonly unknown[]).length > mostColumns) refuse(`expected at most ${mostColumns} columns`, path);
};

/** What a matrix may say in a survey file. */
export const matrixOutline = {
  type: 'matrix',
  shape: { rows: items(), columns, rowsOrder: optional(oneOf('random')) },
  lists: ['rows', 'columns'],
} satisfies QuestionOutline;
