import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** German words of the question type `choice`. */
export const choiceDe: WordsLike<typeof choiceEn> = {
  'choice.required': 'Wählen Sie eine Antwort.',
  'choice.tooFew': { one: 'Wählen Sie mindestens {count} Antwort.', other: 'Wählen Sie mindestens {count} Antworten.' },
  'choice.tooMany': {
    one: 'Behalten Sie höchstens {count} Antwort.',
    other: 'Behalten Sie höchstens {count} Antworten.',
  },
  'choice.exclusive': 'Wählen Sie „{option}“ oder andere Antworten, aber nicht beides.',
  'choice.or': 'oder',
  'choice.pick': 'Wählen Sie eine Antwort',
  'choice.replaced': 'Ihre anderen Auswahlen wurden aufgehoben.',
  'choice.clear': 'Meine Antwort löschen',
  'choice.many': 'Mehrere Antworten möglich.',
  'choice.atLeast': 'Wählen Sie {count} oder mehr Antworten.',
  'choice.exactly': 'Wählen Sie genau {count} Antworten.',
  'choice.atMost': { one: 'Wählen Sie höchstens {count} Antwort.', other: 'Wählen Sie höchstens {count} Antworten.' },
  'choice.between': 'Wählen Sie {min} bis {max} Antworten.',
};
