/** The errors that `errors` of a scenario may name, by question type. */
export const issueCodes: Readonly<Record<string, readonly string[]>> = {
  choice: ['choice.required', 'choice.notListed', 'choice.exclusive', 'choice.tooFew', 'choice.tooMany'],
  date: [
    'date.required',
    'date.missingDay',
    'date.missingMonth',
    'date.missingYear',
    'date.shortYear',
    'date.invalid',
    'date.invalidMonth',
    'date.min',
    'date.max',
  ],
  matrix: ['matrix.required', 'matrix.notNumber', 'matrix.min', 'matrix.max', 'matrix.step'],
  number: [
    'number.required',
    'number.notNumber',
    'number.range',
    'number.min',
    'number.max',
    'number.integer',
    'number.step',
  ],
  ranking: ['ranking.required', 'ranking.tooFew', 'ranking.tooMany'],
  rating: ['rating.required'],
  repeat: ['repeat.required', 'repeat.tooFew'],
  slider: ['slider.required'],
  sum: ['sum.required', 'sum.notNumber', 'sum.negative', 'sum.step', 'sum.tooLittle', 'sum.tooMuch'],
  text: ['text.required', 'text.tooShort', 'text.tooLong', 'text.email', 'text.tel', 'text.url', 'text.mask'],
  'yes-no': ['yes-no.required'],
};

/** The errors that a question of a type can have, that of its own condition included. */
export const codesOf = (type: string): readonly string[] => [...(issueCodes[type] ?? []), 'question.invalid'];
