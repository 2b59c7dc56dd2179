/** English words of the question type `matrix`. */
export const matrixEn = {
  'matrix.required': 'Select an answer for the row ‘{row}’.',
  'matrix.notNumber': 'Write a number for “{row}”, {column}, for example {example}.',
  'matrix.min': 'Write {min} or more for “{row}”, {column}.',
  'matrix.max': 'Write {max} or less for “{row}”, {column}.',
  'matrix.step': 'Write a multiple of {step} for “{row}”, {column}.',
  'matrix.total': 'Total',
  'matrix.clear': 'Clear my answers',
} as const;
