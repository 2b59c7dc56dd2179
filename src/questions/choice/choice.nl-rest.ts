import type { WordsLike } from '../../locales/message.ts';
import type { choiceEnRest } from './choice.en-rest.ts';

/** Dutch words of the question type `choice` that can follow. */
export const choiceNlRest: WordsLike<typeof choiceEnRest> = {
  'choice.required': 'Kies een antwoord.',
  'choice.tooFew': { one: 'Kies minstens {count} antwoord.', other: 'Kies minstens {count} antwoorden.' },
  'choice.tooMany': {
    one: 'Laat hoogstens {count} antwoord aangevinkt.',
    other: 'Laat hoogstens {count} antwoorden aangevinkt.',
  },
  'choice.exclusive': 'Kies ‘{option}’ of andere antwoorden, maar niet beide.',
  'choice.pick': 'Kies een antwoord',
  'choice.all': 'Alles aanvinken',
  'choice.search': 'Typ enkele letters en kies dan uit de lijst.',
  'choice.notListed': 'Kies een antwoord uit de lijst, of maak het veld leeg.',
  'choice.noneFound': 'Geen resultaat in de lijst.',
  'choice.found': { one: '{count} antwoord gevonden', other: '{count} antwoorden gevonden' },
  'choice.exactly': 'Kies precies {count} antwoorden.',
  'choice.between': 'Kies {min} tot {max} antwoorden.',
  'choice.replaced': 'Uw andere keuzes zijn uitgevinkt.',
};
