import type { Issue, QuestionState } from '../../engine/question-logic.ts';
import { baseChoiceLogic, type ChoiceAnswer } from './choice.base.ts';
import type { ChoiceQuestion } from './choice.schema.ts';

/**
 * Remarks that picking a choice unticked others, or that there is one too many: of those that are shown, since an answer
 * holds no others. The choice itself is never prevented.
 *
 * @param before what was picked before the last click
 */
export function remarkOnChoice(
  state: QuestionState<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer>,
  before: ChoiceAnswer = [],
): Issue | undefined {
  const isIn = (these: ChoiceAnswer, others: ChoiceAnswer): boolean =>
    [these].flat().every((value) => others.includes(value));
  const { answer = [], question } = state;
  return !question.multiple || isIn(answer, before) || isIn(before, answer)
    ? baseChoiceLogic.validate!(state)
    : { code: 'choice.replaced' };
}
