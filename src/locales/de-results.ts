import type { enResults } from './en-results.ts';
import type { WordsLike } from './message.ts';

/** What is said in German of published results: loaded with them, after closing. */
export const deResults: WordsLike<typeof enResults> = {
  'results.title': 'Ergebnisse',
  'results.responses': { one: '{count} Person hat geantwortet.', other: '{count} Personen haben geantwortet.' },
  'results.one': { one: '{count} Antwort', other: '{count} Antworten' },
  'results.several': {
    one: '{count} Person hat geantwortet, mehrere Antworten waren möglich',
    other: '{count} Personen haben geantwortet, mehrere Antworten waren möglich',
  },
  'results.first': {
    one: 'Erste Wahl von {count} Person',
    other: 'Erste Wahl von {count} Personen',
  },
  'results.answer': 'Antwort',
  'results.number': 'Anzahl',
  'results.share': 'Anteil',
  'results.hidden': 'nicht angezeigt',
  'results.rounded': 'Die Prozentwerte sind gerundet.',
  'results.hiddenNote':
    'Damit niemand erkannt werden kann, werden Zahlen unter {count} nicht angezeigt, und auch keine, aus denen sie sich ableiten ließen.',
  'results.leftOut':
    'Nicht alle Fragen stehen hier: Geschriebene Antworten, Profilfragen und Antworten, an denen jemand zu erkennen wäre, werden nicht veröffentlicht.',
};
