/** English words of the question type `sum`. */
export const sumEn = {
  'sum.required': 'Divide {total} between the lines.',
  'sum.notNumber': 'Write a number for “{item}”, for example {example}.',
  'sum.negative': 'Write 0 or more for “{item}”.',
  'sum.step': 'Write a multiple of {step} for “{item}”.',
  'sum.tooLittle': 'The numbers add up to {sum}. Add {count}, to make {total}.',
  'sum.tooMuch': 'The numbers add up to {sum}. Take away {count}, to make {total}.',
  'sum.left': '{sum} of {total}: {count} left',
  'sum.over': '{sum} of {total}: {count} too many',
  'sum.done': '{sum} of {total}',
} as const;
