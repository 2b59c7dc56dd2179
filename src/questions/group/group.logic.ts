import type { QuestionLogic } from '../../engine/question-logic.ts';
import { list } from '../../engine/shape.ts';
import type { GroupQuestion } from './group.schema.ts';

/** Questions under one heading, hidden and disabled together. The group itself has no answer. */
export const groupLogic: QuestionLogic<GroupQuestion, never, undefined> = {
  type: 'group',
  shape: { questions: list(() => {}) },
  nested: 'questions',
  answerless: true,
  followUps: ({ questions }) => questions,
  read: () => undefined,
};
