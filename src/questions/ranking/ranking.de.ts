import type { WordsLike } from '../../locales/message.ts';
import type { rankingEn } from './ranking.en.ts';

/** German words of the question type `ranking`. */
export const rankingDe: WordsLike<typeof rankingEn> = {
  'ranking.required': 'Ordnen Sie mindestens einen Punkt.',
  'ranking.tooFew': { one: 'Ordnen Sie mindestens {count} Punkt.', other: 'Ordnen Sie mindestens {count} Punkte.' },
  'ranking.tooMany': { one: 'Behalten Sie höchstens {count} Punkt.', other: 'Behalten Sie höchstens {count} Punkte.' },
  'ranking.atMost': { one: 'Ordnen Sie höchstens {count} Punkt.', other: 'Ordnen Sie höchstens {count} Punkte.' },
  'ranking.exactly': 'Ordnen Sie {count} Punkte.',
  'ranking.between': 'Ordnen Sie {min} bis {max} Punkte.',
  'ranking.ranked': 'Ihre Rangfolge',
  'ranking.left': 'Noch zu ordnende Punkte',
  'ranking.empty': 'Noch nichts geordnet.',
  'ranking.add': 'Zur Rangfolge hinzufügen: {item}',
  'ranking.up': 'Nach oben: {item}',
  'ranking.down': 'Nach unten: {item}',
  'ranking.remove': 'Aus der Rangfolge entfernen: {item}',
  'ranking.added': '{item}: hinzugefügt an Position {position} von {total}.',
  'ranking.moved': '{item}: jetzt an Position {position} von {total}.',
  'ranking.removed': '{item}: aus der Rangfolge entfernt.',
  'ranking.undo': 'Letzte Änderung rückgängig machen',
  'ranking.undone': 'Änderung rückgängig gemacht.',
  'ranking.full': 'Höchstzahl erreicht: Entfernen Sie einen Punkt, um einen anderen hinzuzufügen.',
};
