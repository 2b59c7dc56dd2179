import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** Dutch words of the question type `choice`. */
export const choiceNl: WordsLike<typeof choiceEn> = {
  'choice.required': 'Kies een antwoord.',
  'choice.tooFew': { one: 'Kies minstens {count} antwoord.', other: 'Kies minstens {count} antwoorden.' },
  'choice.tooMany': { one: 'Behoud maximaal {count} antwoord.', other: 'Behoud maximaal {count} antwoorden.' },
  'choice.exclusive': 'Kies ‘{option}’ of andere antwoorden, maar niet beide.',
  'choice.or': 'of',
  'choice.pick': 'Kies een antwoord',
  'choice.replaced': 'Uw andere keuzes zijn uitgevinkt.',
  'choice.clear': 'Mijn antwoord wissen',
  'choice.many': 'Meerdere antwoorden mogelijk.',
  'choice.atLeast': 'Kies {count} of meer antwoorden.',
  'choice.exactly': 'Kies precies {count} antwoorden.',
  'choice.atMost': { one: 'Kies maximaal {count} antwoord.', other: 'Kies maximaal {count} antwoorden.' },
  'choice.between': 'Kies {min} tot {max} antwoorden.',
};
