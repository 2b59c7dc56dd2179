import type { WordsLike } from '../../locales/message.ts';
import type { ratingEn } from './rating.en.ts';

/** Dutch words of the question type `rating`. */
export const ratingNl: WordsLike<typeof ratingEn> = {
  'rating.required': 'Kies een antwoord.',
  'rating.point': '{value} van {max}',
  'rating.end': '{value}, {label}',
  'rating.clear': 'Mijn antwoord wissen',
};
