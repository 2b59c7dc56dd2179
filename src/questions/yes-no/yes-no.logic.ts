import type { DisplayContext, QuestionLogic } from '../../engine/question-logic.ts';
import { optional, text } from '../../engine/shape.ts';
import { sayYesNo } from '../../locales/yes-no.ts';
import type { YesNoQuestion } from './yes-no.schema.ts';

/** Answering yes or no: `true` or `false`. */
export const yesNoLogic: QuestionLogic<YesNoQuestion, boolean, boolean> = {
  type: 'yes-no',
  shape: { labelTrue: optional(text), labelFalse: optional(text) },
  read: (input) => (typeof input === 'boolean' ? input : undefined),
  display: labelOf,
};

/** What an answer is called; in other languages than the widget's own a survey gives labels. */
export function labelOf(
  answer: boolean,
  { question, text: translate, language }: DisplayContext<YesNoQuestion>,
): string {
  const label = answer ? question.labelTrue : question.labelFalse;
  return label === undefined ? sayYesNo(answer, language) : translate(label);
}
