import type { WordsLike } from '../../locales/message.ts';
import type { repeatEn } from './repeat.en.ts';

/** Dutch words of the question type `repeat`. */
export const repeatNl: WordsLike<typeof repeatEn> = {
  'repeat.required': 'Voeg er minstens één toe.',
  'repeat.tooFew': { one: 'Voeg er minstens één toe.', other: 'Voeg er minstens {count} toe.' },
  'repeat.entry': '{title} {number}',
  'repeat.thing': 'Element',
  'repeat.add': 'Toevoegen',
  'repeat.addAnother': 'Nog één toevoegen',
  'repeat.remove': '{entry} verwijderen',
  'repeat.added': '{entry} is toegevoegd.',
  'repeat.removed': '{entry} is verwijderd.',
  'repeat.full': 'U kunt er hoogstens {count} toevoegen.',
};
