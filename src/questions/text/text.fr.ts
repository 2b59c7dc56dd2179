import type { WordsLike } from '../../locales/message.ts';
import type { textEn } from './text.en.ts';

/** French words of the question type `text`. */
export const textFr: WordsLike<typeof textEn> = {
  'text.required': 'Écrivez votre réponse.',
  'text.tooLong': {
    one: 'Supprimez {count} caractère : la limite est de {max}.',
    other: 'Supprimez {count} caractères : la limite est de {max}.',
  },
  'text.tooShort': { one: 'Écrivez au moins {count} caractère.', other: 'Écrivez au moins {count} caractères.' },
  'text.remaining': { one: '{count} caractère restant', other: '{count} caractères restants' },
  'text.over': { one: '{count} caractère en trop', other: '{count} caractères en trop' },
};
