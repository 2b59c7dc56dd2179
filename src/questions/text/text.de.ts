import type { WordsLike } from '../../locales/message.ts';
import type { textEn } from './text.en.ts';

/** German words of the question type `text`. */
export const textDe: WordsLike<typeof textEn> = {
  'text.required': 'Schreiben Sie Ihre Antwort.',
  'text.tooLong': {
    one: 'Löschen Sie {count} Zeichen: Das Höchstmaß beträgt {max}.',
    other: 'Löschen Sie {count} Zeichen: Das Höchstmaß beträgt {max}.',
  },
  'text.tooShort': {
    one: 'Schreiben Sie mindestens {count} Zeichen.',
    other: 'Schreiben Sie mindestens {count} Zeichen.',
  },
  'text.email': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org.',
  'text.tel': 'Geben Sie eine Telefonnummer in Ziffern ein, zum Beispiel 02 123 45 67.',
  'text.url': 'Geben Sie eine Webadresse ein, zum Beispiel www.example.org.',
  'text.mask': 'Schreiben Sie Ihre Antwort in dieser Form: {example}.',
  'text.minHint': { one: 'Mindestens {count} Zeichen.', other: 'Mindestens {count} Zeichen.' },
  'text.form': 'In dieser Form: {example}.',
  'text.remaining': { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  'text.over': { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
};
