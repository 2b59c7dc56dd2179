/** English words of the question type `matrix`. */
export const matrixEn = {
  'matrix.required': 'Select an answer for the row ‘{row}’.',
  'matrix.clear': 'Clear my answers',
} as const;
