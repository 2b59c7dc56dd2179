/** What is said in English of published results: loaded with them, after closing. */
export const enResults = {
  'results.title': 'Results',
  'results.responses': { one: '{count} person answered.', other: '{count} people answered.' },
  'results.one': { one: '{count} answer', other: '{count} answers' },
  'results.several': {
    one: '{count} person answered; several answers were possible',
    other: '{count} people answered; several answers were possible',
  },
  'results.first': {
    one: 'First choice of {count} person',
    other: 'First choice of {count} people',
  },
  'results.answer': 'Answer',
  'results.number': 'Number',
  'results.share': 'Share',
  'results.hidden': 'not shown',
  'results.rounded': 'Percentages are rounded.',
  'results.hiddenNote':
    'So that nobody can be recognised, numbers under {count} are not shown, and neither are others that would give them away.',
  'results.leftOut':
    'Not every question is here: written answers, profiles and answers by which somebody could be recognised are left out.',
} as const;
