import type { CheckedSurvey, QuestionNode } from '../../../engine/read-survey.ts';
import { isObject } from '../../../schema/is-object.ts';
import {
  resultsFormat,
  type PublishedCount,
  type PublishedResults,
  type PublishedTally,
} from '../../../schema/published-results.ts';
import type { Item } from '../../../schema/question.ts';
import { writeJson } from '../../../schema/write-json.ts';

/** Most tallies of a file, and most counts of one: more is no file of results, but an attempt to keep the page busy. */
const most = { tallies: 5000, counts: 1000 };

/** More people than there are. */
const mostPeople = 1e10;

/** The lists of a question in the survey file. */
interface Lists {
  readonly choices?: readonly Item[];
  readonly columns?: readonly Item[];
  readonly rows?: readonly Item[];
}

/** The answers of a question that have a text in the survey file. */
export const entriesOf = ({ question }: QuestionNode): readonly Item[] => {
  const { choices = [], columns = [] } = question as Lists;
  return [...choices, ...columns];
};

/** The row of a question with this value. */
export const rowOf = ({ question }: QuestionNode, row: string): Item | undefined =>
  (question as Lists).rows?.find(({ value }) => value === row);

/**
 * Reads a file of published results for the page. It is hostile input: whatever is not as it must be, or does not belong
 * to this survey, refuses the file as a whole, because numbers that are half right are wrong.
 *
 * @param json the file
 * @param checked the survey
 * @returns nothing when the file is refused
 * @example
 * const results = readResults(await response.json(), checked);
 */
export function readResults(json: unknown, { survey, questions }: CheckedSurvey): PublishedResults | undefined {
  const seen = new Set<string>();

  function isTally(tally: unknown, responses: number): tally is PublishedTally {
    if (!hasKeys(tally, ['question', 'kind', 'answered', 'counts'], ['row'])) return false;
    const { question, row, kind, answered, counts } = tally;
    const node = typeof question === 'string' ? questions.get(question) : undefined;
    if (!node || !isPeople(answered, responses) || !['one', 'several', 'first'].includes(kind as string)) return false;
    if (row !== undefined && (typeof row !== 'string' || !rowOf(node, row))) return false;
    const place = writeJson([question, row]);
    if (seen.has(place)) return false;
    seen.add(place);
    if (!isList(counts, most.counts) || !counts.every((count) => isCount(count, answered, node))) return false;
    const values = new Set(counts.map(({ value }) => value));
    let sum = 0;
    for (const { count } of counts) sum += count ?? 0;
    return values.size === counts.length && (kind === 'several' || sum <= answered);
  }

  if (!hasKeys(json, ['format', 'survey', 'version', 'responses', 'tallies'])) return undefined;
  const { format, survey: id, version, responses, tallies } = json;
  if (format !== resultsFormat || id !== survey.id || version !== survey.version) return undefined;
  if (!isPeople(responses, mostPeople) || !isList(tallies, most.tallies)) return undefined;
  return tallies.every((tally) => isTally(tally, responses)) ? (json as unknown as PublishedResults) : undefined;
}

function isCount(entry: unknown, answered: number, node: QuestionNode): entry is PublishedCount {
  if (!hasKeys(entry, ['value', 'count'])) return false;
  const { value, count } = entry;
  const isKnown =
    typeof value === 'string'
      ? entriesOf(node).some((item) => item.value === value)
      : typeof value === 'boolean' || Number.isSafeInteger(value);
  return isKnown && (count === null || isPeople(count, answered));
}

/** Is this an object with all these keys of its own, perhaps some more, and no others? */
function hasKeys<K extends string>(
  value: unknown,
  needed: readonly K[],
  others: readonly string[] = [],
): value is Readonly<Record<K | 'row', unknown>> {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  const isKnown = (key: string): boolean => needed.includes(key as K) || others.includes(key);
  return keys.every(isKnown) && needed.every((key) => keys.includes(key));
}

const isList = (value: unknown, longest: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= longest;

const isPeople = (value: unknown, highest: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= highest;
