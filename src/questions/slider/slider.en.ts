/** English words of the question type `slider`. */
export const sliderEn = {
  'slider.required': 'Move the slider to answer.',
  'slider.unanswered': 'No answer yet',
  'slider.clear': 'Clear my answer',
} as const;
