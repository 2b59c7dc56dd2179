import { z } from 'zod';
import { allowedFor, correctionOf, type Expected } from '../report/correction.ts';
import type { FaultList } from '../report/fault.ts';
import { foreignKey, isMisnamed } from './foreign-keys.ts';
import { mostEntries, surveyFormat } from '../../schema/names.ts';
import { suggest } from '../report/suggest.ts';
import type { Path } from '../../schema/survey-error.ts';
import type { SurveySchema } from '../../schema/survey.ts';
import { unknownType } from './unknown-type.ts';
import { valueAt } from '../report/value-at.ts';
import { shorten, withoutHidden } from '../report/visible.ts';
import { visit } from './visit.ts';

type Issue = z.core.$ZodIssue;

/**
 * Finds keys that are not known or missing, wrong types and values that may not stand there.
 *
 * Page by page and question by question: what zod notes about a hostile file as a whole fills the memory.
 *
 * @param schema the schema of the whole file
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findStructureFaults(schema: SurveySchema, json: unknown, faults: FaultList): void {
  const { pages } = schema.shape;
  const { questions } = pages.element.shape;
  const shallowSurvey = schema.extend({ pages: withoutEntries(pages) });
  const shallowPage = pages.element.extend({ questions: withoutEntries(questions) });
  if (findOverlong(schema, json, faults)) return;
  findKeyFaults(schema, json, faults);
  check(shallowSurvey, json, [], faults);
  for (const [pageIndex, page] of listAt(json, 'pages').entries()) {
    if (!faults.isOpen) return;
    const path = ['pages', pageIndex];
    check(shallowPage, page, path, faults);
    for (const [index, question] of listAt(page, 'questions').entries()) {
      if (!faults.isOpen) return;
      check(questions.element, question, [...path, 'questions', index], faults);
    }
  }
}

/** The same list, whatever its entries are. */
const withoutEntries = (list: z.ZodArray<z.ZodType>): z.ZodArray<z.ZodType> =>
  list.clone({ ...list.def, element: z.unknown() });

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
}

/** Such a file is no survey: nothing else is worth saying about it, nor the time. */
function findOverlong(schema: z.ZodType, json: unknown, faults: FaultList): boolean {
  let found = false;
  const count = (length: number, path: Path): void => {
    if (length <= mostEntries) return;
    faults.add('too-many', path, `expected at most ${mostEntries} entries, found ${length}`);
    found = true;
  };
  visit(schema, json, {
    list: ({ length }, path) => count(length, path),
    object: (value, _, path) => count(Object.keys(value).length, path),
    text: (value, path) => count(typeof value === 'object' && value !== null ? Object.keys(value).length : 0, path),
  });
  return found;
}

function findKeyFaults(schema: z.ZodType, json: unknown, faults: FaultList): void {
  visit(schema, json, {
    object: (value, keys, path) => {
      if (!faults.isOpen) return;
      for (const key of Object.keys(value)) if (!keys.includes(key)) addUnknownKey(key, keys, path, faults);
    },
  });
}

/** What is checked at once. */
interface Part {
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** Where it stands in the file. */
  readonly start: Path;
}

function check(schema: z.ZodType, value: unknown, path: Path, faults: FaultList): void {
  const part = { schema, value, start: path };
  try {
    for (const issue of schema.safeParse(value).error?.issues ?? []) addIssue(issue, part, [], faults);
  } catch (error) {
    // zod writes all issues of a part into one string, and more than some hundred thousand do not fit.
    if (!(error instanceof RangeError)) throw error;
    faults.add('too-many', path, 'there are more faults here than can be listed');
  }
}

function addUnknownKey(key: string, keys: readonly string[], path: Path, faults: FaultList): void {
  const plain = withoutHidden(key);
  const foreign = foreignKey(plain, keys);
  const meant = foreign && 'key' in foreign ? foreign.key : keys.includes(plain) ? plain : undefined;
  const guess = meant ?? (foreign ? undefined : suggest(plain, keys));
  const known = guess === undefined ? `; known here are ${keys.join(', ')}` : '';
  const help = foreign && 'advice' in foreign ? `: ${foreign.advice}` : known;
  faults.add('unknown-key', [...path, key], `the key "${shorten(key)}" is not known${help}`, guess);
}

/** Notes one issue of a part of the file, in which it stands at `around` and its own path. */
function addIssue(issue: Issue, part: Part, around: Path, faults: FaultList): void {
  const { value: root } = part;
  const inside = [...around, ...(issue.path as (string | number)[])];
  const input = valueAt(root, inside);
  const path = [...part.start, ...inside];
  const key = inside.at(-1);
  if (issue.code === 'unrecognized_keys') return; // found by the walk, which knows the keys that may stand there
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const { message, guess } = unknownType(issue, input, part.schema);
    return faults.add('unknown-type', path, message, guess);
  }
  if (input === undefined && typeof key === 'string') {
    if (isMisnamed(valueAt(root, inside.slice(0, -1)), key)) return;
    return faults.add('missing-key', path.slice(0, -1), `the key "${key}" is missing`);
  }
  if (issue.code === 'invalid_union') {
    // The only other union is a text: when an object stands there, what is wrong inside it says more.
    const deeper = issue.errors.find((branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0));
    if (deeper) return deeper.forEach((inner) => addIssue(inner, part, inside, faults));
    return addWrongType('text', input, path, root, faults);
  }
  if (issue.code === 'invalid_type') return addWrongType(issue.expected as Expected, input, path, root, faults);
  if (typeof input === 'number' && input > surveyFormat && path.length === 1 && key === 'format') {
    return faults.add('wrong-value', path, newerFormat(input));
  }
  const isWord = issue.code === 'invalid_value' && typeof input === 'string';
  const guess = isWord ? suggest(input, issue.values.map(String)) : allowedFor(key, input);
  faults.add('wrong-value', path, sentenceOf(issue), guess === input ? undefined : guess);
}

/** Older formats are read; there is none yet. */
const newerFormat = (format: number): string =>
  `this file is of format ${format}, and this survey-form reads format ${surveyFormat}: update it, with "npm install survey-form@latest" or a newer script on the page`;

function addWrongType(expected: Expected, input: unknown, path: Path, root: unknown, faults: FaultList): void {
  if (expected === 'object' && isLaterEntry(input, path, root)) return;
  const correction = correctionOf(expected, input, path);
  const help = correction === undefined ? '' : `: ${correction}`;
  faults.add('wrong-type', path, `expected ${typeNames[expected] ?? expected}, found ${kindOf(input)}${help}`);
}

const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** Choices that are all written as texts are one fault, at the first of them. */
function isLaterEntry(input: unknown, path: Path, root: unknown): boolean {
  const index = path.at(-1);
  if (!isWord(input) || typeof index !== 'number' || index === 0) return false;
  const list = valueAt(root, path.slice(4, -1));
  return Array.isArray(list) && isWord(list[index - 1]);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  text: 'a text, or an object with one text per language',
};

function sentenceOf(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'too_small')
    return `expected ${issue.inclusive ? 'at least' : 'more than'} ${sizeOf(issue, issue.minimum)}`;
  if (issue.code === 'too_big')
    return `expected ${issue.inclusive ? 'at most' : 'less than'} ${sizeOf(issue, issue.maximum)}`;
  return issue.message;
}

function sizeOf({ origin }: { origin: string }, size: number | bigint): string {
  const units: Readonly<Record<string, readonly [string, string]>> = {
    array: ['entry', 'entries'],
    string: ['character', 'characters'],
  };
  const unit = units[origin];
  return unit ? `${size} ${unit[size === 1 ? 0 : 1]}` : String(size);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
