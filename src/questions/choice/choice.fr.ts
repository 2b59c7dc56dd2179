import type { WordsLike } from '../../locales/message.ts';
import type { choiceEn } from './choice.en.ts';

/** French words of the question type `choice`. */
export const choiceFr: WordsLike<typeof choiceEn> = {
  'choice.required': 'Choisissez une réponse.',
  'choice.tooFew': { one: 'Choisissez au moins {count} réponse.', other: 'Choisissez au moins {count} réponses.' },
  'choice.tooMany': { one: 'Gardez au maximum {count} réponse.', other: 'Gardez au maximum {count} réponses.' },
  'choice.exclusive': 'Choisissez « {option} » ou d’autres réponses, mais pas les deux.',
  'choice.or': 'ou',
  'choice.pick': 'Choisissez une réponse',
  'choice.replaced': 'Vos autres choix ont été décochés.',
  'choice.clear': 'Effacer ma réponse',
  'choice.many': 'Plusieurs réponses possibles.',
  'choice.atLeast': 'Choisissez {count} réponses ou plus.',
  'choice.exactly': 'Choisissez exactement {count} réponses.',
  'choice.atMost': { one: 'Choisissez au maximum {count} réponse.', other: 'Choisissez au maximum {count} réponses.' },
  'choice.between': 'Choisissez de {min} à {max} réponses.',
};
