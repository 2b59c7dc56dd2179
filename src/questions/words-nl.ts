import { nl } from '../locales/nl.ts';
import { choiceNl } from './choice/choice.nl.ts';

/** What the first page says in one language. */
export const words = { ...nl, ...choiceNl };
