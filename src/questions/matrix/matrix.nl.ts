import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** Dutch words of the question type `matrix`. */
export const matrixNl: WordsLike<typeof matrixEn> = {
  'matrix.required': 'Kies een antwoord voor de rij ‘{row}’.',
  'matrix.clear': 'Mijn antwoorden wissen',
};
