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
  'date.shortYear': 'Indiquez l’année en quatre chiffres, par exemple 1984.',
  'date.invalid': 'Cette date n’existe pas. Vérifiez le jour et le mois.',
  'date.invalidMonth': 'Ce mois n’existe pas. Vérifiez le mois.',
  'date.pick': 'Ouvrir le calendrier',
  'date.min': 'Indiquez une date à partir du {date}.',
  'date.max': 'Indiquez une date qui ne dépasse pas le {date}.',
};
