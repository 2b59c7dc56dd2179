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
  'text.email': 'Indiquez une adresse e-mail, par exemple nom@example.org.',
  'text.tel': 'Indiquez un numéro de téléphone en chiffres, par exemple 02 123 45 67.',
  'text.url': 'Indiquez une adresse web, par exemple www.example.org.',
  'text.mask': 'Écrivez votre réponse sous cette forme : {example}.',
  'text.minHint': { one: 'Au moins {count} caractère.', other: 'Au moins {count} caractères.' },
  'text.form': 'Sous cette forme : {example}.',
  'text.remaining': { one: '{count} caractère restant', other: '{count} caractères restants' },
  'text.over': { one: '{count} caractère en trop', other: '{count} caractères en trop' },
};
