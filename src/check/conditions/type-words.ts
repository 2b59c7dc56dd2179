import type { ValueKind } from '../../engine/expression/function.ts';
import { writeReference } from '../../engine/expression/reference.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Domain } from '../answers/domain.ts';

/** What a value is called in a message. */
export const kindNames: Readonly<Record<ValueKind | Domain['kind'], string>> = {
  any: 'anything',
  nothing: 'nothing',
  number: 'a number',
  text: 'a text',
  truth: 'a condition',
  date: 'a date',
  list: 'a list',
  rows: 'an answer with several parts',
};

const examples = {
  day: "a date such as '2020-02-11'",
  month: "a month such as '2020-02'",
  year: "a year such as '2020'",
};

/** A date, a month or a year, with an example. */
export const exampleOfDate = ({ precision }: Extract<Domain, { kind: 'date' }>): string => examples[precision];

/** What an answer is called in a message. */
export function nameOf(domain: Domain): string {
  if (domain.kind === 'date' && domain.precision !== 'day') return `a ${domain.precision}`;
  return domain.kind === 'truth' ? 'true or false' : kindNames[domain.kind];
}

/** A number as a condition can be written with it: 0.0000001, not 1e-7. */
export const digitsOf = (value: number): string => digits.format(value + 0);

const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 21, useGrouping: false });

/** How a part is named in a message: as the file writes it, as far as it is short. */
export function wordsOf(part: Expression, questions: CheckedSurvey['questions']): string {
  switch (part.kind) {
    case 'answer':
      return `{${writtenName(part.name, questions)}${writeReference(part, questions).slice(part.name.length)}}`;
    case 'literal':
      if (typeof part.value === 'number') return digitsOf(part.value);
      return typeof part.value === 'string' ? `'${part.value.slice(0, 60)}'` : JSON.stringify(part.value);
    case 'call':
      return `${part.name}(…)`;
    case 'binary': {
      const isShort = [part.left, part.right].every(({ kind }) => kind !== 'binary' && kind !== 'unary');
      if (!isShort) return 'what is compared';
      return `${wordsOf(part.left, questions)} ${part.operator} ${wordsOf(part.right, questions)}`;
    }
    case 'unary':
      return 'what is compared';
  }
}

/** A question about one of several things is `{panel.hours}` in the file. */
function writtenName(name: string, questions: CheckedSurvey['questions']): string {
  let node = questions.get(name);
  while (node?.parent !== undefined) {
    const parent = questions.get(node.parent);
    const { things = [] } = (parent?.question ?? {}) as { readonly things?: readonly { readonly key: string }[] };
    const prefix = things.map(({ key }) => `${node!.parent!}-${key}-`).find((start) => name.startsWith(start));
    if (prefix !== undefined) return `panel.${name.slice(prefix.length)}`;
    node = parent;
  }
  return name;
}

/**
 * Where a part stands in its condition, from 0.
 *
 * @returns `undefined` for what is only values
 */
export function atOf(part: Expression): number | undefined {
  if (part.kind === 'answer' || part.kind === 'call') return part.at;
  if (part.kind === 'unary') return atOf(part.operand);
  return part.kind === 'binary' ? (atOf(part.left) ?? atOf(part.right)) : undefined;
}
