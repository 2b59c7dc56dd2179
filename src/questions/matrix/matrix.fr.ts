import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** French words of the question type `matrix`. */
export const matrixFr: WordsLike<typeof matrixEn> = {
  'matrix.required': 'Choisissez une réponse pour la ligne « {row} ».',
  'matrix.notNumber': 'Écrivez un nombre pour « {row} », {column}, par exemple {example}.',
  'matrix.min': 'Écrivez {min} ou plus pour « {row} », {column}.',
  'matrix.max': 'Écrivez {max} ou moins pour « {row} », {column}.',
  'matrix.step': 'Écrivez un multiple de {step} pour « {row} », {column}.',
  'matrix.total': 'Total de la ligne',
  'matrix.clear': 'Effacer mes réponses',
};
