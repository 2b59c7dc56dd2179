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
  'text.email': 'Vul een e-mailadres in, bijvoorbeeld naam@example.org.',
  'text.tel': 'Vul een telefoonnummer in cijfers in, bijvoorbeeld 02 123 45 67.',
  'text.url': 'Vul een webadres in, bijvoorbeeld www.example.org.',
  'text.mask': 'Schrijf uw antwoord in deze vorm: {example}.',
  'text.minHint': { one: 'Minstens {count} teken.', other: 'Minstens {count} tekens.' },
  'text.form': 'In deze vorm: {example}.',
  'text.remaining': { one: 'Nog {count} teken', other: 'Nog {count} tekens' },
  'text.over': { one: '{count} teken te veel', other: '{count} tekens te veel' },
};
