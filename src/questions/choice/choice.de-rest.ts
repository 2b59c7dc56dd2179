import type { WordsLike } from '../../locales/message.ts';
import type { choiceEnRest } from './choice.en-rest.ts';

/** German words of the question type `choice` that can follow. */
export const choiceDeRest: WordsLike<typeof choiceEnRest> = {
  'choice.required': 'Wählen Sie eine Antwort.',
  'choice.tooFew': { one: 'Wählen Sie mindestens {count} Antwort.', other: 'Wählen Sie mindestens {count} Antworten.' },
  'choice.tooMany': {
    one: 'Behalten Sie höchstens {count} Antwort.',
    other: 'Behalten Sie höchstens {count} Antworten.',
  },
  'choice.exclusive': 'Wählen Sie „{option}“ oder andere Antworten, aber nicht beides.',
  'choice.pick': 'Wählen Sie eine Antwort',
  'choice.all': 'Alle auswählen',
  'choice.search': 'Tippen Sie einige Buchstaben und wählen Sie aus der Liste.',
  'choice.notListed': 'Wählen Sie eine Antwort aus der Liste, oder leeren Sie das Feld.',
  'choice.noneFound': 'Kein Treffer in der Liste.',
  'choice.found': { one: '{count} Antwort gefunden', other: '{count} Antworten gefunden' },
  'choice.exactly': 'Wählen Sie genau {count} Antworten.',
  'choice.between': 'Wählen Sie {min} bis {max} Antworten.',
  'choice.replaced': 'Ihre übrige Auswahl wurde aufgehoben.',
};
