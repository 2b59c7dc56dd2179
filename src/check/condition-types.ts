import type { SurveyFunction, ValueKind } from '../engine/expression/function.ts';
import type { BinaryOperator, Expression, Value } from '../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { FaultCode } from '../schema/fault.ts';
import { suggest } from '../schema/suggest.ts';
import { anyNumber, anything, domainOf, partOfDomain, type Domain } from './domain.ts';

/** Takes what is wrong with one expression. */
export type Report = (code: FaultCode, message: string, suggestion?: string) => void;

type Comparing = Extract<Expression, { kind: 'binary' }>;

/** Deeper expressions than people write are not looked into. */
const deepest = 200;

/**
 * Finds comparisons in an expression that can never be what was meant: a text with a number, a value that cannot be
 * picked, a function with the wrong arguments.
 *
 * @param expression a condition, or what gives a value
 * @param checked the survey around it
 * @param report takes what is found
 * @returns what the expression gives
 */
export function findTypeFaults(expression: Expression, checked: CheckedSurvey, report: Report): Domain {
  return infer(expression, 0);

  function infer(part: Expression, depth: number): Domain {
    if (depth > deepest) return anything;
    switch (part.kind) {
      case 'literal':
        return literalDomain(part.value);
      case 'answer':
        return answerDomain(part.name, part.row, depth);
      case 'unary': {
        const operand = infer(part.operand, depth + 1);
        if (part.operator === 'not') expectTruth(part.operand, operand);
        return { kind: 'truth' };
      }
      case 'call':
        return callDomain(part.name, part.args, depth);
      case 'binary': {
        const left = infer(part.left, depth + 1);
        const right = infer(part.right, depth + 1);
        return compare(part, left, right);
      }
    }
  }

  function answerDomain(name: string, row: string | undefined, depth: number): Domain {
    const node = checked.questions.get(name);
    if (!node) return anything;
    const { question, followUps, expressions } = node;
    if (node.logic.computed && expressions.expression) {
      return findTypeFaultsAt(expressions.expression, depth + 1);
    }
    const domain = domainOf(question);
    if (row === undefined) {
      if (domain.kind === 'nothing')
        report('condition-type', `{${name}} never has an answer: a ${question.type} asks nothing`);
      return domain;
    }
    if (followUps.some((part) => part.endsWith(`-${row}`))) return { kind: 'list', values: undefined };
    if (domain.kind === 'any') return anything;
    if (domain.kind !== 'rows') {
      report('condition-value', `{${name}} has no parts, so {${name}.${row}} is always empty`);
      return anything;
    }
    const cell = partOfDomain(domain, row);
    if (!cell) report('condition-value', `{${name}} has no row "${row}"`, suggest(row, domain.rows.keys()));
    return cell ?? anything;
  }

  /** What a computed value gives; its own faults are reported where it stands. */
  function findTypeFaultsAt(other: Expression, depth: number): Domain {
    return depth > deepest ? anything : findTypeFaults(other, checked, () => {});
  }

  function callDomain(name: string, args: readonly Expression[], depth: number): Domain {
    const definition = checked.functions.get(name);
    const domains = args.map((argument) => infer(argument, depth + 1));
    if (!definition) return anything;
    const { parameters, least = parameters.length, most = parameters.length, result } = definition;
    if (args.length < least || args.length > most) {
      const expected = least === most ? String(least) : args.length < least ? `at least ${least}` : `at most ${most}`;
      report('condition-arguments', `${name}() takes ${expected} ${expected === '1' ? 'argument' : 'arguments'}`);
    }
    domains.forEach((domain, index) => {
      const kind = parameterAt(definition, index);
      if (kind && !fits(domain, kind)) {
        report(
          'condition-arguments',
          `${name}() expects ${kindNames[kind]} for argument ${index + 1}, not ${nameOf(domain)}`,
        );
      }
    });
    if (name === 'iif' && domains[1]?.kind === domains[2]?.kind) return widen(domains[1]);
    return resultDomain(result);
  }

  function expectTruth(part: Expression, domain: Domain): void {
    if (domain.kind === 'truth' || domain.kind === 'any' || domain.kind === 'nothing') return;
    report(
      'condition-type',
      `${wordsOf(part)} is ${nameOf(domain)} and never holds by itself: compare it, or write "notempty" behind it`,
    );
  }

  function compare(part: Comparing, left: Domain, right: Domain): Domain {
    const { operator } = part;
    if (operator === 'and' || operator === 'or') {
      expectTruth(part.left, left);
      expectTruth(part.right, right);
      return { kind: 'truth' };
    }
    if (isArithmetic(operator)) return calculated(part, left, right);
    const isOpen = [left, right].some(({ kind }) => kind === 'any' || kind === 'nothing');
    const isEmptyLiteral = [part.left, part.right].some((side) => side.kind === 'literal' && isNothing(side.value));
    if (isOpen || isEmptyLiteral) return { kind: 'truth' };
    if (operator === '=' || operator === '!=') compareEqual(part, left, right);
    else if (['>', '>=', '<', '<='].includes(operator)) compareOrder(part, left, right);
    else compareMembers(part, left, right);
    return { kind: 'truth' };
  }

  function calculated({ operator, left: leftPart, right: rightPart }: Comparing, left: Domain, right: Domain): Domain {
    const isText = ({ kind }: Domain): boolean => kind === 'text' || kind === 'date';
    if (operator === '+' && isText(left) && isText(right)) return { kind: 'text', values: undefined };
    for (const [part, domain] of [
      [leftPart, left],
      [rightPart, right],
    ] as const) {
      if (domain.kind === 'number' || domain.kind === 'any' || domain.kind === 'nothing') continue;
      report('condition-type', `${wordsOf(part)} is ${nameOf(domain)}: "${operator}" with it gives nothing`);
    }
    return operator === '+' && (left.kind === 'any' || right.kind === 'any') ? anything : anyNumber;
  }

  function compareEqual(part: Comparing, left: Domain, right: Domain): void {
    if (left.kind === 'rows' || right.kind === 'rows') {
      report(
        'condition-type',
        `${wordsOf(left.kind === 'rows' ? part.left : part.right)} has several parts: name one, for example {name.part}`,
      );
    } else if ((left.kind === 'list') !== (right.kind === 'list')) {
      const several = wordsOf(left.kind === 'list' ? part.left : part.right);
      report('condition-type', `${several} is a list and never equals a single value: use "contains" or "anyof"`);
    } else if (!isSameKind(left, right)) reportKinds(part, left, right, 'they are never equal');
    else findImpossibleValues(part, left, right);
  }

  function compareOrder(part: Comparing, left: Domain, right: Domain): void {
    const isOrdered = ({ kind }: Domain): boolean => kind === 'number' || kind === 'text' || kind === 'date';
    if (!isOrdered(left) || !isOrdered(right) || !isSameKind(left, right)) {
      return reportKinds(part, left, right, `"${part.operator}" between them never holds`);
    }
    if (left.kind === 'number' && right.kind === 'number' && !canBeOrdered(part.operator, left, right)) {
      const [answer, limit] = part.left.kind === 'literal' ? [right, left] : [left, right];
      const name = wordsOf(part.left.kind === 'literal' ? part.right : part.left);
      report(
        'condition-value',
        `never holds: ${name} lies between ${answer.min} and ${answer.max}, and is compared with ${limit.min}`,
      );
    } else findImpossibleValues(part, left, right);
  }

  function compareMembers(part: Comparing, left: Domain, right: Domain): void {
    if (left.kind === 'rows' || right.kind === 'rows' || left.kind === 'truth') {
      return reportKinds(part, left, right, `"${part.operator}" is for lists and texts`);
    }
    const isTextual = ({ kind }: Domain): boolean => kind === 'text' || kind === 'date' || kind === 'list';
    if (isTextual(left) !== (isTextual(right) && !holdsNumbers(right))) {
      return reportKinds(part, left, right, 'they have nothing in common');
    }
    const isPartOfText = left.kind === 'text' && left.values === undefined;
    if (!isPartOfText) findImpossibleValues(part, left, right);
  }

  /** A value in quotes, or a number, that the other side can never be. */
  function findImpossibleValues(part: Comparing, left: Domain, right: Domain): void {
    for (const [domain, other, side] of [
      [left, part.right, part.left],
      [right, part.left, part.right],
    ] as const) {
      if (other.kind !== 'literal' || side.kind === 'literal') continue;
      for (const value of Array.isArray(other.value) ? (other.value as readonly Value[]) : [other.value]) {
        const isOrder = ['>', '>=', '<', '<='].includes(part.operator);
        if (!isNothing(value)) findImpossibleValue(value, domain, wordsOf(side), isOrder);
      }
    }
  }

  function findImpossibleValue(value: Value, domain: Domain, name: string, isOrder: boolean): void {
    if (domain.kind === 'date') {
      if (!isDate(value))
        report('condition-value', `${name} is a date such as '2020-02-11', never ${JSON.stringify(value)}`);
    } else if (domain.kind === 'number' && typeof value === 'number' && !isOrder) {
      const { min, max, isWhole } = domain;
      if (value < min || value > max)
        report('condition-value', `${name} lies between ${min} and ${max}: it is never ${value}`);
      else if (isWhole && !Number.isInteger(value))
        report('condition-value', `${name} is a whole number: it is never ${value}`);
    } else if ((domain.kind === 'text' || domain.kind === 'list') && domain.values && !isOrder) {
      if (domain.values.includes(value as string)) return;
      const known = domain.values.map(String);
      const shown = known.length > 8 ? [...known.slice(0, 8), '…'] : known;
      const guess = suggest(JSON.stringify(value).replaceAll('"', ''), known);
      const help = guess === undefined ? `; it has ${shown.join(', ')}` : '';
      report('condition-value', `${name} has no value ${JSON.stringify(value)}${help}`, guess);
    }
  }

  function reportKinds(part: Comparing, left: Domain, right: Domain, result: string): void {
    report(
      'condition-type',
      `${wordsOf(part.left)} is ${nameOf(left)}, ${wordsOf(part.right)} is ${nameOf(right)}: ${result}`,
    );
  }
}

const isArithmetic = (operator: BinaryOperator): boolean => ['+', '-', '*', '/', '%'].includes(operator);

const isNothing = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A day, a month or a year. */
const isDate = (value: Value): boolean =>
  typeof value === 'string' &&
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) &&
  (new Date(`${value}${'-01'.repeat(3 - value.split('-').length)}T00:00Z`).toJSON() ?? '').startsWith(value);

function literalDomain(value: Value): Domain {
  if (typeof value === 'number') return { kind: 'number', min: value, max: value, isWhole: false };
  if (typeof value === 'string') return { kind: 'text', values: undefined };
  if (Array.isArray(value)) return { kind: 'list', values: value as readonly (string | number)[] };
  return typeof value === 'boolean' ? { kind: 'truth' } : anything;
}

/** Dates are compared as texts. */
const isSameKind = (left: Domain, right: Domain): boolean =>
  left.kind === right.kind || [left, right].every(({ kind }) => kind === 'text' || kind === 'date');

const holdsNumbers = (domain: Domain): boolean =>
  domain.kind === 'list' && domain.values?.every((value) => typeof value === 'number') === true;

type NumberDomain = Extract<Domain, { kind: 'number' }>;

function canBeOrdered(operator: BinaryOperator, left: NumberDomain, right: NumberDomain): boolean {
  if (operator === '>') return left.max > right.min;
  if (operator === '>=') return left.max >= right.min;
  return operator === '<' ? left.min < right.max : left.min <= right.max;
}

const parameterAt = ({ parameters }: SurveyFunction, index: number): ValueKind | undefined =>
  parameters[Math.min(index, parameters.length - 1)];

function fits(domain: Domain, kind: ValueKind): boolean {
  if (kind === 'any' || domain.kind === 'any' || domain.kind === 'nothing') return true;
  if (kind === 'date') return domain.kind === 'date' || (domain.kind === 'text' && domain.values === undefined);
  if (kind === 'text') return domain.kind === 'text' || domain.kind === 'date';
  if (kind === 'list') return domain.kind === 'list' || domain.kind === 'rows';
  return domain.kind === kind;
}

const resultDomain = (kind: ValueKind): Domain => {
  if (kind === 'number') return anyNumber;
  if (kind === 'truth') return { kind: 'truth' };
  if (kind === 'text') return { kind: 'text', values: undefined };
  return kind === 'date' ? { kind: 'date', min: undefined, max: undefined, precision: 'day' } : anything;
};

/** The kind alone, without limits. */
const widen = (domain: Domain | undefined): Domain => {
  if (domain?.kind === 'number') return anyNumber;
  if (domain?.kind === 'truth') return domain;
  return domain?.kind === 'text' ? { kind: 'text', values: undefined } : anything;
};

const kindNames: Readonly<Record<ValueKind | Domain['kind'], string>> = {
  any: 'anything',
  nothing: 'nothing',
  number: 'a number',
  text: 'a text',
  truth: 'a condition',
  date: 'a date',
  list: 'a list',
  rows: 'an answer with several parts',
};

const nameOf = (domain: Domain): string => (domain.kind === 'truth' ? 'true or false' : kindNames[domain.kind]);

/** How a part is named in a message. */
function wordsOf(part: Expression): string {
  if (part.kind === 'answer') return part.row === undefined ? `{${part.name}}` : `{${part.name}.${part.row}}`;
  if (part.kind === 'literal')
    return typeof part.value === 'string' ? `'${part.value.slice(0, 60)}'` : JSON.stringify(part.value);
  return part.kind === 'call' ? `${part.name}(…)` : 'what is compared';
}
