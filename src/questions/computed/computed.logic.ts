import type { Value } from '../../engine/expression/syntax.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { condition, optional, text } from '../../engine/shape.ts';
import type { ComputedQuestion } from './computed.schema.ts';

/** A value that follows from other answers. The engine evaluates its expression. */
export const computedLogic: QuestionLogic<ComputedQuestion, Value> = {
  type: 'computed',
  shape: { title: optional(text), expression: condition },
  computed: true,
};
