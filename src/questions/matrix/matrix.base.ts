import type { DisplayContext, Issue, QuestionLogic } from '../../engine/question-logic.ts';
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
    return required ? issueOfOpen(rows!, answer, ({ value }) => partOf(value)) : undefined;
  },

  /** Row and column by their texts, in the order of the file. French sets a space before the signs between them. */
  display(answer, { question: { rows, columns }, text, language, separator }) {
    return sayRows(rows, { text, language, separator }, ({ value: row }) => {
      const column = Object.hasOwn(answer, row) ? columns.find(({ value }) => value === answer[row]) : undefined;
      return column && text(column.text);
    });
  },
};

/**
 * What is wrong as long as rows have no answer: all of them are told, so that they need not be looked for one by one.
 *
 * @param rows that are shown
 * @param answer by row
 * @param partOfRow what of a row is at fault
 */
export function issueOfOpen(
  rows: readonly Item[],
  answer: Readonly<Record<string, unknown>>,
  partOfRow: (row: Item) => string,
): Issue | undefined {
  const open = rows.filter(({ value }) => !Object.hasOwn(answer, value));
  const [first] = open;
  if (!first) return undefined;
  const parts = open.map(partOfRow);
  return { code: 'matrix.required', params: { row: first.text, count: open.length }, part: parts[0]!, parts };
}

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
