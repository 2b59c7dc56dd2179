import type { enFrame } from './en-frame.ts';
import type { WordsLike } from './message.ts';

/** What is said in French (fr-BE) around a survey in a frame: loaded with it. */
export const frFrame: WordsLike<typeof enFrame> = {
  'frame.title': 'Enquête en ligne',
  'frame.loading': 'L’enquête se charge…',
  'frame.failed': 'L’enquête ne peut pas s’afficher sur cette page.',
  'frame.open': 'Ouvrir l’enquête sur sa propre page',
};
