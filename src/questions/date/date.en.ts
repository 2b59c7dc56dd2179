/** English words of the question type `date`. */
export const dateEn = {
  'date.required': 'Enter a date.',
  'date.day': 'Day',
  'date.month': 'Month',
  'date.year': 'Year',
  'date.missingDay': 'Add the day.',
  'date.missingMonth': 'Add the month.',
  'date.missingYear': 'Add the year.',
  'date.shortYear': 'Enter the year in four figures, for example 1984.',
  'date.invalid': 'This date does not exist. Check the day and the month.',
  'date.invalidMonth': 'There is no such month. Check the month.',
  'date.pick': 'Open the calendar',
  'date.min': 'Enter a date on or after {date}.',
  'date.max': 'Enter a date on or before {date}.',
} as const;
