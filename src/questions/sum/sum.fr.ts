import type { WordsLike } from '../../locales/message.ts';
import type { sumEn } from './sum.en.ts';

/** French words of the question type `sum`. */
export const sumFr: WordsLike<typeof sumEn> = {
  'sum.required': 'Répartissez {total} entre les lignes.',
  'sum.notNumber': 'Écrivez un nombre pour « {item} », par exemple {example}.',
  'sum.negative': 'Écrivez 0 ou plus pour « {item} ».',
  'sum.step': 'Écrivez un multiple de {step} pour « {item} ».',
  'sum.tooLittle': 'La somme est de {sum}. Ajoutez {count} pour arriver à {total}.',
  'sum.tooMuch': 'La somme est de {sum}. Retirez {count} pour arriver à {total}.',
  'sum.left': '{sum} sur {total} : encore {count}',
  'sum.over': '{sum} sur {total} : {count} de trop',
  'sum.done': '{sum} sur {total}',
};
