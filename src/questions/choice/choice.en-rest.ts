/** English words of the question type `choice` that can follow. */
export const choiceEnRest = {
  'choice.required': 'Select an answer.',
  'choice.tooFew': { one: 'Select at least {count} answer.', other: 'Select at least {count} answers.' },
  'choice.tooMany': { one: 'Keep at most {count} answer.', other: 'Keep at most {count} answers.' },
  'choice.exclusive': 'Select “{option}” or other answers, but not both.',
  'choice.pick': 'Select an answer',
  'choice.all': 'Select all',
  'choice.search': 'Type a few letters, then choose from the list.',
  'choice.notListed': 'Choose an answer from the list, or clear the field.',
  'choice.noneFound': 'Nothing in the list matches.',
  'choice.found': { one: '{count} answer found', other: '{count} answers found' },
  'choice.exactly': 'Select exactly {count} answers.',
  'choice.between': 'Select {min} to {max} answers.',
  'choice.replaced': 'Your other choices have been unticked.',
} as const;
