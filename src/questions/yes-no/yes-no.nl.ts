import type { WordsLike } from '../../locales/message.ts';
import type { yesNoEn } from './yes-no.en.ts';

/** Dutch words of the question type `yes-no`. */
export const yesNoNl: WordsLike<typeof yesNoEn> = {
  'yes-no.required': 'Kies een antwoord.',
  'yes-no.clear': 'Mijn antwoord wissen',
};
