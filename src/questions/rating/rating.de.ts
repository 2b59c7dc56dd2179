import type { WordsLike } from '../../locales/message.ts';
import type { ratingEn } from './rating.en.ts';

/** German words of the question type `rating`. */
export const ratingDe: WordsLike<typeof ratingEn> = {
  'rating.required': 'Wählen Sie eine Antwort.',
  'rating.point': '{value} von {max}',
  'rating.end': '{value}, {label}',
  'rating.clear': 'Meine Antwort löschen',
};
