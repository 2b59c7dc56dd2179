/** English words of the question type `sum`. */
export const sumEn = {
  'sum.required': 'Divide {total}{unit} between the lines.',
  'sum.notNumber': 'Write a number for “{item}”, for example {example}.',
  'sum.negative': 'Write 0 or more for “{item}”.',
  'sum.step': 'Write a multiple of {step}{unit} for “{item}”, for example {example}.',
  'sum.tooLittle': 'The numbers add up to {sum}{unit}. Add {count}{unit}, to make {total}{unit}.',
  'sum.tooMuch': 'The numbers add up to {sum}{unit}. Take away {count}{unit}, to make {total}{unit}.',
  'sum.left': '{sum} of {total}: {count} left',
  'sum.over': '{sum} of {total}: {count} too many',
  'sum.done': '{sum} of {total}',
} as const;
