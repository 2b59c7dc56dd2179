import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** Dutch words of the question type `matrix`. */
export const matrixNl: WordsLike<typeof matrixEn> = {
  'matrix.required': 'Kies een antwoord voor de rij ‘{row}’.',
  'matrix.notNumber': 'Schrijf een getal voor ‘{row}’, {column}, bijvoorbeeld {example}.',
  'matrix.min': 'Schrijf {min} of meer voor ‘{row}’, {column}.',
  'matrix.max': 'Schrijf {max} of minder voor ‘{row}’, {column}.',
  'matrix.step': 'Schrijf een veelvoud van {step} voor ‘{row}’, {column}.',
  'matrix.total': 'Totaal',
  'matrix.clear': 'Mijn antwoorden wissen',
};
