import type { DisplayContext, QuestionLogic } from '../../engine/question-logic.ts';
import { optional, text } from '../../engine/shape.ts';
import type { YesNoQuestion } from './yes-no.schema.ts';

/** Yes and no; in other languages a survey gives labels of its own. */
const plain: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  fr: ['Oui', 'Non'],
  nl: ['Ja', 'Nee'],
  de: ['Ja', 'Nein'],
  en: ['Yes', 'No'],
};

/** Answering yes or no: `true` or `false`. */
export const yesNoLogic: QuestionLogic<YesNoQuestion, boolean, boolean> = {
  type: 'yes-no',
  shape: { labelTrue: optional(text), labelFalse: optional(text) },
  read: (input) => (typeof input === 'boolean' ? input : undefined),
  display: labelOf,
};

/** What an answer is called. */
export function labelOf(
  answer: boolean,
  { question, text: translate, language }: DisplayContext<YesNoQuestion>,
): string {
  const label = answer ? question.labelTrue : question.labelFalse;
  if (label !== undefined) return translate(label);
  const [yes, no] = plain[language.slice(0, 2)] ?? plain['en']!;
  return answer ? yes : no;
}
