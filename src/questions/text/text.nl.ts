import type { WordsLike } from '../../locales/message.ts';
import type { textEn } from './text.en.ts';

/** Dutch words of the question type `text`. */
export const textNl: WordsLike<typeof textEn> = {
  'text.required': 'Schrijf uw antwoord.',
  'text.tooLong': {
    one: 'Verwijder {count} teken: de limiet is {max}.',
    other: 'Verwijder {count} tekens: de limiet is {max}.',
  },
  'text.tooShort': { one: 'Schrijf minstens {count} teken.', other: 'Schrijf minstens {count} tekens.' },
  'text.remaining': { one: 'Nog {count} teken', other: 'Nog {count} tekens' },
  'text.over': { one: '{count} teken te veel', other: '{count} tekens te veel' },
};
