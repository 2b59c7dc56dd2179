import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** French words of the question type `choice` that the first page needs. */
export const choiceFr: WordsLike<typeof choiceEn> = {
  'choice.or': 'ou',
  'choice.clear': 'Effacer ma réponse',
  'choice.many': 'Plusieurs réponses possibles.',
  'choice.atMost': { one: 'Choisissez au maximum {count} réponse.', other: 'Choisissez au maximum {count} réponses.' },
};
