/** English words of the question type `choice`. */
export const choiceEn = {
  'choice.required': 'Select an answer.',
  'choice.tooFew': { one: 'Select at least {count} answer.', other: 'Select at least {count} answers.' },
  'choice.tooMany': { one: 'Keep at most {count} answer.', other: 'Keep at most {count} answers.' },
  'choice.exclusive': 'Select ‘{option}’ or other answers, but not both.',
  'choice.or': 'or',
  'choice.pick': 'Select an answer',
  'choice.replaced': 'Your other choices have been unticked.',
  'choice.clear': 'Clear my answer',
  'choice.many': 'Select all that apply.',
  'choice.atLeast': 'Select {count} or more answers.',
  'choice.exactly': 'Select exactly {count} answers.',
  'choice.atMost': { one: 'Select up to {count} answer.', other: 'Select up to {count} answers.' },
  'choice.between': 'Select {min} to {max} answers.',
} as const;
