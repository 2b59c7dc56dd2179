/** English words of the question type `text`. */
export const textEn = {
  'text.required': 'Enter your answer.',
  'text.tooLong': {
    one: 'Remove {count} character: the limit is {max}.',
    other: 'Remove {count} characters: the limit is {max}.',
  },
  'text.tooShort': { one: 'Enter at least {count} character.', other: 'Enter at least {count} characters.' },
  'text.email': 'Enter an e-mail address, for example name@example.org.',
  'text.tel': 'Enter a telephone number in figures, for example 02 123 45 67.',
  'text.url': 'Enter a web address, for example www.example.org.',
  'text.mask': 'Enter your answer in this form: {example}.',
  'text.minHint': { one: 'At least {count} character.', other: 'At least {count} characters.' },
  'text.form': 'In this form: {example}.',
  'text.remaining': { one: '{count} character left', other: '{count} characters left' },
  'text.over': { one: '{count} character too many', other: '{count} characters too many' },
} as const;
