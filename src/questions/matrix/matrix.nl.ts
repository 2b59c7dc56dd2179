import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** Dutch words of the question type `matrix`. */
export const matrixNl: WordsLike<typeof matrixEn> = {
  'matrix.required': {
    one: 'Kies een antwoord voor de rij ‘{row}’.',
    other: 'Kies een antwoord voor {count} rijen, te beginnen met ‘{row}’.',
  },
  'matrix.requiredNumber': {
    one: 'Vul een getal in voor de rij ‘{row}’.',
    other: 'Vul een getal in voor {count} rijen, te beginnen met ‘{row}’.',
  },
  'matrix.notNumber': 'Vul een getal in voor ‘{row}’, {column}, bijvoorbeeld {example}.',
  'matrix.ambiguous':
    'Vul {large} of {small} in voor ‘{row}’, {column}: dit getal kan op twee manieren gelezen worden.',
  'matrix.integer': 'Vul een geheel getal in voor ‘{row}’, {column}, zonder komma.',
  'matrix.min': 'Vul {min} of meer in voor ‘{row}’, {column}.',
  'matrix.max': 'Vul {max} of minder in voor ‘{row}’, {column}.',
  'matrix.step': 'Vul een veelvoud van {step} in voor ‘{row}’, {column}.',
  'matrix.total': 'Totaal',
  'matrix.clear': 'Mijn antwoorden wissen',
};
