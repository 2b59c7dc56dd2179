/** English words of the question type `choice` that the first page needs. */
export const choiceEn = {
  'choice.or': 'or',
  'choice.clear': 'Clear my answer',
  'choice.many': 'Select all that apply.',
  'choice.atLeast': 'Select {count} or more answers.',
  'choice.exactly': 'Select exactly {count} answers.',
  'choice.atMost': { one: 'Select up to {count} answer.', other: 'Select up to {count} answers.' },
  'choice.between': 'Select {min} to {max} answers.',
} as const;
