import type { WordsLike } from '../../locales/message.ts';
import type { rankingEn } from './ranking.en.ts';

/** French words of the question type `ranking`. */
export const rankingFr: WordsLike<typeof rankingEn> = {
  'ranking.required': 'Classez au moins un élément.',
  'ranking.tooFew': { one: 'Classez au moins {count} élément.', other: 'Classez au moins {count} éléments.' },
  'ranking.tooMany': { one: 'Gardez au maximum {count} élément.', other: 'Gardez au maximum {count} éléments.' },
  'ranking.atMost': { one: 'Classez au maximum {count} élément.', other: 'Classez au maximum {count} éléments.' },
  'ranking.exactly': 'Classez {count} éléments.',
  'ranking.between': 'Classez de {min} à {max} éléments.',
  'ranking.ranked': 'Votre classement',
  'ranking.left': 'Éléments à classer',
  'ranking.empty': 'Aucun élément classé pour l’instant.',
  'ranking.add': 'Ajouter au classement : {item}',
  'ranking.up': 'Monter : {item}',
  'ranking.down': 'Descendre : {item}',
  'ranking.remove': 'Retirer du classement : {item}',
  'ranking.added': '{item} : ajout en position {position} sur {total}.',
  'ranking.moved': '{item} : maintenant en position {position} sur {total}.',
  'ranking.removed': '{item} : ne fait plus partie du classement.',
  'ranking.undo': 'Annuler le dernier changement',
  'ranking.undone': 'Changement annulé.',
  'ranking.full': 'Maximum atteint : retirez un élément pour en ajouter un autre.',
};
