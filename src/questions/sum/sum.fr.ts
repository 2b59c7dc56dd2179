import type { WordsLike } from '../../locales/message.ts';
import type { sumEn } from './sum.en.ts';

/** French words of the question type `sum`. */
export const sumFr: WordsLike<typeof sumEn> = {
  'sum.required': 'Répartissez {total}{unit} entre les lignes.',
  'sum.notNumber': 'Indiquez un nombre pour « {item} », par exemple {example}.',
  'sum.ambiguous': 'Indiquez {large} ou {small} pour « {item} » : ce nombre peut se lire de deux façons.',
  'sum.integer': 'Indiquez un nombre entier pour « {item} », sans virgule.',
  'sum.negative': 'Indiquez 0 ou plus pour « {item} ».',
  'sum.step': 'Indiquez un multiple de {step}{unit} pour « {item} », par exemple {example}.',
  'sum.tooLittle': 'Le total est de {sum}{unit}. Ajoutez {count}{unit} pour arriver à {total}{unit}.',
  'sum.tooMuch': 'Le total est de {sum}{unit}. Retirez {count}{unit} pour arriver à {total}{unit}.',
  'sum.left': '{sum} sur {total} : encore {count}',
  'sum.over': '{sum} sur {total} : {count} de trop',
  'sum.done': '{sum} sur {total}',
};
