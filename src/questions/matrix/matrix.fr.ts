import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** French words of the question type `matrix`. */
export const matrixFr: WordsLike<typeof matrixEn> = {
  'matrix.required': 'Choisissez une réponse pour la ligne « {row} ».',
  'matrix.clear': 'Effacer mes réponses',
};
