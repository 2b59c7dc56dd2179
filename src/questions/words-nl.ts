import { nl } from '../locales/nl.ts';
import { choiceNl } from './choice/choice.nl.ts';
import { textNl } from './text/text.nl.ts';

/** What the first page says in one language. */
export const words = { ...nl, ...choiceNl, ...textNl };
