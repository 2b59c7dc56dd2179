/** English words of the question type `sum`. */
export const sumEn = {
  'sum.required': 'Divide {total}{unit} between the lines.',
  'sum.notNumber': 'Enter a number for “{item}”, for example {example}.',
  'sum.ambiguous': 'Enter {large} or {small} for “{item}”: this number can be read in two ways.',
  'sum.integer': 'Enter a whole number for “{item}”, without decimals.',
  'sum.negative': 'Enter 0 or more for “{item}”.',
  'sum.step': 'Enter a multiple of {step}{unit} for “{item}”, for example {example}.',
  'sum.tooLittle': 'The numbers add up to {sum}{unit}. Add {count}{unit} to make {total}{unit}.',
  'sum.tooMuch': 'The numbers add up to {sum}{unit}. Take away {count}{unit} to make {total}{unit}.',
  'sum.left': '{sum} of {total}: {count} left',
  'sum.over': '{sum} of {total}: {count} too many',
  'sum.done': '{sum} of {total}',
} as const;
