/** What is said in English around a survey in a frame: loaded with it. */
export const enFrame = {
  'frame.title': 'Survey',
  'frame.loading': 'The survey is loading…',
  'frame.failed': 'The survey cannot be shown on this page.',
  'frame.open': 'Open the survey on its own page',
} as const;
