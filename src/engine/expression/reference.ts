import type { Item, Question } from '../../schema/question.ts';
import { writeJson } from '../../schema/write-json.ts';
import type { QuestionLogic } from '../question-logic.ts';

/** What braces name: a question, or a part of its answer. */
export interface Reference {
  readonly name: string;
  /** The part: a row of a matrix, an item of a sum, a question that is repeated. */
  readonly row?: string | undefined;
  /** What lies inside that part, from the outside in: the column of a matrix of numbers. */
  readonly inside?: readonly string[] | undefined;
}

/** What has to be known of a question to find what braces name. */
export interface Named {
  readonly question: Question;
  readonly logic: Pick<QuestionLogic, 'lists' | 'nested' | 'computed'>;
  readonly followUps: readonly string[];
}

/** Questions by name. */
export type NamedBy<N> = Pick<ReadonlyMap<string, N>, 'get' | 'has'>;

/** Longer than any name with its parts. */
const longest = 500;

/**
 * The questions of a repeated one that ask the same of each thing: `{devices.hours}`, and the text behind "other" of each,
 * `{devices.kind-other}`.
 */
export function partsNamed(
  part: string | undefined,
  name: string,
  questions: NamedBy<Pick<Named, 'followUps'> & { readonly logic?: Pick<QuestionLogic, 'nested'> }>,
): readonly string[] {
  const node = questions.get(name);
  if (part === undefined || !node?.logic?.nested) return [];
  // No name has a hyphen of its own.
  const [own = ''] = part.split('-');
  return node.followUps
    .filter((followUp) => followUp.endsWith(`-${own}`))
    .map((followUp) => followUp + part.slice(own.length))
    .filter((followUp) => questions.has(followUp));
}

/**
 * Reads what stands in braces as far as that is possible without the survey: `tool.sound`. Each dot parts, and brackets
 * hold a part that has dots of its own: `tool[a.b][c]`.
 */
export function parseReference(text: string): Reference {
  const [plain, exact] = bracketsOf(text);
  const [name = '', ...rest] = plain.split('.');
  return referenceTo(name, [...keysOf(rest), ...exact]);
}

/**
 * Finds what braces name in a survey. Names and values may have dots of their own, so what is there decides: the longest
 * name of a question, then a part with all that follows as its name, then the shortest name of a part.
 *
 * @param text what stands in the braces
 * @param questions of the survey
 * @returns `undefined` when no question has such a name; a part that is not there is given as it is written
 */
export function findReference(text: string, questions: NamedBy<Named>): Reference | undefined {
  for (const reading of readingsOf(text, questions)) return reading;
  const [plain, exact] = bracketsOf(text);
  for (const [name, rest] of splitsOf(plain).reverse()) {
    if (questions.has(name)) return referenceTo(name, [...keysOf(rest.split('.')), ...exact]);
  }
  return undefined;
}

/** Every way to read what stands in braces, the one that counts first; none when a question or a part is not there. */
export function* readingsOf(text: string, questions: NamedBy<Named>): Generator<Reference> {
  const [plain, exact] = bracketsOf(text);
  if (questions.has(plain)) yield referenceTo(plain, exact);
  for (const [name, rest] of splitsOf(plain).reverse()) {
    if (!questions.has(name)) continue;
    for (const keys of keysIn(rest, partsOf(name, questions))) yield referenceTo(name, [...keys, ...exact]);
  }
}

/**
 * How a part of an answer is written so that nothing else is meant: `tool.sound`, `tool[a.b][c]`.
 *
 * @example
 * writeReference({ name: 'm', row: 'a.b', inside: ['c'] }, checked.questions); // "m[a.b][c]"
 */
export function writeReference(reference: Reference, questions: NamedBy<Named>): string {
  const { name, row, inside = [] } = reference;
  const keys = row === undefined ? [] : [row, ...inside];
  const plain = [name, ...keys].join('.');
  const read = findReference(plain, questions);
  const isRight = !read || writeJson(read) === writeJson(referenceTo(name, keys));
  return isRight ? plain : name + keys.map((key) => `[${key}]`).join('');
}

/** Which parts an answer has, and which parts those have. */
type Parts = (key: string) => Parts | undefined;

function partsOf(name: string, questions: NamedBy<Named>): Parts {
  const { question, logic } = questions.get(name)!;
  if (logic.nested) {
    return (key) => {
      const [part] = partsNamed(key, name, questions);
      return part === undefined ? undefined : partsOf(part, questions);
    };
  }
  return partsIn((logic.lists ?? []).map((list) => (question as unknown as Readonly<Record<string, unknown>>)[list]));
}

const partsIn =
  ([first, ...others]: readonly unknown[]): Parts =>
  (key) =>
    Array.isArray(first) && (first as readonly Item[]).some(({ value }) => value === key) ? partsIn(others) : undefined;

function* keysIn(text: string, parts: Parts): Generator<readonly string[]> {
  if (parts(text)) yield [text];
  for (const [key, rest] of splitsOf(text)) {
    const inner = parts(key);
    if (inner) for (const keys of keysIn(rest, inner)) yield [key, ...keys];
  }
}

/** What stands before and behind each dot. */
function splitsOf(text: string): (readonly [string, string])[] {
  const splits: (readonly [string, string])[] = [];
  if (text.length > longest) return splits;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    splits.push([text.slice(0, dot), text.slice(dot + 1)]);
  }
  return splits;
}

/** What stands before brackets, and in them. */
function bracketsOf(text: string): readonly [string, readonly string[]] {
  const [, plain, exact] = /^([^[\]]+)\[(.+)\]$/.exec(text) ?? [];
  return plain === undefined ? [text, []] : [plain, exact!.split('][')];
}

/** One key for each part, as far as answers go; whatever follows is inside the second one. */
const keysOf = ([row, ...rest]: readonly string[]): readonly string[] =>
  row === undefined ? [] : rest.length > 0 ? [row, rest.join('.')] : [row];

const referenceTo = (name: string, [row, ...inside]: readonly string[]): Reference => ({
  name,
  ...(row === undefined ? {} : { row }),
  ...(inside.length > 0 ? { inside } : {}),
});
