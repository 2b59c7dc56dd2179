import type { WordsLike } from '../../locales/message.ts';
import type { repeatEn } from './repeat.en.ts';

/** German words of the question type `repeat`. */
export const repeatDe: WordsLike<typeof repeatEn> = {
  'repeat.required': 'Fügen Sie mindestens einen Eintrag hinzu.',
  'repeat.tooFew': {
    one: 'Fügen Sie mindestens einen Eintrag hinzu.',
    other: 'Fügen Sie mindestens {count} Einträge hinzu.',
  },
  'repeat.entry': '{title} {number}',
  'repeat.thing': 'Eintrag',
  'repeat.add': 'Hinzufügen',
  'repeat.addAnother': 'Weiteren hinzufügen',
  'repeat.remove': '{entry} entfernen',
  'repeat.added': '{entry} wurde hinzugefügt.',
  'repeat.removed': '{entry} wurde entfernt.',
  'repeat.full': 'Sie können höchstens {count} hinzufügen.',
};
