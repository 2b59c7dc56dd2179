import { fr } from '../locales/fr.ts';
import { choiceFr } from './choice/choice.fr.ts';
import { textFr } from './text/text.fr.ts';

/** What the first page says in one language. */
export const words = { ...fr, ...choiceFr, ...textFr };
