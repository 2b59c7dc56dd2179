import type { Value } from '../../engine/expression/syntax.ts';
import type { Item, Question } from '../../schema/question.ts';

/** What an answer, or any part of a condition, can be. */
export type Domain =
  /** Not known: a question type of one's own, or the result of a function. */
  | { readonly kind: 'any' }
  /** Never has an answer. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'truth' }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly isWhole: boolean;
      /** Counted from `from`, or from 0. */
      readonly step?: number;
      readonly from?: number;
    }
  | {
      readonly kind: 'text';
      /** These and no others; `undefined` when anything may be written. */
      readonly values: readonly string[] | undefined;
      /** How many characters there are at least and at most, when that is known. */
      readonly lengths?: readonly [least: number, most: number];
    }
  /** A month is `YYYY-MM`, a year `YYYY`. */
  | {
      readonly kind: 'date';
      readonly min: string | undefined;
      readonly max: string | undefined;
      readonly precision: 'day' | 'month' | 'year';
    }
  | {
      readonly kind: 'list';
      readonly values: readonly (string | number)[] | undefined;
      /** What each entry is, when these are the answers for all things of a repeated question. */
      readonly of?: Domain;
      /** How many there can be. */
      readonly least?: number;
      readonly most?: number;
    }
  | {
      readonly kind: 'rows';
      readonly rows: ReadonlyMap<string, Domain>;
      /** What the parts add up to, if they have to. */
      readonly total?: number;
    };

/** The keys of the built-in question types that tell what can be answered. */
interface Keys extends Question {
  readonly choices?: readonly Item[];
  readonly columns?: readonly Item[];
  readonly rows?: readonly Item[];
  readonly items?: readonly Item[];
  readonly multiple?: boolean;
  readonly cellType?: string;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
  readonly total?: number;
  readonly precision?: 'day' | 'month' | 'year';
  readonly things?: readonly unknown[];
}

export const anything: Domain = { kind: 'any' };

/** Tells what the answer to a question can be. */
export type AnswersTo = (question: Question) => Domain;

/** Numbers from one to another. */
export type NumberDomain = Extract<Domain, { kind: 'number' }>;

/** One number. */
export const numberOf = (value: number): NumberDomain => ({
  kind: 'number',
  min: value,
  max: value,
  isWhole: Number.isInteger(value),
});

/** One value, as a condition writes it. */
export function domainOfValue(value: Value): Domain {
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'string') return { kind: 'text', values: undefined };
  if (Array.isArray(value)) return { kind: 'list', values: value as readonly (string | number)[] };
  return typeof value === 'boolean' ? { kind: 'truth' } : anything;
}

/** Any number. */
export const anyNumber: NumberDomain = { kind: 'number', min: -Infinity, max: Infinity, isWhole: false };

/**
 * Tells what the answer to a question can be; of question types that are not built in nothing is known.
 *
 * @param question as the file writes it, with what it says in short written out
 */
export function domainOf(question: Question): Domain {
  const {
    choices,
    columns,
    rows,
    items,
    multiple,
    cellType,
    min,
    max,
    step = 1,
    total = 100,
    precision = 'day',
    things = [],
  } = question as Keys;
  const valuesOf = (list: readonly Item[] | undefined): readonly string[] => (list ?? []).map(({ value }) => value);
  const rowsWith = (list: readonly Item[] | undefined, cell: Domain): Domain => ({
    kind: 'rows',
    rows: new Map(valuesOf(list).map((value) => [value, cell])),
  });
  switch (question.type) {
    case 'choice':
      return { kind: multiple ? 'list' : 'text', values: valuesOf(choices) };
    case 'ranking':
      return { kind: 'list', values: valuesOf(choices) };
    case 'matrix': {
      const number = numbers(min, max, step);
      const picked: Domain = { kind: multiple ? 'list' : 'text', values: valuesOf(columns) };
      if (cellType === 'number' && columns) return rowsWith(rows, rowsWith(columns, number));
      return rowsWith(rows, cellType === 'number' ? number : picked);
    }
    case 'number':
      return numbers(min, max, step);
    case 'slider':
      return numbers(min ?? 0, max ?? 100, step, Number(min ?? 0));
    case 'sum':
      return rowsWith(items, numbers(0, total, step));
    case 'rating':
      return numbers(min ?? 1, max ?? 5, 1);
    case 'yes-no':
      return { kind: 'truth' };
    case 'date':
      return { kind: 'date', min: dateOf(min), max: dateOf(max), precision };
    case 'text':
      return { kind: 'text', values: undefined };
    case 'repeat':
      // The keys of the things.
      return { kind: 'list', values: undefined, of: { kind: 'text', values: undefined }, most: things.length };
    case 'group':
    case 'note':
      return { kind: 'nothing' };
    default:
      return anything;
  }
}

/** What a part of an answer can be, with what lies inside it; nothing when there is no such part. */
export const partOfDomain = (domain: Domain, keys: readonly string[]): Domain | undefined =>
  keys.reduce<Domain | undefined>(
    (whole, key) => (whole?.kind === 'rows' ? whole.rows.get(key) : whole?.kind === 'any' ? whole : undefined),
    domain,
  );

/** Every single value that there can be: those of the cells of a matrix, of the entries of a list. */
export function leavesOf(domain: Domain): readonly Domain[] {
  if (domain.kind === 'rows') return [...domain.rows.values()].flatMap(leavesOf);
  if (domain.kind !== 'list') return [domain];
  const { values, of, most } = domain;
  if (of) return Array.from({ length: most ?? 1 }, () => leavesOf(of)).flat();
  return (
    values?.map((value) => (typeof value === 'number' ? numberOf(value) : { kind: 'text', values: [value] })) ?? [
      anything,
    ]
  );
}

const dateOf = (limit: number | string | undefined): string | undefined =>
  typeof limit === 'string' && limit !== 'today' ? limit : undefined;

function numbers(min: number | string = -Infinity, max: number | string = Infinity, step: number, from = 0): Domain {
  const isWhole = Number.isInteger(step) && Number.isInteger(from);
  return { kind: 'number', min: Number(min), max: Number(max), isWhole, step, from };
}

/** What one of two may be, which are of the same kind. */
export function unionOf(left: Domain, right: Domain): Domain {
  if (left.kind !== 'number' || right.kind !== 'number') return widen(left);
  const [min, max] = [Math.min(left.min, right.min), Math.max(left.max, right.max)];
  return { kind: 'number', min, max, isWhole: left.isWhole && right.isWhole };
}

/** The kind alone, without limits. */
export const widen = (domain: Domain): Domain => {
  if (domain.kind === 'number') return anyNumber;
  if (domain.kind === 'truth') return domain;
  return domain.kind === 'text' ? { kind: 'text', values: undefined } : anything;
};
