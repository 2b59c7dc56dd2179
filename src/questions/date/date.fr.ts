import type { WordsLike } from '../../locales/message.ts';
import type { dateEn } from './date.en.ts';

/** French words of the question type `date`. */
export const dateFr: WordsLike<typeof dateEn> = {
  'date.required': 'Indiquez une date.',
  'date.day': 'Jour',
  'date.month': 'Mois',
  'date.year': 'Année',
  'date.missingDay': 'Ajoutez le jour.',
  'date.missingMonth': 'Ajoutez le mois.',
  'date.missingYear': 'Ajoutez l’année.',
  'date.shortYear': 'Indiquez l’année avec quatre chiffres, par exemple 1984.',
  'date.earlyYear': 'Indiquez une année à partir de 1000.',
  'date.invalidDay': 'Indiquez le jour en chiffres, de 1 à 31.',
  'date.earliest': 'Au plus tôt : {date}.',
  'date.latest': 'Au plus tard : {date}.',
  'date.invalid': 'Cette date n’existe pas. Vérifiez le jour et le mois.',
  'date.invalidMonth': 'Indiquez le mois par son numéro ou son nom, par exemple 2 ou février.',
  'date.pick': 'Ouvrir le calendrier',
  'date.min': 'Indiquez une date ultérieure. Au plus tôt : {date}.',
  'date.max': 'Indiquez une date antérieure. Au plus tard : {date}.',
};
