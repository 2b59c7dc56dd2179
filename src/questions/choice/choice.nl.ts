import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** Dutch words of the question type `choice` that the first page needs. */
export const choiceNl: WordsLike<typeof choiceEn> = {
  'choice.or': 'of',
  'choice.clear': 'Mijn antwoord wissen',
  'choice.many': 'Meerdere antwoorden mogelijk.',
  'choice.atMost': { one: 'Kies maximaal {count} antwoord.', other: 'Kies maximaal {count} antwoorden.' },
};
