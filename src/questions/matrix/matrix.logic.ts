import { calculate, isMultiple, sumOf } from '../../schema/decimal.ts';
import { bothReadings } from '../../engine/number/both-readings.ts';
import { readNumber, readTwofold } from '../../engine/number/read-number.ts';
import { written } from '../../engine/number/written.ts';
import type { Issue, QuestionLogic, ReadContext } from '../../engine/question-logic.ts';
import { boolean, number, oneOf, optional, text } from '../../engine/shape.ts';
import { formatNumber } from '../../locales/format-number.ts';
import type { Item } from '../../schema/question.ts';
import { baseMatrixLogic, issueOfOpen, partOf, sayRows, type PickedAnswer } from './matrix.base.ts';
import type { MatrixQuestion } from './matrix.schema.ts';
import { own } from '../../schema/own.ts';

/** Numbers by the value of the column. */
export type RowOfNumbers = Readonly<Record<string, number>>;

/** By the value of the row: the column picked, those picked when `multiple`, or the numbers written. */
export type MatrixAnswer = Readonly<Record<string, string | readonly string[] | RowOfNumbers>>;

/** An answer, or numbers as they are typed. */
export type MatrixInput = Readonly<
  Record<string, string | readonly string[] | Readonly<Record<string, string | number>>>
>;

/** The same question about several things: one column for each row, several of them, or a number in each cell. */
export const matrixLogic: QuestionLogic<MatrixQuestion, MatrixInput, MatrixAnswer> = {
  ...baseMatrixLogic,
  shape: {
    ...baseMatrixLogic.shape,
    multiple: optional(boolean),
    cellType: optional(oneOf('number')),
    min: optional(number),
    max: optional(number),
    step: optional(number),
    unit: optional(text),
    rowTotals: optional(boolean),
  },

  /** In the order of the file, so that a random order leaves no trace. A cell that cannot be read is left out. */
  read(input, context) {
    const { question, items } = context;
    if (!question.multiple && !question.cellType) return baseMatrixLogic.read!(input as PickedAnswer, context);
    if (typeof input !== 'object' || input === null) return undefined;
    const visible = new Set(items['rows']!.map(({ value }) => value));
    const shown = question.rows.filter(({ value }) => visible.has(value));
    const entries = shown.flatMap(({ value: row }) => {
      const cells = question.cellType ? numbersOf(input, row, context) : pickedOf(input, row, context);
      return cells === undefined ? [] : [[row, cells] as const];
    });
    return Object.fromEntries(entries);
  },

  recall(kept, { question: { cellType, rows, columns } }) {
    const typed = rows.map(({ value: row }) => {
      const cells = columns.flatMap(({ value }) => {
        const size = cellType && typedIn(kept as MatrixInput, row, value);
        return size === undefined ? [] : [[value, size] as const];
      });
      return [row, cells] as const;
    });
    const written = typed.filter(([, cells]) => cells.length > 0);
    return written.length > 0
      ? Object.fromEntries(written.map(([row, cells]) => [row, Object.fromEntries(cells)]))
      : undefined;
  },

  validate(state) {
    const { question, input, items, required, answer = own({}) } = state;
    const [rows, columns] = [items['rows']!, items['columns']!];
    if (!question.cellType) return required ? issueOfOpen(rows, answer, ({ value }) => partOf(value)) : undefined;
    const issues = rows.flatMap((row) =>
      columns.flatMap((column) => issueOfCell(typedIn(input, row.value, column.value), row, column, question) ?? []),
    );
    if (issues.length > 0) return { ...issues[0]!, parts: issues.map(({ part }) => part!) };
    const open = required ? issueOfOpen(rows, answer, (row) => cellOf(question, row, columns[0]!)) : undefined;
    return open && { ...open, word: 'matrix.requiredNumber' };
  },

  display(answer, context) {
    const { question, text: translate, language } = context;
    const { rows, columns } = question;
    return sayRows(rows, context, ({ value: row }) => {
      const cells: unknown = Object.hasOwn(answer, row) ? answer[row] : undefined;
      const said = columns.flatMap(({ value, text: label }) => {
        if (Array.isArray(cells)) return cells.includes(value) ? [translate(label)] : [];
        if (typeof cells === 'string') return cells === value ? [translate(label)] : [];
        const size: unknown = Object.hasOwn(cells ?? own({}), value) ? (cells as RowOfNumbers)[value] : undefined;
        return typeof size === 'number' ? [`${translate(label)} ${formatNumber(size, language)}`] : [];
      });
      return said.join(', ');
    });
  },
};

/** The part of a question that a cell is: by place, because values may hold any sign that could stand between them. */
export const cellOf = ({ rows, columns }: MatrixQuestion, row: Item, column: Item): string =>
  `cell-${placeIn(rows, row)}-${placeIn(columns, column)}`;

const places = new WeakMap<readonly Item[], ReadonlyMap<string, number>>();

/** Where an entry stands in the file: noted once, since every cell of a long matrix asks. */
function placeIn(list: readonly Item[], { value }: Item): number {
  let known = places.get(list);
  if (!known) places.set(list, (known = new Map(list.map((item, index) => [item.value, index]))));
  return known.get(value)!;
}

/** What was typed in a cell; nothing for what no field can hold. */
export function typedIn(input: MatrixInput | undefined, row: string, column: string): string | number | undefined {
  const cells: unknown = isRecord(input) && Object.hasOwn(input, row) ? input[row] : undefined;
  const typed: unknown = isRecord(cells) && Object.hasOwn(cells, column) ? cells[column] : undefined;
  return typeof typed === 'number' || (typeof typed === 'string' && typed.trim() !== '') ? typed : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The sum of what is written in a row. */
export const totalOf = (row: RowOfNumbers): number => sumOf(Object.entries(row).map(([, size]) => size));

function pickedOf(
  input: MatrixInput,
  row: string,
  { question, items }: ReadContext<MatrixQuestion>,
): readonly string[] | undefined {
  const given: unknown = Object.hasOwn(input, row) ? input[row] : undefined;
  if (!Array.isArray(given)) return undefined;
  const visible = new Set(items['columns']!.map(({ value }) => value));
  const wanted = new Set<unknown>(given);
  const picked = question.columns.map(({ value }) => value).filter((value) => visible.has(value) && wanted.has(value));
  return picked.length > 0 ? picked : undefined;
}

function numbersOf(
  input: MatrixInput,
  row: string,
  { question, items }: ReadContext<MatrixQuestion>,
): RowOfNumbers | undefined {
  const visible = new Set(items['columns']!.map(({ value }) => value));
  const cells = question.columns.flatMap(({ value }) => {
    const size = visible.has(value) ? readNumber(typedIn(input, row, value), question) : undefined;
    return size === undefined ? [] : [[value, size] as const];
  });
  return cells.length > 0 ? Object.fromEntries(cells) : undefined;
}

function issueOfCell(
  typed: string | number | undefined,
  row: Item,
  column: Item,
  question: MatrixQuestion,
): Issue | undefined {
  if (typed === undefined) return undefined;
  const { min = -Infinity, max = Infinity, step = 1 } = question;
  const size = readNumber(typed, question);
  if (size !== undefined && size >= min && size <= max && isMultiple(size, step)) return undefined;
  const part = cellOf(question, row, column);
  const place = { row: row.text, column: column.text };
  if (size === undefined) {
    const both = readTwofold(typed, question);
    if (both) {
      return { code: 'matrix.ambiguous', part, params: { ...place, ...bothReadings(both) } };
    }
    const example = written(Math.min(Math.max(calculate(10, '*', step), min), max));
    return { code: 'matrix.notNumber', part, params: { ...place, example } };
  }
  if (size < min) return { code: 'matrix.min', part, params: { ...place, min: written(min) } };
  if (size > max) return { code: 'matrix.max', part, params: { ...place, max: written(max) } };
  if (step === 1) return { code: 'matrix.integer', part, params: place };
  return { code: 'matrix.step', part, params: { ...place, step: written(step) } };
}
