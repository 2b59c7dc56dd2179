import type { enFrame } from './en-frame.ts';
import type { WordsLike } from './message.ts';

/** What is said in Dutch (nl-BE) around a survey in a frame: loaded with it. */
export const nlFrame: WordsLike<typeof enFrame> = {
  'frame.title': 'Onlineenquête',
  'frame.loading': 'De enquête wordt geladen…',
  'frame.failed': 'De enquête kan niet op deze pagina worden getoond.',
  'frame.open': 'De enquête op haar eigen pagina openen',
};
