/** English words of the question type `matrix`. */
export const matrixEn = {
  'matrix.required': {
    one: 'Select an answer for the row “{row}”.',
    other: 'Select an answer for {count} rows, beginning with “{row}”.',
  },
  'matrix.requiredNumber': {
    one: 'Enter a number for the row “{row}”.',
    other: 'Enter a number for {count} rows, beginning with “{row}”.',
  },
  'matrix.notNumber': 'Enter a number for “{row}”, {column}, for example {example}.',
  'matrix.ambiguous': 'Enter {large} or {small} for “{row}”, {column}: this number can be read in two ways.',
  'matrix.integer': 'Enter a whole number for “{row}”, {column}, without decimals.',
  'matrix.min': 'Enter {min} or more for “{row}”, {column}.',
  'matrix.max': 'Enter {max} or less for “{row}”, {column}.',
  'matrix.step': 'Enter a multiple of {step} for “{row}”, {column}.',
  'matrix.total': 'Total',
  'matrix.clear': 'Clear my answers',
} as const;
