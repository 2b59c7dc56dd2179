import type { WordsLike } from '../../locales/message.ts';
import type { sliderEn } from './slider.en.ts';

/** German words of the question type `slider`. */
export const sliderDe: WordsLike<typeof sliderEn> = {
  'slider.required': 'Bewegen Sie den Regler, um zu antworten.',
  'slider.unanswered': 'Noch keine Antwort',
  'slider.clear': 'Meine Antwort löschen',
};
