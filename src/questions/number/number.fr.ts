import type { WordsLike } from '../../locales/message.ts';
import type { numberEn } from './number.en.ts';

/** French words of the question type `number`. */
export const numberFr: WordsLike<typeof numberEn> = {
  'number.required': 'Indiquez un nombre.',
  'number.notNumber': 'Indiquez un nombre en chiffres, par exemple {example}.',
  'number.ambiguous': 'Indiquez {large} ou {small} : ce nombre peut se lire de deux façons.',
  'number.min': 'Indiquez un nombre égal ou supérieur à {min}.',
  'number.max': 'Indiquez un nombre égal ou inférieur à {max}.',
  'number.range': 'Indiquez un nombre de {min} à {max}.',
  'number.integer': 'Indiquez un nombre entier, sans virgule.',
  'number.step': 'Indiquez un multiple de {step}, par exemple {example}.',
  'number.unanswered': 'Pas encore de réponse',
  'number.clear': 'Effacer ma réponse',
  'number.hint': 'Un nombre de {min} à {max}.',
  'number.hintMin': '{min} au minimum.',
  'number.hintMax': '{max} au maximum.',
};
