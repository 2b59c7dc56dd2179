import type { DisplayContext, QuestionLogic } from '../../engine/question-logic.ts';
import type { Item } from '../../schema/question.ts';
import { matrixOutline } from './matrix.outline.ts';
import type { MatrixQuestion } from './matrix.schema.ts';
import { own } from '../../schema/own.ts';

/** The value of the column picked, by the value of the row. */
export type PickedAnswer = Readonly<Record<string, string>>;

/** Picking one column for each row: what nearly every matrix asks for. */
export const baseMatrixLogic: QuestionLogic<MatrixQuestion, PickedAnswer, PickedAnswer> = {
  ...matrixOutline,

  /** Rows and columns that are hidden now do not count. In the order of the file, so that a random order leaves no trace. */
  read(input, { question, items: { rows, columns } }) {
    if (typeof input !== 'object' || input === null) return undefined;
    const [shownRows, shownColumns] = [rows, columns].map((list) => new Set<unknown>(list!.map(({ value }) => value)));
    const answered = question.rows.flatMap(({ value: row }) => {
      const picked = Object.hasOwn(input, row) ? input[row] : undefined;
      return shownRows!.has(row) && shownColumns!.has(picked) ? [[row, picked!] as const] : [];
    });
    return Object.fromEntries(answered);
  },

  /** When an answer is required, every row that is shown needs one. */
  validate({ required, answer = own({}), items: { rows } }) {
    const open = required ? rows!.find(({ value }) => !Object.hasOwn(answer, value)) : undefined;
    return open && { code: 'matrix.required', params: { row: open.text }, part: partOf(open.value) };
  },

  /** Row and column by their texts, in the order of the file. French sets a space before the signs between them. */
  display(answer, { question: { rows, columns }, text, language, separator }) {
    return sayRows(rows, { text, language, separator }, ({ value: row }) => {
      const column = Object.hasOwn(answer, row) ? columns.find(({ value }) => value === answer[row]) : undefined;
      return column && text(column.text);
    });
  },
};

/** Each row with what is said of it, when anything is. */
export function sayRows(
  rows: readonly Item[],
  { text, language, separator }: Pick<DisplayContext, 'text' | 'language' | 'separator'>,
  say: (row: Item) => string | undefined,
): string {
  const space = language.startsWith('fr') ? '\u202f' : '';
  const said = rows.flatMap((row) => {
    const answer = say(row);
    return answer === undefined || answer === '' ? [] : [`${text(row.text)}${space}: ${answer}`];
  });
  return said.join(separator ?? `${space}; `);
}

/** The part of a question that a row is, apart from the names that the element uses itself. */
export const partOf = (row: string): string => `row-${row}`;
