/** English words of the question type `number`. */
export const numberEn = {
  'number.required': 'Enter a number.',
  'number.notNumber': 'Enter a number in figures, for example {example}.',
  'number.ambiguous': 'Enter {large} or {small}: this number can be read in two ways.',
  'number.min': 'Enter a number that is {min} or more.',
  'number.max': 'Enter a number that is {max} or less.',
  'number.range': 'Enter a number from {min} to {max}.',
  'number.integer': 'Enter a whole number, without decimals.',
  'number.step': 'Enter a multiple of {step}, for example {example}.',
  'number.unanswered': 'No answer yet',
  'number.clear': 'Clear my answer',
  'number.hint': 'A number from {min} to {max}.',
  'number.hintMin': 'At least {min}.',
  'number.hintMax': 'At most {max}.',
} as const;
