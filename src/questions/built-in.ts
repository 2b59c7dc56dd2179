import type { QuestionType } from '../element/question.ts';
import type { LazyQuestionType, Words } from '../element/registry.ts';
import { choiceType } from './choice/choice.ts';
import { noteType } from './note/note.ts';
import { textType } from './text/text.ts';

/** The built-in question types. Those that nearly every survey uses come with the element, the others when a survey names them. */
export const builtInTypes: readonly (QuestionType | LazyQuestionType)[] = [
  choiceType,
  noteType,
  textType,
  { type: 'date', load: async () => (await import('./date/date.ts')).dateType },
  { type: 'matrix', load: async () => (await import('./matrix/matrix.ts')).matrixType },
  { type: 'number', load: async () => (await import('./number/number.ts')).numberType },
  { type: 'ranking', load: async () => (await import('./ranking/ranking.ts')).rankingType },
  { type: 'rating', load: async () => (await import('./rating/rating.ts')).ratingType },
];

/** The built-in languages, each loaded when it is used. */
export const builtInLanguages: Readonly<Record<string, () => Promise<Words>>> = {
  fr: async () => (await import('./words-fr.ts')).words,
  nl: async () => (await import('./words-nl.ts')).words,
  de: async () => (await import('./words-de.ts')).words,
  en: async () => (await import('./words-en.ts')).words,
};
