/** English words of the question type `choice` that the first page needs. */
export const choiceEn = {
  'choice.or': 'or',
  'choice.clear': 'Clear my answer',
  'choice.many': 'Select all that apply.',
  'choice.atMost': { one: 'Select up to {count} answer.', other: 'Select up to {count} answers.' },
} as const;
