import type { QuestionType } from '../element/question.ts';
import type { LanguageSource, LazyQuestionType, LoadType } from '../element/registry.ts';
import { choiceType } from './choice/choice.ts';
import { matrixOutline } from './matrix/matrix.outline.ts';
import { noteOutline } from './note/note.outline.ts';
import { numberOutline } from './number/number.outline.ts';
import { rankingOutline } from './ranking/ranking.outline.ts';
import { ratingOutline } from './rating/rating.outline.ts';
import { textOutline } from './text/text.outline.ts';

/**
 * The built-in question types. Those that nearly every survey begins with come with the element; the others follow
 * while the first page is read, and the rare ones before a survey is read that names them.
 */
export const builtInTypes: readonly (QuestionType | LazyQuestionType | LoadType)[] = [
  choiceType,
  { ...matrixOutline, load: async () => (await import('./matrix/matrix.ts')).matrixType },
  { ...noteOutline, load: async () => (await import('./note/note.ts')).noteType },
  { ...numberOutline, load: async () => (await import('./number/number.ts')).numberType },
  { ...rankingOutline, load: async () => (await import('./ranking/ranking.ts')).rankingType },
  { ...ratingOutline, load: async () => (await import('./rating/rating.ts')).ratingType },
  { ...textOutline, load: async () => (await import('./text/text.ts')).textType },
  async (type) => (await import('./rare-types.ts')).rareTypes.find((known) => known.type === type),
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
