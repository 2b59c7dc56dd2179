import type { WordsLike } from '../../locales/message.ts';
import type { ratingEn } from './rating.en.ts';

/** French words of the question type `rating`. */
export const ratingFr: WordsLike<typeof ratingEn> = {
  'rating.required': 'Choisissez une réponse.',
  'rating.point': '{value} sur {max}',
  'rating.end': '{value}, {label}',
  'rating.clear': 'Effacer ma réponse',
};
