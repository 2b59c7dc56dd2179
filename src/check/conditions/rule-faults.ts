import type { Expression } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey, ExpressionKey, QuestionNode } from '../../engine/read-survey.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import { referencesOf, resolveReferences, writtenAt } from '../../engine/expression/names.ts';
import type { Item, Question } from '../../schema/question.ts';
import type { Path } from '../../schema/survey-error.ts';
import { findLimitFault, findTakenFault } from './limit-faults.ts';
import { ambiguityOf } from '../advice/ambiguity.ts';
import { completed } from './complete-comparisons.ts';
import { findTypeFaults } from './condition-types.ts';
import { domainOf, type Domain } from '../answers/domain.ts';
import { sentDomainOf } from '../answers/sent-domain.ts';
import type { AddFault, PlacedNodes } from '../reach/reach-faults.ts';
import { take } from '../answers/take.ts';
import { atOf } from './type-words.ts';

/** What has no effect where nothing is answered. */
const keysOfAnswers = ['required', 'requiredIf', 'validIf', 'invalidText', 'setValueIf', 'setValueExpression'] as const;

/** The keys that must hold or not; the others give a value. */
const conditions: readonly ExpressionKey[] = ['visibleIf', 'requiredIf', 'enableIf', 'validIf', 'setValueIf'];

/**
 * Finds what the rules of questions and pages say wrongly: comparisons that mean nothing, defaults that the question does
 * not take, keys without the key that they need.
 *
 * @param checked the survey, read
 * @param questions where its questions stand
 * @param add takes what is found
 */
export function findRuleFaults(checked: CheckedSurvey, questions: readonly PlacedNodes[], add: AddFault): void {
  checked.survey.pages.forEach(({ visibleIf, endIf }, page) => {
    const path = ['pages', page];
    if (visibleIf !== undefined) expectCondition(parse(visibleIf), [...path, 'visibleIf'], visibleIf);
    if (endIf !== undefined) expectCondition(parse(endIf), [...path, 'endIf'], endIf);
    if (endIf !== undefined && page + 1 === checked.pages.length) {
      add('unused-key', [...path, 'endIf'], 'the last page ends the survey anyway: "endIf" can be left out');
    }
  });
  for (const { path, nodes } of questions) {
    const [node] = nodes;
    if (!node) continue;
    findExpressionFaults(node, path);
    findKeyFaults(node, path);
    findDefaultFault(node, path);
    findLimitFault(node, path, checked.survey.closes, add);
    const { choicesFromQuestion: source = '' } = node.question as { readonly choicesFromQuestion?: string };
    findTakenFault(node, checked.questions.get(source), path, add);
  }

  function parse(source: string): Expression {
    const expression = parseExpression(source);
    resolveReferences(expression, source, checked.questions);
    return expression;
  }

  function expectCondition(expression: Expression, path: Path, written: string, own?: string): void {
    const result = typeOf(expression, path, written, own);
    if (isTruth(result)) return;
    add('condition-type', path, 'this gives a value and no condition, so it never holds: compare it with something');
  }

  function typeOf(expression: Expression, path: Path, written: string, own?: string): Domain {
    for (const { at } of referencesOf(expression)) {
      const message = ambiguityOf(writtenAt(written, at), checked.questions);
      if (message !== undefined) add('ambiguous-name', path, message, undefined, { at, written });
    }
    // Of what a repeated question asks, the condition is written out.
    const meant = path.includes('questions', 3) ? undefined : meantBy(written, path, own);
    let isSaid = false;
    return findTypeFaults(
      expression,
      checked,
      (code, part, message, guess, word) => {
        // Once is enough: what was meant has none of these faults.
        if (isSaid && code === 'condition-type') return;
        isSaid = meant !== undefined && code === 'condition-type';
        const at = atOf(part);
        const suggestion = guess ?? (isSaid ? meant : undefined);
        add(code, path, message, suggestion, at === undefined ? undefined : { at, word, written });
      },
      (question) => answerAt(path, question, own),
    );
  }

  /** The condition with both sides of each comparison, if nothing is wrong with it then. */
  function meantBy(written: string, path: Path, own: string | undefined): string | undefined {
    const text = completed(written);
    if (text === undefined) return undefined;
    let isFaulty = false;
    const answersTo = (question: Question): Domain => answerAt(path, question, own);
    findTypeFaults(parse(text), checked, (code) => (isFaulty ||= code === 'condition-type'), answersTo);
    return isFaulty ? undefined : text;
  }

  /** What an answer can be when a condition decides: as it will be sent on pages that follow, and when a page is left. */
  function answerAt(path: Path, question: Question, own: string | undefined): Domain {
    const [page, key] = [path[1] as number, path.at(-1)];
    if (key === 'validIf') return sentDomainOf(question, question.name === own);
    const asked = checked.questions.get(question.name)?.page ?? Infinity;
    const isLeft = checked.survey.pagesOrder === undefined && (key === 'endIf' ? asked <= page : asked < page);
    return isLeft ? sentDomainOf(question, false) : domainOf(question);
  }

  function findExpressionFaults({ expressions, question, items }: QuestionNode, path: Path): void {
    for (const [key, expression] of Object.entries(expressions) as [ExpressionKey, Expression][]) {
      const place = [...path, key];
      const written = (question as Question & Readonly<Record<'expression', string>>)[key]!;
      if (conditions.includes(key)) expectCondition(expression, place, written, question.name);
      else {
        const result = typeOf(expression, place, written);
        if (key === 'setValueExpression' && !isGiven(result, domainOf(question))) {
          add('condition-type', place, `this gives a value that a question of type "${question.type}" does not take`);
        }
      }
    }
    for (const { list, value, visibleIf } of items) {
      const entries = (question as unknown as Readonly<Record<string, readonly Item[]>>)[list]!;
      const index = entries.findIndex((entry) => entry.value === value);
      expectCondition(visibleIf, [...path, list, index, 'visibleIf'], entries[index]!.visibleIf!);
    }
  }

  function findKeyFaults({ question, logic }: QuestionNode, path: Path): void {
    const needs = (key: keyof typeof question, other: keyof typeof question): void => {
      if (question[key] === undefined || question[other] !== undefined) return;
      add('unused-key', [...path, key], `"${key}" has no meaning without "${other}"`);
    };
    needs('setValueIf', 'setValueExpression');
    needs('setValueExpression', 'setValueIf');
    needs('invalidText', 'validIf');
    if (question.validIf !== undefined && question.invalidText === undefined && !logic.answerless) {
      const message = 'respondents are told that their answer is refused, and not why: say it in "invalidText"';
      add('no-invalid-text', [...path, 'validIf'], message);
    }
    for (const key of logic.answerless ? keysOfAnswers : []) {
      if (question[key] === undefined) continue;
      add('unused-key', [...path, key], `nothing is answered here, so "${key}" has no effect: leave it out`);
    }
    if (question.required === true && question.requiredIf !== undefined) {
      add('unused-key', [...path, 'requiredIf'], 'the question is always required: "requiredIf" has no effect');
    }
  }

  function findDefaultFault(node: QuestionNode, path: Path): void {
    const { question, logic } = node;
    if (question.defaultValue === undefined) return;
    const place = [...path, 'defaultValue'];
    if (logic.answerless || logic.computed) {
      return add('default-value', place, `a ${question.type} takes no answer, so it has no default either`);
    }
    if (!isTaken(question.defaultValue, node)) {
      add('default-value', place, 'the question does not take this value, so it starts without an answer');
    }
  }
}

/** Does the question take the value as it stands, and find no fault with it? */
function isTaken(value: unknown, node: QuestionNode): boolean {
  const { answer, issue } = take(value, node);
  return answer !== undefined && isSame(answer, value) && issue === undefined;
}

/** Several values may be read in another order. */
const isSame = (left: unknown, right: unknown): boolean =>
  Array.isArray(left) && Array.isArray(right)
    ? left.length === right.length && left.every((value) => right.includes(value))
    : JSON.stringify(left) === JSON.stringify(right);

const isTruth = ({ kind }: Domain): boolean => kind === 'truth' || kind === 'any' || kind === 'nothing';

/** May a question with these answers be given what an expression gives? */
const isGiven = (given: Domain, taken: Domain): boolean =>
  [given, taken].some(({ kind }) => kind === 'any') ||
  given.kind === 'nothing' ||
  given.kind === taken.kind ||
  (given.kind === 'text' && taken.kind === 'date' && given.values === undefined) ||
  (given.kind === 'date' && taken.kind === 'text' && taken.values === undefined);
