import type { QuestionLogic } from '../../engine/question-logic.ts';
import { items, oneOf, optional, refuse, type Check } from '../../engine/shape.ts';
import type { MatrixQuestion } from './matrix.schema.ts';

/** The value of the column picked, by the value of the row. */
export type MatrixAnswer = Readonly<Record<string, string>>;

/** More columns than this cannot be told apart on a small screen, nor read aloud with patience. */
export const mostColumns = 7;

const columns: Check = (entries, path, context) => {
  items()(entries, path, context);
  if ((entries as readonly unknown[]).length > mostColumns) refuse(`expected at most ${mostColumns} columns`, path);
};

/** Picking one column for each row. */
export const matrixLogic: QuestionLogic<MatrixQuestion, MatrixAnswer, MatrixAnswer> = {
  type: 'matrix',
  shape: { rows: items(), columns, rowsOrder: optional(oneOf('random')) },
  lists: ['rows', 'columns'],

  /** Rows and columns that are hidden now do not count. In the order of the file, so that a random order leaves no trace. */
  read(input, { question, items: { rows, columns } }) {
    if (typeof input !== 'object' || input === null) return undefined;
    const answered = question.rows.flatMap(({ value: row }) => {
      const picked = Object.hasOwn(input, row) ? input[row] : undefined;
      const counts = rows!.some(({ value }) => value === row) && columns!.some(({ value }) => value === picked);
      return counts ? [[row, picked!]] : [];
    });
    return Object.fromEntries(answered);
  },

  /** When an answer is required, every row that is shown needs one. */
  validate({ required, answer = {}, items: { rows } }) {
    const open = required ? rows!.find(({ value }) => !Object.hasOwn(answer, value)) : undefined;
    return open && { code: 'matrix.required', params: { row: open.text }, part: open.value };
  },
};
