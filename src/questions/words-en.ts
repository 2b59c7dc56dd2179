import { en } from '../locales/en.ts';
import { choiceEn } from './choice/choice.en.ts';

/** What the first page says in one language. */
export const words = { ...en, ...choiceEn };
