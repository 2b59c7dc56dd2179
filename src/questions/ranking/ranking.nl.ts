import type { WordsLike } from '../../locales/message.ts';
import type { rankingEn } from './ranking.en.ts';

/** Dutch words of the question type `ranking`. */
export const rankingNl: WordsLike<typeof rankingEn> = {
  'ranking.required': 'Rangschik minstens één element.',
  'ranking.tooFew': { one: 'Rangschik minstens {count} element.', other: 'Rangschik minstens {count} elementen.' },
  'ranking.tooMany': 'Houd er hoogstens {count} over.',
  'ranking.atMost': { one: 'Rangschik maximaal {count} element.', other: 'Rangschik maximaal {count} elementen.' },
  'ranking.exactly': 'Rangschik {count} elementen.',
  'ranking.between': 'Rangschik {min} tot {max} elementen.',
  'ranking.ranked': 'Uw rangschikking',
  'ranking.left': 'Te rangschikken elementen',
  'ranking.empty': 'Nog niets gerangschikt.',
  'ranking.add': 'Aan de rangschikking toevoegen: {item}',
  'ranking.up': 'Omhoog: {item}',
  'ranking.down': 'Omlaag: {item}',
  'ranking.remove': 'Uit de rangschikking halen: {item}',
  'ranking.added': '{item}: toegevoegd op plaats {position} van {total}.',
  'ranking.moved': '{item}: nu op plaats {position} van {total}.',
  'ranking.removed': '{item}: uit de rangschikking gehaald.',
  'ranking.undo': 'De laatste wijziging ongedaan maken',
  'ranking.undone': 'Wijziging ongedaan gemaakt.',
  'ranking.full': 'Maximum bereikt: haal een element weg om een ander toe te voegen.',
};
