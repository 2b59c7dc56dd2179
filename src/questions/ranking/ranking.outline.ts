import type { QuestionOutline } from '../../engine/question-logic.ts';
import { integerFrom, items, oneOf, optional } from '../../engine/shape.ts';

/** What most rankings say in a survey file. */
export const rankingOutline = {
  type: 'ranking',
  shape: {
    choices: items(),
    choicesOrder: optional(oneOf('random')),
    maxChoices: optional(integerFrom(1, 500)),
  },
  lists: ['choices'],
} satisfies QuestionOutline;
