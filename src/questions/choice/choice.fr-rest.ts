import type { WordsLike } from '../../locales/message.ts';
import type { choiceEnRest } from './choice.en-rest.ts';

/** French words of the question type `choice` that can follow. */
export const choiceFrRest: WordsLike<typeof choiceEnRest> = {
  'choice.required': 'Choisissez une réponse.',
  'choice.tooFew': { one: 'Choisissez au moins {count} réponse.', other: 'Choisissez au moins {count} réponses.' },
  'choice.tooMany': { one: 'Gardez au maximum {count} réponse.', other: 'Gardez au maximum {count} réponses.' },
  'choice.exclusive': 'Choisissez « {option} » ou d’autres réponses, mais pas les deux.',
  'choice.pick': 'Choisissez une réponse',
  'choice.all': 'Tout cocher',
  'choice.search': 'Tapez quelques lettres, puis choisissez dans la liste.',
  'choice.notListed': 'Choisissez une réponse dans la liste, ou videz le champ.',
  'choice.noneFound': 'Aucun résultat dans la liste.',
  'choice.found': { one: '{count} réponse trouvée', other: '{count} réponses trouvées' },
  'choice.exactly': 'Choisissez exactement {count} réponses.',
  'choice.between': 'Choisissez de {min} à {max} réponses.',
  'choice.replaced': 'Vos autres choix ont été décochés.',
};
