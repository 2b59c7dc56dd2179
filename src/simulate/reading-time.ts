import type { Value } from '../engine/expression/syntax.ts';
import type { QuestionState } from '../engine/question-logic.ts';
import { isObject } from '../schema/is-object.ts';

/** Silent reading of non-fiction by adults (M. Brysbaert, How many words do we read per minute?, 2019). */
export const wordsPerMinute = 238;

/** Seconds to give an answer, once the question was read: our own estimates. A sum takes them for each item, a matrix for each row or number. */
export const answerSeconds = { text: 30, number: 8, date: 8, other: 4 } as const;

/** The keys of questions and entries that people read. */
const read = [
  'title',
  'hint',
  'text',
  'unit',
  'minLabel',
  'maxLabel',
  'labelTrue',
  'labelFalse',
  'choices',
  'rows',
  'columns',
  'items',
];

/**
 * How long a respondent is busy with a question, in seconds.
 *
 * @param state the question as it is shown
 * @param language whose texts are read
 */
export function secondsFor({ question, items, answer }: QuestionState, language: string): number {
  const words = wordsIn({ ...question, ...items }, language);
  return (words / wordsPerMinute) * 60 + secondsToAnswer(question.type, answer);
}

/** How many words the texts of a survey file have in one language. */
export function wordsIn(value: unknown, language: string): number {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + wordsIn(entry, language), 0);
  if (!isObject(value)) return 0;
  const translation = value[language];
  if (typeof translation === 'string') return wordsIn(translation, language);
  return read.reduce((sum, key) => sum + wordsIn(value[key], language), 0);
}

function secondsToAnswer(type: string, answer: Value): number {
  if (answer === undefined) return 0;
  if (type === 'sum') return answerSeconds.number * Object.keys(answer as object).length;
  if (type === 'matrix') {
    const rows = Object.values(answer as Readonly<Record<string, Value>>);
    return rows.reduce<number>((seconds, row) => seconds + secondsForCells(row), 0);
  }
  return Object.hasOwn(answerSeconds, type) ? answerSeconds[type as keyof typeof answerSeconds] : answerSeconds.other;
}

const secondsForCells = (row: Value): number =>
  isObject(row) ? answerSeconds.number * Object.keys(row).length : answerSeconds.other;
