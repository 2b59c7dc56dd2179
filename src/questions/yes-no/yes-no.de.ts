import type { WordsLike } from '../../locales/message.ts';
import type { yesNoEn } from './yes-no.en.ts';

/** German words of the question type `yes-no`. */
export const yesNoDe: WordsLike<typeof yesNoEn> = {
  'yes-no.required': 'Wählen Sie eine Antwort.',
  'yes-no.clear': 'Meine Antwort löschen',
};
