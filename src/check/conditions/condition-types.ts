import type { SurveyFunction, ValueKind } from '../../engine/expression/function.ts';
import type { BinaryOperator, Expression } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { findComparisonFaults, type Comparing, type Report } from './comparison-faults.ts';
import {
  anyNumber,
  anything,
  domainOf,
  domainOfValue,
  partOfDomain,
  unionOf,
  widen,
  type AnswersTo,
  type Domain,
} from '../answers/domain.ts';
import { calculated, calledNumber } from './interval.ts';
import { asNumbers, findNumberFaults, joinsDigits } from '../answers/number-faults.ts';
import { domainOfReference } from '../answers/reference-domain.ts';
import { reportMissingPart } from '../advice/missing-part.ts';
import { kindNames, nameOf, wordsOf } from './type-words.ts';

type Answer = Extract<Expression, { kind: 'answer' }>;
type Call = Extract<Expression, { kind: 'call' }>;

/** Deeper expressions than people write are not looked into. */
const deepest = 200;

/** What computed values give, by survey and name: they read each other. */
const computed = new WeakMap<CheckedSurvey, Map<string, Domain>>();

/**
 * Finds comparisons in an expression that can never be what was meant: a text with a number, a value that cannot be
 * picked, a function with the wrong arguments.
 *
 * @param expression a condition, or what gives a value
 * @param checked the survey around it
 * @param report takes what is found
 * @param answersTo what the answer to a question can be when the expression decides
 * @returns what the expression gives
 */
export function findTypeFaults(
  expression: Expression,
  checked: CheckedSurvey,
  report: Report,
  answersTo: AnswersTo = domainOf,
): Domain {
  return infer(expression, 0);

  function infer(part: Expression, depth: number): Domain {
    if (depth > deepest) return anything;
    switch (part.kind) {
      case 'literal':
        return domainOfValue(part.value);
      case 'answer':
        return answerDomain(part, depth);
      case 'unary': {
        const operand = infer(part.operand, depth + 1);
        if (part.operator === 'not') expectTruth(part.operand, operand);
        return { kind: 'truth' };
      }
      case 'call':
        return callDomain(part, depth);
      case 'binary': {
        const left = infer(part.left, depth + 1);
        const right = infer(part.right, depth + 1);
        return compare(part, left, right);
      }
    }
  }

  function answerDomain(part: Answer, depth: number): Domain {
    const { name, row, inside = [] } = part;
    const node = checked.questions.get(name);
    if (!node) return anything;
    const { question, logic, expressions } = node;
    const shown = wordsOf({ ...part, row: undefined, inside: undefined }, checked.questions);
    if (logic.computed && expressions.expression) {
      const given = computedDomain(name, expressions.expression, depth);
      if (given.kind === 'nothing') report('condition-type', part, `${shown} never has a value: see its expression`);
      return row === undefined ? given : (partOfDomain(given, [row, ...inside]) ?? anything);
    }
    const domain = answersTo(question);
    if (row === undefined) {
      if (domain.kind === 'nothing')
        report('condition-type', part, `${shown} never has an answer: a ${question.type} asks nothing`);
      // What a rule sets may lie outside the limits.
      return expressions.setValueIf ? widen(domain) : domain;
    }
    const found = domainOfReference(part, checked.questions, answersTo);
    if (!found) reportMissingPart(part, domain, checked.questions, report);
    return found ?? anything;
  }

  /** What a computed value gives; its own faults are reported where it stands. */
  function computedDomain(name: string, expression: Expression, depth: number): Domain {
    if (depth > deepest) return anything;
    const domains = computed.get(checked) ?? new Map<string, Domain>();
    computed.set(checked, domains);
    let domain = domains.get(name);
    if (!domain) domains.set(name, (domain = findTypeFaults(expression, checked, () => {})));
    return domain;
  }

  function callDomain(part: Call, depth: number): Domain {
    const { name, args } = part;
    const definition = checked.functions.get(name);
    const domains = args.map((argument) => infer(argument, depth + 1));
    if (!definition) return anything;
    const { parameters, least = parameters.length, most = parameters.length, result } = definition;
    if (args.length < least || args.length > most) {
      const limit = args.length < least ? least : most;
      const expected = `${least === most ? '' : limit === least ? 'at least ' : 'at most '}${limit}`;
      report('condition-arguments', part, `${name}() takes ${expected} ${limit === 1 ? 'argument' : 'arguments'}`);
    }
    domains.forEach((domain, index) => {
      const kind = parameterAt(definition, index);
      if (kind && !fits(domain, kind)) {
        report(
          'condition-arguments',
          args[index]!,
          `${name}() expects ${kindNames[kind]} for argument ${index + 1}, not ${nameOf(domain)}`,
        );
      }
    });
    if (findNumberFaults(part, domains, checked.questions, report)) return { kind: 'nothing' };
    const [, then, otherwise] = domains;
    if (name === 'iif' && then && then.kind === otherwise?.kind) return unionOf(then, otherwise);
    return calledNumber(name, domains) ?? resultDomain(result);
  }

  function expectTruth(part: Expression, domain: Domain): void {
    if (domain.kind === 'truth' || domain.kind === 'any' || domain.kind === 'nothing') return;
    report(
      'condition-type',
      part,
      `${wordsOf(part, checked.questions)} is ${nameOf(domain)} and never holds by itself: compare it, or write "notempty" behind it`,
    );
  }

  function compare(part: Comparing, left: Domain, right: Domain): Domain {
    const { operator } = part;
    if (operator === 'and' || operator === 'or') {
      expectTruth(part.left, left);
      expectTruth(part.right, right);
      return { kind: 'truth' };
    }
    if (isArithmetic(operator)) return calculate(part, left, right);
    findComparisonFaults(part, left, right, checked.questions, report);
    return { kind: 'truth' };
  }

  function calculate({ operator, left: leftPart, right: rightPart }: Comparing, left: Domain, right: Domain): Domain {
    const isText = ({ kind }: Domain): boolean => kind === 'text' || kind === 'date';
    if (operator === '+' && isText(left) && isText(right)) {
      if (joinsDigits(left, right)) {
        const sides = `${wordsOf(leftPart, checked.questions)} and ${wordsOf(rightPart, checked.questions)}`;
        report('condition-type', leftPart, `${sides} are texts, and "+" joins them: '1' + '2' is '12'. ${asNumbers}`);
      }
      return { kind: 'text', values: undefined };
    }
    // Two texts are joined, and what is not known may be one.
    const mayJoin = operator === '+' && (left.kind === 'any' || right.kind === 'any');
    for (const [part, domain] of [
      [leftPart, left],
      [rightPart, right],
    ] as const) {
      if (domain.kind === 'number' || domain.kind === 'any' || domain.kind === 'nothing') continue;
      if (mayJoin && isText(domain)) continue;
      const message = `${wordsOf(part, checked.questions)} is ${nameOf(domain)}: "${operator}" with it gives nothing`;
      report('condition-type', part, message);
    }
    if (left.kind === 'number' && right.kind === 'number') return calculated(operator, left, right);
    return mayJoin ? anything : anyNumber;
  }
}

const isArithmetic = (operator: BinaryOperator): boolean => ['+', '-', '*', '/', '%'].includes(operator);

const parameterAt = ({ parameters }: SurveyFunction, index: number): ValueKind | undefined =>
  parameters[Math.min(index, parameters.length - 1)];

function fits(domain: Domain, kind: ValueKind): boolean {
  if (kind === 'any' || domain.kind === 'any' || domain.kind === 'nothing') return true;
  if (kind === 'date') return isDay(domain) || (domain.kind === 'text' && domain.values === undefined);
  if (kind === 'text') return domain.kind === 'text' || domain.kind === 'date';
  if (kind === 'list') return domain.kind === 'list' || domain.kind === 'rows';
  return domain.kind === kind;
}

const isDay = (domain: Domain): boolean => domain.kind === 'date' && domain.precision === 'day';

const resultDomain = (kind: ValueKind): Domain => {
  if (kind === 'number') return anyNumber;
  if (kind === 'truth') return { kind: 'truth' };
  if (kind === 'text') return { kind: 'text', values: undefined };
  return kind === 'date' ? { kind: 'date', min: undefined, max: undefined, precision: 'day' } : anything;
};
