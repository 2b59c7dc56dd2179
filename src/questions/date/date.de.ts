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
  'date.earlyYear': 'Geben Sie ein Jahr ab 1000 ein.',
  'date.invalidDay': 'Geben Sie den Tag in Ziffern ein, von 1 bis 31.',
  'date.earliest': 'Frühestens: {date}.',
  'date.latest': 'Spätestens: {date}.',
  'date.invalid': 'Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.',
  'date.invalidMonth': 'Geben Sie den Monat als Zahl oder mit Namen ein, zum Beispiel 2 oder Februar.',
  'date.pick': 'Kalender öffnen',
  'date.min': 'Geben Sie ein späteres Datum ein. Frühestens: {date}.',
  'date.max': 'Geben Sie ein früheres Datum ein. Spätestens: {date}.',
};
