/** English words of the question type `rating`. */
export const ratingEn = {
  'rating.required': 'Select an answer.',
  'rating.point': '{value} out of {max}',
  'rating.end': '{value}, {label}',
  'rating.clear': 'Clear my answer',
} as const;
