import type { enFrame } from './en-frame.ts';
import type { WordsLike } from './message.ts';

/** What is said in German (de-BE) around a survey in a frame: loaded with it. */
export const deFrame: WordsLike<typeof enFrame> = {
  'frame.title': 'Umfrage',
  'frame.loading': 'Die Umfrage wird geladen …',
  'frame.failed': 'Die Umfrage kann auf dieser Seite nicht angezeigt werden.',
  'frame.open': 'Die Umfrage auf ihrer eigenen Seite öffnen',
};
