import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** German words of the question type `choice` that the first page needs. */
export const choiceDe: WordsLike<typeof choiceEn> = {
  'choice.or': 'oder',
  'choice.clear': 'Meine Antwort löschen',
  'choice.many': 'Mehrere Antworten möglich.',
  'choice.atMost': { one: 'Wählen Sie höchstens {count} Antwort.', other: 'Wählen Sie höchstens {count} Antworten.' },
};
