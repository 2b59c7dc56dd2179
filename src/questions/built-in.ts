import type { QuestionType } from '../element/base/question.ts';
import type { LanguageSource, LazyQuestionType, LoadType } from '../element/base/registry.ts';
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
  { ...matrixOutline, load: () => import('./matrix/matrix.ts').then((module) => module.matrixType) },
  { ...noteOutline, load: () => import('./note/note.ts').then((module) => module.noteType) },
  { ...numberOutline, load: () => import('./number/number.ts').then((module) => module.numberType) },
  { ...rankingOutline, load: () => import('./ranking/ranking.ts').then((module) => module.rankingType) },
  { ...ratingOutline, load: () => import('./rating/rating.ts').then((module) => module.ratingType) },
  { ...textOutline, load: () => import('./text/text.ts').then((module) => module.textType) },
  (type) => import('./rare-types.ts').then(({ rareTypes }) => rareTypes.find((known) => known.type === type)),
];

/** The built-in languages, each loaded when it is used. */
export const builtInLanguages: Readonly<Record<string, LanguageSource>> = {
  fr: {
    name: 'Français',
    load: () => import('./words-fr.ts').then(({ words }) => words),
    loadRest: () => import('./words-fr-rest.ts').then(({ words }) => words),
  },
  nl: {
    name: 'Nederlands',
    load: () => import('./words-nl.ts').then(({ words }) => words),
    loadRest: () => import('./words-nl-rest.ts').then(({ words }) => words),
  },
  de: {
    name: 'Deutsch',
    load: () => import('./words-de.ts').then(({ words }) => words),
    loadRest: () => import('./words-de-rest.ts').then(({ words }) => words),
  },
  en: {
    name: 'English',
    load: () => import('./words-en.ts').then(({ words }) => words),
    loadRest: () => import('./words-en-rest.ts').then(({ words }) => words),
  },
};
