import { fr } from '../locales/fr.ts';
import { choiceFr } from './choice/choice.fr.ts';

/** What the first page says in one language. */
export const words = { ...fr, ...choiceFr };
