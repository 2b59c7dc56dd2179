import { calculate } from '../../schema/decimal.ts';
import type { Expression, Value } from '../../engine/expression/syntax.ts';
import type { QuestionNode } from '../../engine/read-survey.ts';
import type { Domain } from './domain.ts';
import { datesAround } from './sample-dates.ts';
import { take } from './take.ts';
import { idOf } from '../reach/truth.ts';

/** More values in conditions than this on one answer are not all tried. */
const mostListValues = 7;

/** A text that no condition names. */
const otherText = 'a text that no condition names';

interface Picking {
  readonly choices?: readonly { readonly value: string; readonly exclusive?: boolean; readonly missing?: boolean }[];
  readonly minChoices?: number;
}

const equalities = ['=', '!=', 'anyof', 'noneof', 'allof'];

/**
 * The answers that stand for all: any other one makes every condition on this answer hold or not as one of these does.
 *
 * @param domain what can be answered
 * @param id the answer, from `idOf`
 * @param node its question
 * @param compared what conditions compare answers with, from `comparisonsIn`
 * @returns `undefined` when there are no such answers
 */
export function samplesOf(
  domain: Domain,
  id: string,
  node: QuestionNode,
  compared: Comparisons,
): readonly Value[] | undefined {
  const comparisons = compared.get(id) ?? [];
  const named = comparisons.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly Value[]) : [value]));
  const isWhole = id === node.question.name;
  switch (domain.kind) {
    case 'nothing':
      return [];
    case 'truth':
      return [true, false];
    case 'number':
      return numbersAround(named, domain);
    case 'text': {
      const isPlain = comparisons.every(({ operator }) => equalities.includes(operator));
      if (domain.values) return isPlain ? namedAndOthers(domain.values, named, node) : domain.values;
      const texts = named.filter((value) => typeof value === 'string');
      return isPlain ? unique([otherText, ...texts.filter((text) => !isWhole || !isRefused(text, node))]) : undefined;
    }
    case 'list': {
      if (!domain.values) return undefined;
      const values = namedAndOthers(domain.values, named, node);
      if (values.length > mostListValues) return undefined;
      return subsetsOf(values).filter((list) => !isWhole || !isRefused(list, node));
    }
    case 'date':
      return datesAround(named, domain);
    case 'rows':
      // Of all parts together, conditions only ask whether there are any.
      return [Object.fromEntries([...domain.rows.keys()].map((row) => [row, otherText]))];
    case 'any':
      return undefined;
  }
}

/** What an answer is compared with, and how. */
interface Comparison {
  readonly operator: string;
  readonly value: Value;
}

/** What answers are compared with, by their `idOf`. */
export type Comparisons = ReadonlyMap<string, readonly Comparison[]>;

/**
 * Collects what conditions compare answers with, in one walk over all of them.
 *
 * @param expressions the conditions
 */
export function comparisonsIn(expressions: readonly Expression[]): Comparisons {
  const found = new Map<string, Comparison[]>();
  const note = (part: Expression, operator: string, other: Expression): void => {
    if (part.kind !== 'answer' || other.kind !== 'literal') return;
    const id = idOf(part.name, part.row, part.inside);
    const known = found.get(id) ?? [];
    known.push({ operator, value: other.value });
    found.set(id, known);
  };
  const open = [...expressions];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'unary') open.push(part.operand);
    if (part.kind === 'call') open.push(...part.args);
    if (part.kind !== 'binary') continue;
    const { operator, left, right } = part;
    open.push(left, right);
    note(left, operator, right);
    note(right, operator, left);
  }
  return found;
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** What a question refuses for what it is; that something is missing can be mended by adding more. */
function isRefused(value: Value, node: QuestionNode): boolean {
  const { issue } = take(value, node);
  return issue !== undefined && !/\.(?:tooFew|required)$/.test(issue.code);
}

/** The numbers that conditions name and the limits, with one between each two and one beyond, as far as they can be given. */
function numbersAround(
  named: readonly Value[],
  { min, max, step = 0, from = 0 }: Extract<Domain, { kind: 'number' }>,
): readonly number[] {
  const marks = [...named, min, max].filter((mark) => typeof mark === 'number' && Number.isFinite(mark)) as number[];
  const sorted = unique(marks).toSorted((left, right) => left - right);
  const onGrid = (count: number): number => calculate(from, '+', calculate(count, '*', step));
  const around = sorted.flatMap((mark, index) => {
    if (step === 0) return [mark, calculate(calculate(mark, '+', sorted[index + 1] ?? mark + 2), '/', 2)];
    const steps = calculate(calculate(mark, '-', from), '/', step);
    return [Math.ceil(steps) - 1, Math.floor(steps), Math.ceil(steps), Math.floor(steps) + 1].map(onGrid);
  });
  const below = step === 0 ? sorted.slice(0, 1).map((first) => calculate(first, '-', 1)) : [];
  const all = sorted.length > 0 ? [...below, ...around] : [from];
  return unique(all).filter((value) => value >= min && value <= max);
}

/**
 * The values that conditions name, and what stands for the others: as many as are needed that can always be picked, if
 * there are any.
 */
function namedAndOthers(
  values: readonly (string | number)[],
  named: readonly Value[],
  { question, items }: QuestionNode,
): readonly (string | number)[] {
  const names = new Set(named);
  const { choices = [], minChoices = 1 } = question as Picking;
  const special = new Set<string | number>([
    ...items.flatMap(({ list, value }) => (list === 'rows' ? [] : [value])),
    ...choices.flatMap(({ value, exclusive }) => (exclusive ? [value] : [])),
  ]);
  const others = values.filter((value) => !names.has(value));
  const plain = others.filter((value) => !special.has(value)).slice(0, Math.max(minChoices, 1));
  // "None of these" is enough where several are asked for.
  const alone = choices.find(
    ({ value, exclusive, missing }) => (exclusive ?? missing) === true && others.includes(value),
  );
  const enough = alone && minChoices > 1 && !plain.includes(alone.value) ? [alone.value] : [];
  return [...values.filter((value) => names.has(value)), ...(plain.length > 0 ? [...plain, ...enough] : others)];
}

/** Every list of some of the values, in their order. */
const subsetsOf = (values: readonly (string | number)[]): readonly (readonly (string | number)[])[] =>
  values.reduce<readonly (readonly (string | number)[])[]>(
    (subsets, value) => [...subsets, ...subsets.map((subset) => [...subset, value])],
    [[]],
  );
