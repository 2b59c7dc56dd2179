import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** German words of the question type `matrix`. */
export const matrixDe: WordsLike<typeof matrixEn> = {
  'matrix.required': 'Wählen Sie eine Antwort für die Zeile „{row}“.',
  'matrix.clear': 'Meine Antworten löschen',
};
