import { domainOf } from '../check/answers/domain.ts';
import { comparisonsIn, samplesOf } from '../check/answers/samples.ts';
import { take } from '../check/answers/take.ts';
import { referencesOf } from '../engine/expression/names.ts';
import type { Expression, Value } from '../engine/expression/syntax.ts';
import { totalOf } from '../questions/sum/sum.logic.ts';
import type { SumQuestion } from '../questions/sum/sum.schema.ts';
import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';

/** Answers that make a difference to some condition, by the name of the question. */
export type TellingAnswers = ReadonlyMap<string, readonly Value[]>;

const telling: readonly string[] = ['number', 'date', 'text', 'sum'];

/**
 * Finds, for each number, date and text that is asked, and for the parts of each sum, the answers that make a difference to
 * some condition.
 *
 * @param checked the survey
 */
export function tellingAnswers(checked: CheckedSurvey): TellingAnswers {
  const expressions: Expression[] = [
    ...checked.pages.flatMap(({ visibleIf, ends }) => [visibleIf, ends]),
    ...[...checked.questions.values()].flatMap((node) => [
      ...Object.values(node.expressions),
      ...node.items.map(({ visibleIf }) => visibleIf),
    ]),
  ].filter((expression) => expression !== undefined);
  const compared = new Map<string, Value[]>();
  for (const expression of expressions) collectCompared(expression, compared);
  const comparisons = comparisonsIn(expressions);
  const known = [...checked.questions].filter(([, { question }]) => telling.includes(question.type));
  return new Map(
    known.map(([name, node]) => {
      const samples = samplesOf(domainOf(node.question), name, node, comparisons) ?? [];
      const all = [...new Set([...samples, ...(compared.get(name) ?? [])])];
      const isPart = node.question.type === 'sum';
      return [name, all.filter((value) => (isPart ? isShare(value, node) : isTaken(value, node)))] as const;
    }),
  );
}

/** Can a part of a sum be that much? */
const isShare = (value: Value, { question }: QuestionNode): boolean =>
  typeof value === 'number' && value >= 0 && value <= totalOf(question as SumQuestion);

function isTaken(value: Value, node: QuestionNode): boolean {
  const { answer, issue } = take(value, node);
  return answer === value && issue === undefined;
}

/** What an answer is compared with inside of functions and calculations: "lower({code}) = 'abc'". */
function collectCompared(expression: Expression, compared: Map<string, Value[]>): void {
  const open = [expression];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'unary') open.push(part.operand);
    if (part.kind === 'call') open.push(...part.args);
    if (part.kind !== 'binary') continue;
    const { left, right } = part;
    open.push(left, right);
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (other.kind !== 'literal') continue;
      for (const { name } of referencesOf(side)) {
        const values = compared.get(name) ?? [];
        values.push(other.value);
        compared.set(name, values);
      }
    }
  }
}
