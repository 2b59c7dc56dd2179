import type { WordsLike } from '../../locales/message.ts';
import type { repeatEn } from './repeat.en.ts';

/** French words of the question type `repeat`. */
export const repeatFr: WordsLike<typeof repeatEn> = {
  'repeat.required': 'Ajoutez au moins un élément.',
  'repeat.tooFew': { one: 'Ajoutez au moins un élément.', other: 'Ajoutez au moins {count} éléments.' },
  'repeat.entry': '{title} {number}',
  'repeat.thing': 'Élément',
  'repeat.add': 'Ajouter',
  'repeat.addAnother': 'Ajouter un autre élément',
  'repeat.remove': 'Retirer\u202f: {entry}',
  'repeat.added': '{entry}\u202f: ajout effectué.',
  'repeat.removed': '{entry}\u202f: retrait effectué.',
  'repeat.full': 'Vous ne pouvez pas en ajouter plus de {count}.',
};
