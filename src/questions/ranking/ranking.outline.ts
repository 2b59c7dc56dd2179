import type { QuestionOutline } from '../../engine/question-logic.ts';
import { integerFrom, items, oneOf, optional } from '../../engine/shape.ts';

/** What a ranking may say in a survey file. */
export const rankingOutline = {
  type: 'ranking',
  shape: {
    choices: items(),
    choicesOrder: optional(oneOf('random')),
    minChoices: optional(integerFrom(1, 500)),
    maxChoices: optional(integerFrom(1, 500)),
  },
  lists: ['choices'],
} satisfies QuestionOutline;
