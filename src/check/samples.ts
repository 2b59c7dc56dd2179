import type { Expression, Value } from '../engine/expression/syntax.ts';
import type { Domain } from './domain.ts';

/** More values in conditions than this on one answer are not all tried. */
const mostListValues = 6;
const day = 24 * 60 * 60 * 1000;

/** A text and a choice that no condition names. */
const otherText = 'a text that no condition names';

/**
 * The answers that stand for all: any other one makes every condition on this answer hold or not as one of these does.
 *
 * @param domain what can be answered
 * @param id the answer, as a condition names it: `calls`, `tool.sound`
 * @param expressions the conditions
 * @returns `undefined` when there are no such answers
 */
export function samplesOf(
  domain: Domain,
  id: string,
  expressions: readonly Expression[],
): readonly Value[] | undefined {
  const comparisons = expressions.flatMap((expression) => comparisonsWith(id, expression));
  const named = comparisons.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly Value[]) : [value]));
  switch (domain.kind) {
    case 'nothing':
      return [];
    case 'truth':
      return [true, false];
    case 'number': {
      const constants = named.filter((value) => typeof value === 'number');
      const { min, max, isWhole } = domain;
      const around = constants.flatMap((value) => {
        const little = isWhole ? 1 : 1e-6 * Math.max(1, Math.abs(value));
        return [Math.floor(value - little), value - little, value, value + little, Math.ceil(value + little)];
      });
      const limits = [min, max].filter((limit) => Number.isFinite(limit));
      const isPossible = (value: number): boolean =>
        value >= min && value <= max && (!isWhole || Number.isInteger(value));
      return unique([...around, ...limits, ...(limits.length > 0 ? [] : [0])]).filter(isPossible);
    }
    case 'text': {
      if (!domain.values) {
        const isEqual = comparisons.every(({ operator }) => ['=', '!=', 'anyof', 'noneof', 'allof'].includes(operator));
        return isEqual ? unique([otherText, ...named.filter((value) => typeof value === 'string')]) : undefined;
      }
      const isPlain = comparisons.every(
        ({ operator }) => !['>', '>=', '<', '<=', 'contains', 'notcontains'].includes(operator),
      );
      return isPlain ? namedAndOneMore(domain.values, named) : domain.values;
    }
    case 'list': {
      if (!domain.values) return undefined;
      const values = namedAndOneMore(domain.values, named);
      return values.length > mostListValues ? undefined : subsetsOf(values);
    }
    case 'date':
      return datesAround(named, domain.min, domain.max);
    case 'any':
    case 'rows':
      return undefined;
  }
}

interface Comparison {
  readonly operator: string;
  readonly value: Value;
}

/** What an expression compares an answer with. */
function comparisonsWith(id: string, root: Expression): readonly Comparison[] {
  const found: Comparison[] = [];
  const open = [root];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'unary') open.push(part.operand);
    if (part.kind === 'call') open.push(...part.args);
    if (part.kind !== 'binary') continue;
    const { operator, left, right } = part;
    open.push(left, right);
    if (isAnswer(left, id) && right.kind === 'literal') found.push({ operator, value: right.value });
    if (isAnswer(right, id) && left.kind === 'literal') found.push({ operator, value: left.value });
  }
  return found;
}

const isAnswer = (part: Expression, id: string): boolean =>
  part.kind === 'answer' && (part.row === undefined ? part.name : `${part.name}.${part.row}`) === id;

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function namedAndOneMore(values: readonly (string | number)[], named: readonly Value[]): readonly (string | number)[] {
  const other = values.find((value) => !named.includes(value));
  return [...values.filter((value) => named.includes(value)), ...(other === undefined ? [] : [other])];
}

/** Every list of some of the values, in their order. */
const subsetsOf = (values: readonly (string | number)[]): readonly Value[] =>
  values.reduce<readonly (readonly (string | number)[])[]>(
    (subsets, value) => [...subsets, ...subsets.map((subset) => [...subset, value])],
    [[]],
  );

/** Dates are texts that are ordered as texts are. */
function datesAround(
  named: readonly Value[],
  min: string | undefined,
  max: string | undefined,
): readonly Value[] | undefined {
  const limits = [min, max].filter((limit) => limit !== undefined);
  const constants = [
    ...named.filter((value) => typeof value === 'string' && value !== ''),
    ...limits,
  ] as readonly string[];
  const times = constants.map((date) => (date.length === 10 ? Date.parse(`${date}T00:00Z`) : NaN));
  if (times.some((time) => Number.isNaN(time))) return undefined;
  const around = times.flatMap((time) =>
    [-day, 0, day].map((shift) => new Date(time + shift).toISOString().slice(0, 10)),
  );
  const dates = around.length > 0 ? around : ['2000-01-01'];
  return unique(dates).filter((date) => (min === undefined || date >= min) && (max === undefined || date <= max));
}
