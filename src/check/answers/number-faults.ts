import type { Expression } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Report } from '../conditions/comparison-faults.ts';
import type { Question } from '../../schema/question.ts';
import { domainOf, leavesOf, type Domain } from './domain.ts';
import { wordsOf } from '../conditions/type-words.ts';

/** The functions that take the numbers among the values of their arguments, and pass over anything else. */
const ofNumbers = ['sum', 'avg', 'min', 'max'];

/** How a question is asked whose values are numbers. */
export const asNumbers = 'Ask for numbers instead (a rating, a number, a matrix with "cellType": "number")';

/**
 * Finds arguments without a number for functions that take nothing else: choices and columns are texts, "3" as well as
 * "good".
 *
 * @param call of any function
 * @param domains what its arguments can be
 * @param questions of the survey
 * @param report takes what is found
 * @returns is there no number in any of the arguments, so that the function gives nothing?
 */
export function findNumberFaults(
  call: Extract<Expression, { kind: 'call' }>,
  domains: readonly Domain[],
  questions: CheckedSurvey['questions'],
  report: Report,
): boolean {
  if (!ofNumbers.includes(call.name)) return false;
  const without = call.args.filter((_, index) => !hasNumber(domains[index]!));
  const isEmpty = without.length > 0 && without.length === call.args.length;
  for (const part of without) {
    const [leaf] = leavesOf(domains[call.args.indexOf(part)]!);
    // What never has an answer is said elsewhere.
    if (!leaf || leaf.kind === 'nothing') continue;
    const result = isEmpty
      ? 'so it gives nothing: "=", "<", ">" and "notempty" with it never hold, "!=" and "empty" always do'
      : 'and passes over it';
    const message = `${call.name}() finds no number in ${wordsOf(part, questions)}, ${result}: ${help(part, leaf)}`;
    report('condition-arguments', part, message);
  }
  return isEmpty;

  function help(part: Expression, leaf: Domain): string {
    if (part.kind === 'literal' || part.kind === 'call') {
      const digits = textsIn(part).find(isDigits);
      if (digits !== undefined) return `write ${digits} without quotes`;
      if (part.kind === 'literal') return 'numbers are written without quotes';
    }
    const numbers = numbersAsked(part, questions);
    if (numbers !== undefined) return `write ${numbers} for the numbers that are asked for in it`;
    const domain = domains[call.args.indexOf(part)]!;
    if (leaf.kind === 'truth') return 'it is true or false; iif(…, 1, 0) makes a number of it';
    if (leaf.kind === 'date') return 'dates are compared with "<" and ">", and days() counts from one to the other';
    const values = leaf.kind === 'text' ? leaf.values : undefined;
    if (!values) return 'a text is never a number, whatever is written; a question of type "number" asks for one';
    const example = exampleOf(part, domain, questions);
    return `its values are texts, even those that look like numbers. ${asNumbers}, or give each value its number: ${example}`;
  }
}

/** The texts that a function is given: `'1'` in `iif(…, '1', '0')`. */
const textsIn = (part: Expression): readonly string[] => {
  if (part.kind === 'call') return part.args.flatMap(textsIn);
  return part.kind === 'literal' && typeof part.value === 'string' ? [part.value] : [];
};

/** The first question of a repeated one that asks for a number: `{devices.hours}`. */
function numbersAsked(part: Expression, questions: CheckedSurvey['questions']): string | undefined {
  if (part.kind !== 'answer' || part.row !== undefined) return undefined;
  const { question } = questions.get(part.name) ?? {};
  if (question?.type !== 'repeat') return undefined;
  const { questions: asked = [] } = question as { readonly questions?: readonly Question[] };
  const number = asked.find((one) => domainOf(one).kind === 'number');
  return number && wordsOf({ ...part, row: number.name }, questions);
}

/** How a number is made of a text. */
function exampleOf(part: Expression, domain: Domain, questions: CheckedSurvey['questions']): string {
  const leaf = leavesOf(domain).at(-1);
  const value = (leaf?.kind === 'text' && leaf.values?.at(-1)) || '1';
  const number = isDigits(value) ? value : '1';
  const test = (answer: string, { kind }: Domain): string =>
    `iif(${answer} ${kind === 'list' ? 'contains' : '='} '${value}', ${number}, 0)`;
  if (domain.kind === 'list' && domain.of && part.kind === 'answer') {
    return `${test(`{panel.${part.row}}`, domain.of)} in a computed value of the repeated question`;
  }
  const [row] = domain.kind === 'rows' ? domain.rows : [];
  if (row && part.kind === 'answer') return test(wordsOf({ ...part, row: row[0] }, questions), row[1]);
  return test(wordsOf(part, questions), domain);
}

/** Are these texts that look like numbers, so that "+" joins them where a sum was meant? */
export const joinsDigits = (left: Domain, right: Domain): boolean =>
  [left, right].every((domain) => domain.kind === 'text' && domain.values?.every(isDigits));

const isDigits = (text: string): boolean => /^-?\d+([.,]\d+)?$/.test(text);

const hasNumber = (domain: Domain): boolean => leavesOf(domain).some(({ kind }) => kind === 'number' || kind === 'any');
