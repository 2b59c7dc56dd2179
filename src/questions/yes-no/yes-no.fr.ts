import type { WordsLike } from '../../locales/message.ts';
import type { yesNoEn } from './yes-no.en.ts';

/** French words of the question type `yes-no`. */
export const yesNoFr: WordsLike<typeof yesNoEn> = {
  'yes-no.required': 'Choisissez une réponse.',
  'yes-no.clear': 'Effacer ma réponse',
};
