import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** French words of the question type `matrix`. */
export const matrixFr: WordsLike<typeof matrixEn> = {
  'matrix.required': {
    one: 'Choisissez une réponse pour la ligne « {row} ».',
    other: 'Choisissez une réponse pour {count} lignes, à commencer par « {row} ».',
  },
  'matrix.requiredNumber': {
    one: 'Indiquez un nombre pour la ligne « {row} ».',
    other: 'Indiquez un nombre pour {count} lignes, à commencer par « {row} ».',
  },
  'matrix.notNumber': 'Indiquez un nombre pour « {row} », {column}, par exemple {example}.',
  'matrix.ambiguous': 'Indiquez {large} ou {small} pour « {row} », {column} : ce nombre peut se lire de deux façons.',
  'matrix.integer': 'Indiquez un nombre entier pour « {row} », {column}, sans virgule.',
  'matrix.min': 'Indiquez {min} ou plus pour « {row} », {column}.',
  'matrix.max': 'Indiquez {max} ou moins pour « {row} », {column}.',
  'matrix.step': 'Indiquez un multiple de {step} pour « {row} », {column}.',
  'matrix.total': 'Total de la ligne',
  'matrix.clear': 'Effacer mes réponses',
};
