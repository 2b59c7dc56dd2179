import type { BinaryOperator, Expression, Value } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { FaultCode } from '../report/fault.ts';
import { calculate, isMultiple } from '../../schema/decimal.ts';
import { suggest } from '../report/suggest.ts';
import { visible, withoutHidden } from '../report/visible.ts';
import { isDateText } from '../../questions/date/iso-date.ts';
import type { Domain, NumberDomain } from '../answers/domain.ts';
import { isNeverEmpty } from '../reach/never-empty.ts';
import { digitsOf, exampleOfDate, nameOf, wordsOf } from './type-words.ts';

/** Takes what is wrong with a part of an expression, or with a value behind that part. */
export type Report = (code: FaultCode, part: Expression, message: string, suggestion?: string, word?: string) => void;

/** Two sides and what stands between them. */
export type Comparing = Extract<Expression, { kind: 'binary' }>;

const orders: readonly BinaryOperator[] = ['>', '>=', '<', '<='];

/**
 * Finds a comparison that means nothing, or that the possible answers never meet.
 *
 * @param part the comparison
 * @param left what its left side can be
 * @param right what its right side can be
 * @param questions the questions of the survey
 * @param report takes what is found
 */
export function findComparisonFaults(
  part: Comparing,
  left: Domain,
  right: Domain,
  questions: CheckedSurvey['questions'],
  report: Report,
): void {
  const { operator } = part;
  const isOpen = [left, right].some(({ kind }) => kind === 'any' || kind === 'nothing');
  const isEmptyLiteral = [part.left, part.right].some((side) => side.kind === 'literal' && isNothing(side.value));
  if (isOpen || isEmptyLiteral) return;
  if (operator === '=' || operator === '!=') compareEqual();
  else if (orders.includes(operator)) compareOrder();
  else compareMembers();

  function compareEqual(): void {
    if (left.kind === 'rows' || right.kind === 'rows') {
      const several = left.kind === 'rows' ? part.left : part.right;
      const message = `${words(several)} has several parts: name one, for example {name.part}`;
      report('condition-type', several, message);
    } else if ((left.kind === 'list') !== (right.kind === 'list')) {
      const several = left.kind === 'list' ? part.left : part.right;
      const message = `${words(several)} is a list and never equals a single value: use "contains" or "anyof"`;
      report('condition-type', several, message);
    } else if (!isSameKind(left, right)) reportKinds('they are never equal');
    else if (
      operator === '=' &&
      left.kind === 'number' &&
      right.kind === 'number' &&
      !isLiteral() &&
      isApart(left, right)
    ) {
      // Two empty values are equal.
      const holds = [part.left, part.right].some(isNeverEmpty) ? 'never holds' : 'holds only while both are empty';
      report('condition-value', part, `${holds}: ${rangeOf(part.left, left)}, ${rangeOf(part.right, right)}`);
    } else findImpossibleValues();
  }

  function compareOrder(): void {
    const isOrdered = ({ kind }: Domain): boolean => kind === 'number' || kind === 'text' || kind === 'date';
    if (!isOrdered(left) || !isOrdered(right) || !isSameKind(left, right)) {
      return reportKinds(`"${operator}" between them never holds`);
    }
    const [answer, limit, name] =
      part.left.kind === 'literal' ? [right, part.left, part.right] : [left, part.right, part.left];
    if (left.kind === 'number' && right.kind === 'number' && !canBeOrdered(operator, left, right)) {
      const compared = limit.kind === 'literal' ? `and is compared with ${words(limit)}` : rangeOf(part.right, right);
      report('condition-value', part, `never holds: ${rangeOf(name, answer as NumberDomain)}, ${compared}`);
    } else if (
      answer.kind === 'date' &&
      limit.kind === 'literal' &&
      isDateText(limit.value) &&
      !isDateOrdered(answer, limit.value)
    ) {
      const ends = [answer.min && `not before ${answer.min}`, answer.max && `not after ${answer.max}`];
      const message = `never holds: ${words(name)} is ${ends.filter(Boolean).join(' and ')}, and is compared with ${words(limit)}`;
      report('condition-value', part, message);
    } else findImpossibleValues();
  }

  function isDateOrdered({ min, max }: Extract<Domain, { kind: 'date' }>, limit: string): boolean {
    const isLess = operator.startsWith(part.left.kind === 'literal' ? '>' : '<');
    const end = isLess ? min : max;
    if (end === undefined || (operator.endsWith('=') && end === limit)) return true;
    return isLess ? end < limit : end > limit;
  }

  function compareMembers(): void {
    if (left.kind === 'rows' || right.kind === 'rows' || left.kind === 'truth') {
      return reportKinds(`"${operator}" is for lists and texts`);
    }
    const isTextual = ({ kind }: Domain): boolean => kind === 'text' || kind === 'date' || kind === 'list';
    if (isTextual(left) !== (isTextual(right) && !holdsNumbers(right)))
      return reportKinds('they have nothing in common');
    const isPartOfText = left.kind === 'text' && left.values === undefined;
    if (!isPartOfText) findImpossibleValues();
  }

  /** A value in quotes, or a number, that the other side can never be. */
  function findImpossibleValues(): void {
    for (const [domain, other, side] of [
      [left, part.right, part.left],
      [right, part.left, part.right],
    ] as const) {
      if (other.kind !== 'literal' || side.kind === 'literal') continue;
      for (const value of Array.isArray(other.value) ? (other.value as readonly Value[]) : [other.value]) {
        if (!isNothing(value)) findImpossibleValue(value, domain, side);
      }
    }
  }

  function findImpossibleValue(value: Value, domain: Domain, side: Expression): void {
    const isOrder = orders.includes(operator);
    const impossible = (message: string, guess?: string): void =>
      report(
        'condition-value',
        side,
        `${words(side)} ${message}`,
        guess,
        typeof value === 'object' ? undefined : String(value),
      );
    if (domain.kind === 'date') {
      const isExact = typeof value === 'string' && value.length === lengths[domain.precision];
      if (!isDateText(value) || (!isOrder && !isExact)) {
        impossible(`is ${exampleOfDate(domain)}, never ${JSON.stringify(value)}`);
      } else if (!isOrder && ((domain.min ?? value) > value || (domain.max ?? value) < value)) {
        impossible(`is never ${value}, which lies outside its limits`);
      }
    } else if (domain.kind === 'number' && typeof value === 'number' && !isOrder) {
      const { min, max, isWhole, step = 0, from = 0 } = domain;
      if (value < min || value > max) impossible(`${liesIn(domain)}: it is never ${digitsOf(value)}`);
      else if (isWhole && !Number.isInteger(value)) impossible(`is a whole number: it is never ${digitsOf(value)}`);
      else if (step > 0 && !isMultiple(calculate(value, '-', from), step)) {
        const start = from === 0 ? '' : ` from ${digitsOf(from)} on`;
        impossible(`goes in steps of ${digitsOf(step)}${start}: it is never ${digitsOf(value)}`);
      }
    } else if ((domain.kind === 'text' || domain.kind === 'list') && domain.values && !isOrder) {
      if (domain.values.includes(value as string)) return;
      const known = domain.values.map(String);
      const shown = known.length > 8 ? [...known.slice(0, 8), '…'] : known;
      const plain = withoutHidden(JSON.stringify(value).replaceAll('"', ''));
      const guess = known.includes(plain) ? plain : suggest(plain, known);
      impossible(
        `has no value ${visible(JSON.stringify(value))}${guess === undefined ? `; it has ${shown.join(', ')}` : ''}`,
        guess,
      );
    }
  }

  function reportKinds(result: string): void {
    const sides = [`${words(part.left)} is ${nameOf(left)}`, `${words(part.right)} is ${nameOf(right)}`];
    report('condition-type', part, `${sides.join(', ')}: ${result}`);
  }

  function words(side: Expression): string {
    return wordsOf(side, questions);
  }

  function isLiteral(): boolean {
    return part.left.kind === 'literal' || part.right.kind === 'literal';
  }

  function rangeOf(side: Expression, domain: NumberDomain): string {
    return `${words(side)} ${liesIn(domain)}`;
  }
}

const lengths = { day: 10, month: 7, year: 4 } as const;

const isNothing = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Dates are compared as texts. */
const isSameKind = (left: Domain, right: Domain): boolean =>
  left.kind === right.kind || [left, right].every(({ kind }) => kind === 'text' || kind === 'date');

const holdsNumbers = (domain: Domain): boolean =>
  domain.kind === 'list' && domain.values?.every((value) => typeof value === 'number') === true;

const isApart = (left: NumberDomain, right: NumberDomain): boolean => left.max < right.min || right.max < left.min;

function liesIn({ min, max }: NumberDomain): string {
  if (min === max) return `is always ${digitsOf(min)}`;
  if (min === -Infinity) return `is at most ${digitsOf(max)}`;
  return max === Infinity ? `is at least ${digitsOf(min)}` : `lies between ${digitsOf(min)} and ${digitsOf(max)}`;
}

function canBeOrdered(operator: BinaryOperator, left: NumberDomain, right: NumberDomain): boolean {
  if (operator === '>') return left.max > right.min;
  if (operator === '>=') return left.max >= right.min;
  return operator === '<' ? left.min < right.max : left.min <= right.max;
}
