import type { QuestionType } from '../element/question.ts';
import type { LanguageSource, LazyQuestionType } from '../element/registry.ts';
import { choiceType } from './choice/choice.ts';
import { dateOutline } from './date/date.outline.ts';
import { matrixOutline } from './matrix/matrix.outline.ts';
import { noteType } from './note/note.ts';
import { numberOutline } from './number/number.outline.ts';
import { rankingOutline } from './ranking/ranking.outline.ts';
import { ratingOutline } from './rating/rating.outline.ts';
import { textType } from './text/text.ts';

/**
 * The built-in question types. Those that nearly every survey begins with come with the element; the others follow
 * while the first page is read.
 */
export const builtInTypes: readonly (QuestionType | LazyQuestionType)[] = [
  choiceType,
  noteType,
  textType,
  { type: 'computed', load: async () => (await import('./computed/computed.ts')).computedType },
  { ...dateOutline, load: async () => (await import('./date/date.ts')).dateType },
  { type: 'group', load: async () => (await import('./group/group.ts')).groupType },
  { ...matrixOutline, load: async () => (await import('./matrix/matrix.ts')).matrixType },
  { ...numberOutline, load: async () => (await import('./number/number.ts')).numberType },
  { ...rankingOutline, load: async () => (await import('./ranking/ranking.ts')).rankingType },
  { ...ratingOutline, load: async () => (await import('./rating/rating.ts')).ratingType },
  { type: 'repeat', load: async () => (await import('./repeat/repeat.ts')).repeatType },
];

/** The built-in languages, each loaded when it is used. */
export const builtInLanguages: Readonly<Record<string, LanguageSource>> = {
  fr: {
    name: 'Français',
    load: async () => (await import('./words-fr.ts')).words,
    loadRest: async () => (await import('./words-fr-rest.ts')).words,
  },
  nl: {
    name: 'Nederlands',
    load: async () => (await import('./words-nl.ts')).words,
    loadRest: async () => (await import('./words-nl-rest.ts')).words,
  },
  de: {
    name: 'Deutsch',
    load: async () => (await import('./words-de.ts')).words,
    loadRest: async () => (await import('./words-de-rest.ts')).words,
  },
  en: {
    name: 'English',
    load: async () => (await import('./words-en.ts')).words,
    loadRest: async () => (await import('./words-en-rest.ts')).words,
  },
};
