import { referencesOf } from '../../engine/expression/names.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';
import { certain, type Constraint } from './guards.ts';
import type { Reach } from './reach.ts';

const answered = (name: string): Expression => ({
  kind: 'unary',
  operator: 'notempty',
  operand: { kind: 'answer', name, at: 0 },
});

/**
 * Tells which questions refuse every answer, by their `validIf`.
 *
 * @param checked the survey, read
 * @param reach of the same survey
 * @returns tells of a question, or of all that a repeated question is written out to, why none of its answers is taken;
 *   nothing when one may be
 */
export function createDeadEnds(
  checked: CheckedSurvey,
  reach: Reach,
): (nodes: readonly QuestionNode[]) => string | undefined {
  const rank = new Map([...checked.questions.keys()].map((name, index) => [name, index]));
  const judges = judgesIn(checked);

  function isNeverValid(
    { question: { name }, logic, page, expressions: { validIf } }: QuestionNode,
    more: readonly Constraint[] = [],
    sent: readonly string[] = [],
  ): boolean {
    if (!validIf || logic.answerless) return false;
    const own = [...reach.guardsOf(name), certain(validIf), certain(answered(name))];
    return !reach.canBe([...own, ...more], page, [name, ...sent]);
  }

  /** The required question before this one, whose own condition leaves no answer that this one takes. */
  function rivalOf(node: QuestionNode): string | undefined {
    const { name } = node.question;
    const { validIf } = node.expressions;
    if (!validIf) return undefined;
    const read = [name, ...referencesOf(validIf).map((reference) => reference.name)];
    const before = new Set(read.flatMap((shared) => judges.get(shared) ?? []));
    return [...before].find((other) => {
      const { page, expressions } = checked.questions.get(other)!;
      if (page > node.page || rank.get(other)! >= rank.get(name)!) return false;
      const shown = reach.guardsOf(other);
      const accepted = [...shown, certain(answered(other)), certain(expressions.validIf!)];
      return (
        reach.canBe(accepted, page, [other]) &&
        reach.canBe([...reach.guardsOf(name), ...shown], node.page) &&
        isNeverValid(node, accepted, [other])
      );
    });
  }

  /** Does the condition hold for nobody who has not seen the pages that follow? */
  function isValidLater(node: QuestionNode): boolean {
    const { validIf } = node.expressions;
    if (!validIf || checked.survey.pagesOrder !== undefined) return false;
    const later = referencesOf(validIf).filter(({ name }) => {
      const other = checked.questions.get(name);
      return other !== undefined && other.page > node.page && !other.logic.computed && !other.expressions.setValueIf;
    });
    const unanswered = [...new Set(later.map(({ name }) => name))].map((name) => certain(answered(name), false));
    return later.length > 0 && isNeverValid(node, unanswered);
  }

  return (nodes) => {
    if (nodes.every((node) => isNeverValid(node))) return 'this condition never holds, so no answer is ever accepted';
    const rivals = nodes.map(rivalOf);
    if (rivals.every((rival) => rival !== undefined)) {
      return `this condition never holds where that of "${rivals[0]!}" does, so no answer is accepted after that one`;
    }
    if (nodes.every(isValidLater)) {
      return 'this condition needs an answer of a later page, so nobody who answers gets on to that page';
    }
    return undefined;
  };
}

/** The required questions that judge the answers to a question, or with it, by its name. */
function judgesIn({ questions }: CheckedSurvey): ReadonlyMap<string, readonly string[]> {
  const judges = new Map<string, string[]>();
  for (const [name, { question, expressions }] of questions) {
    if (!expressions.validIf || question.required !== true) continue;
    for (const read of new Set([name, ...referencesOf(expressions.validIf).map((reference) => reference.name)])) {
      const known = judges.get(read) ?? [];
      known.push(name);
      judges.set(read, known);
    }
  }
  return judges;
}
