import { de } from '../locales/de.ts';
import { choiceDe } from './choice/choice.de.ts';

/** What the first page says in one language. */
export const words = { ...de, ...choiceDe };
