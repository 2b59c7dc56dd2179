import type { WordsLike } from '../../locales/message.ts';
import type { dateEn } from './date.en.ts';

/** German words of the question type `date`. */
export const dateDe: WordsLike<typeof dateEn> = {
  'date.required': 'Geben Sie ein Datum ein.',
  'date.day': 'Tag',
  'date.month': 'Monat',
  'date.year': 'Jahr',
  'date.missingDay': 'Ergänzen Sie den Tag.',
  'date.missingMonth': 'Ergänzen Sie den Monat.',
  'date.missingYear': 'Ergänzen Sie das Jahr.',
  'date.shortYear': 'Geben Sie das Jahr vierstellig ein, zum Beispiel 1984.',
  'date.invalid': 'Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.',
  'date.invalidMonth': 'Diesen Monat gibt es nicht. Prüfen Sie den Monat.',
  'date.pick': 'Kalender öffnen',
  'date.min': 'Geben Sie ein Datum ab dem {date} ein.',
  'date.max': 'Geben Sie ein Datum bis zum {date} ein.',
};
