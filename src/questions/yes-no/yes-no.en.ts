/** English words of the question type `yes-no`. */
export const yesNoEn = {
  'yes-no.required': 'Select an answer.',
  'yes-no.clear': 'Clear my answer',
} as const;
