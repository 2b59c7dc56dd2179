import type { enResults } from './en-results.ts';
import type { WordsLike } from './message.ts';

/** What is said in French (fr-BE) of published results: loaded with them, after closing. */
export const frResults: WordsLike<typeof enResults> = {
  'results.title': 'Résultats',
  'results.responses': { one: '{count} personne a répondu.', other: '{count} personnes ont répondu.' },
  'results.one': { one: '{count} réponse', other: '{count} réponses' },
  'results.several': {
    one: '{count} personne a répondu, plusieurs réponses étaient possibles',
    other: '{count} personnes ont répondu, plusieurs réponses étaient possibles',
  },
  'results.first': {
    one: 'Premier choix ({count} personne)',
    other: 'Premier choix ({count} personnes)',
  },
  'results.answer': 'Réponse',
  'results.number': 'Nombre',
  'results.share': 'Part',
  'results.hidden': 'non affiché',
  'results.rounded': 'Les pourcentages sont arrondis.',
  'results.hiddenNote':
    'Pour que personne ne puisse être reconnu, les nombres inférieurs à {count} ne sont pas affichés, ni ceux qui permettraient de les retrouver.',
  'results.leftOut':
    'Certaines questions ne figurent pas ici : les réponses rédigées, les profils et les réponses qui permettraient de reconnaître quelqu’un ne sont pas publiés.',
};
