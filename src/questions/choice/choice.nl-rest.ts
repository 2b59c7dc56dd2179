import type { WordsLike } from '../../locales/message.ts';
import type { choiceEnRest } from './choice.en-rest.ts';

/** Dutch words of the question type `choice` that can follow. */
export const choiceNlRest: WordsLike<typeof choiceEnRest> = {
  'choice.required': 'Kies een antwoord.',
  'choice.tooFew': { one: 'Kies minstens {count} antwoord.', other: 'Kies minstens {count} antwoorden.' },
  'choice.tooMany': { one: 'Behoud maximaal {count} antwoord.', other: 'Behoud maximaal {count} antwoorden.' },
  'choice.exclusive': 'Kies ‘{option}’ of andere antwoorden, maar niet beide.',
  'choice.pick': 'Kies een antwoord',
  'choice.replaced': 'Uw andere keuzes zijn uitgevinkt.',
};
