import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** Dutch words of the question type `choice` that the first page needs. */
export const choiceNl: WordsLike<typeof choiceEn> = {
  'choice.or': 'of',
  'choice.clear': 'Mijn antwoord wissen',
  'choice.many': 'Meerdere antwoorden mogelijk.',
  'choice.atLeast': 'Kies {count} of meer antwoorden.',
  'choice.exactly': 'Kies precies {count} antwoorden.',
  'choice.atMost': { one: 'Kies maximaal {count} antwoord.', other: 'Kies maximaal {count} antwoorden.' },
  'choice.between': 'Kies {min} tot {max} antwoorden.',
};
