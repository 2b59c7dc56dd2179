import type { WordsLike } from '../../locales/message.ts';
import type { sliderEn } from './slider.en.ts';

/** Dutch words of the question type `slider`. */
export const sliderNl: WordsLike<typeof sliderEn> = {
  'slider.required': 'Verschuif de schuifknop om te antwoorden.',
  'slider.unanswered': 'Nog geen antwoord',
  'slider.clear': 'Mijn antwoord wissen',
};
