import type { WordsLike } from '../../locales/message.ts';
import type { sliderEn } from './slider.en.ts';

/** French words of the question type `slider`. */
export const sliderFr: WordsLike<typeof sliderEn> = {
  'slider.required': 'Déplacez le curseur pour répondre.',
  'slider.unanswered': 'Pas encore de réponse',
  'slider.clear': 'Effacer ma réponse',
};
