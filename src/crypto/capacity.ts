import { referencesOf } from '../engine/expression/names.ts';
import { partsNamed } from '../engine/expression/reference.ts';
import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import type { Item } from '../schema/question.ts';
import { longestText } from '../schema/names.ts';
import { writeJson } from '../schema/write-json.ts';

/** The length of what is sealed is a multiple of this, in bytes. */
const step = 256;

/** More than a megabyte no page should have to make: such a survey is a slip, or meant to keep its readers busy. */
export const mostCapacity = 2 ** 20;

/** A number, a date, `true`: none is longer in JSON, quotes included. */
const scalar = 34;

/** A character takes at most four bytes in UTF-8; what JSON escapes takes two. */
const perCharacter = 4;

/**
 * How long the answers to a survey can be, padding included: all are padded to this length, so that it says nothing.
 * Computed from the survey file alone, so that page, collector and owner come to the same number.
 *
 * @param checked the survey
 * @returns bytes, a multiple of 256
 * @example
 * capacityOf(readSurvey(json, builtInLogic)); // 12032
 */
export function capacityOf({ questions, dependencies: { order } }: CheckedSurvey): number {
  const sizes = new Map<string, number>();
  let total = bytesOf({});
  // What reads others stands behind them.
  for (const name of order) {
    const node = questions.get(name);
    if (!node || node.logic.answerless) continue;
    const size = node.logic.computed ? computedSize(node, questions, sizes) : answerSize(node);
    sizes.set(name, size);
    total += bytesOf(name) + ':,'.length + size;
  }
  // At least one byte is padding.
  return Math.ceil((total + 1) / step) * step;
}

/** Choices are picked from; each entry of another list, such as a row, has an answer of its own. */
function answerSize({ question, logic }: QuestionNode): number {
  if (logic.answerBytes) return logic.answerBytes(question);
  const keys = logic.lists ?? [];
  if (keys.length === 0) return Object.hasOwn(logic.shape, 'maxLength') ? textSize(question) : scalar;
  const listed = question as unknown as Readonly<Record<string, readonly Item[] | undefined>>;
  const sizeOfAll = (key: string, each: number): number => {
    let size = bytesOf([]);
    for (const { value } of listed[key] ?? []) size += bytesOf(value) + ','.length + each;
    return size;
  };
  const [first = '', ...others] = keys;
  if (first === 'choices') return sizeOfAll(first, 0);
  // Picked, or written into: a number in each cell.
  let cells = 0;
  for (const key of others) cells += sizeOfAll(key, ':'.length + scalar);
  return sizeOfAll(first, ':'.length + Math.max(cells, scalar));
}

const textSize = (question: object): number =>
  bytesOf('') + perCharacter * ((question as { maxLength?: number }).maxLength ?? longestText);

/** What is computed is made of the expression's own values and of the answers that it reads. */
function computedSize(
  { expressions: { expression } }: QuestionNode,
  questions: CheckedSurvey['questions'],
  sizes: ReadonlyMap<string, number>,
): number {
  const read = expression ? referencesOf(expression) : [];
  const names = read.flatMap(({ name, row }) => [name, ...partsNamed(row, name, questions)]);
  let size = scalar + bytesOf(expression ?? null);
  for (const name of names) size += sizes.get(name) ?? 0;
  return size;
}

const bytesOf = (value: unknown): number => {
  const json = writeJson(value);
  // Nearly all names and values are ASCII.
  return /^[ -~]*$/.test(json) ? json.length : new TextEncoder().encode(json).length;
};
