import type { Text } from '../../schema/text.ts';
import { calculate, isMultiple, sumOf } from '../../schema/decimal.ts';
import { bothReadings } from '../../engine/number/both-readings.ts';
import { readNumber, readTwofold } from '../../engine/number/read-number.ts';
import { written } from '../../engine/number/written.ts';
import type { Issue, QuestionLogic, ReadContext } from '../../engine/question-logic.ts';
import { items, number, oneOf, optional, text } from '../../engine/shape.ts';
import { formatNumber } from '../../locales/format-number.ts';
import type { Item } from '../../schema/question.ts';
import type { SumQuestion } from './sum.schema.ts';
import { own } from '../../schema/own.ts';

/** What was typed, or is stored, by the value of the item. */
export type SumInput = Readonly<Record<string, string | number>>;

/** A number for each item that is shown, by its value. */
export type SumAnswer = Readonly<Record<string, number>>;

/**
 * Dividing a total: numbers from 0 that must add up.
 *
 * | typed (total 100)    | answer             | fault                                            |
 * |----------------------|--------------------|--------------------------------------------------|
 * | nothing at all       | none               | `required`, when it is                           |
 * | 60, 40               | 60, 40             | none                                             |
 * | 100, nothing         | 100, 0             | none                                             |
 * | 60, "many"           | none               | `notNumber`; likewise `ambiguous`, `negative`, `integer`, `step` |
 * | 60, 30               | 60, 30             | `tooLittle` or `tooMuch`                         |
 */
export const sumLogic: QuestionLogic<SumQuestion, SumInput, SumAnswer> = {
  type: 'sum',
  shape: {
    items: items(),
    total: optional(number),
    step: optional(number),
    unit: optional(text),
    itemsOrder: optional(oneOf('random')),
  },
  lists: ['items'],

  /** In the order of the file, so that a random order leaves no trace. Items that are hidden now do not count. */
  read(input, context) {
    const { question } = context;
    const visible = new Set(context.items['items']!.map(({ value }) => value));
    const shown = question.items.filter(({ value }) => visible.has(value));
    if (shown.every(({ value }) => isBlank(typedOf(input, value)))) return undefined;
    const numbers = shown.map(({ value }) => [value, numberOf(typedOf(input, value), question)] as const);
    return numbers.some(([, size]) => size === undefined) ? undefined : (Object.fromEntries(numbers) as SumAnswer);
  },

  recall(kept, { question }) {
    const typed = question.items.flatMap(({ value }) => {
      const size = typedOf(kept as SumInput, value);
      return size === undefined ? [] : [[value, size] as const];
    });
    return typed.length > 0 ? Object.fromEntries(typed) : undefined;
  },

  validate({ question, input, answer, required, items: lists }) {
    const shown = lists['items']!;
    const first = partOf(shown[0]!.value);
    const typed = shown.filter(({ value }) => !isBlank(typedOf(input, value)));
    if (typed.length === 0) {
      return required
        ? { code: 'sum.required', part: first, params: { total: written(totalOf(question)), unit: unitOf(question) } }
        : undefined;
    }
    const issues = typed.flatMap((item) => issueOf(item, typedOf(input, item.value), question) ?? []);
    if (issues.length > 0) return { ...issues[0]!, parts: issues.map(({ part }) => part!) };
    const sum = sumOf(Object.entries(answer ?? own<SumAnswer>({})).map(([, size]) => size));
    const total = totalOf(question);
    if (sum === total) return undefined;
    const params = {
      sum: written(sum),
      total: written(total),
      count: written(Math.abs(calculate(total, '-', sum))),
      unit: unitOf(question),
    };
    return { code: sum < total ? 'sum.tooLittle' : 'sum.tooMuch', part: first, params };
  },

  /** Each item with its number, in the order of the file. */
  display(answer, { question: { items: list, unit }, text: translate, language, separator = ', ' }) {
    const known = list.filter(({ value }) => Object.hasOwn(answer, value));
    const said = known.map(({ value, text: label }) =>
      [translate(label), formatNumber(answer[value]!, language), unit && translate(unit)].filter(Boolean).join(' '),
    );
    return said.join(separator);
  },
};

/** The part of a question that an item is, apart from the names that the element uses itself. */
export const partOf = (item: string): string => `item-${item}`;

/** What the numbers must add up to. */
export const totalOf = ({ total = 100 }: SumQuestion): number => total;

/** What was typed for an item; nothing for what no field can hold. */
export function typedOf(input: SumInput | undefined, item: string): string | number | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, item)) return undefined;
  const typed: unknown = input[item];
  return typeof typed === 'string' || typeof typed === 'number' ? typed : undefined;
}

/** The sum of what can be read so far. */
export function readableSum(input: SumInput | undefined, { question, items: lists }: ReadContext<SumQuestion>): number {
  return sumOf(lists['items']!.map(({ value }) => numberOf(typedOf(input, value), question) ?? 0));
}

const isBlank = (typed: string | number | undefined): boolean =>
  typed === undefined || (typeof typed === 'string' && typed.trim() === '');

/** What was typed as a number that counts; nothing typed counts as 0. */
function numberOf(typed: string | number | undefined, question: SumQuestion): number | undefined {
  if (isBlank(typed)) return 0;
  const size = readNumber(typed, question);
  return size !== undefined && size >= 0 && isMultiple(size, question.step ?? 1) ? size : undefined;
}

/** What is wrong with one number. */
function issueOf(
  { value, text: item }: Item,
  typed: string | number | undefined,
  question: SumQuestion,
): Issue | undefined {
  if (numberOf(typed, question) !== undefined) return undefined;
  const { step = 1 } = question;
  const part = partOf(value);
  const size = readNumber(typed, question);
  const example = written(Math.min(totalOf(question), calculate(10, '*', step)));
  if (size === undefined) {
    const both = readTwofold(typed, question);
    if (both) {
      return { code: 'sum.ambiguous', part, params: { item, ...bothReadings(both) } };
    }
    return { code: 'sum.notNumber', part, params: { item, example } };
  }
  if (size < 0) return { code: 'sum.negative', part, params: { item } };
  if (step === 1) return { code: 'sum.integer', part, params: { item } };
  return { code: 'sum.step', part, params: { item, step: written(step), unit: unitOf(question), example } };
}

/** The unit as it stands behind a number: with a space that does not break, and nothing when there is none. */
function unitOf({ unit = '' }: SumQuestion): Text {
  if (typeof unit === 'string') return unit && `\u00a0${unit}`;
  return Object.fromEntries(Object.entries(unit).map(([language, written]) => [language, `\u00a0${written}`]));
}
