import { z } from 'zod';
import { isLanguage, languagePattern } from './intl-names.ts';
import { roles } from './role.ts';

const languageError = 'expected a language tag such as "fr" or "nl-BE"';

/** A BCP 47 language tag as the survey files use it: `fr`, `nl`, `de-BE`. */
export const languageSchema = z
  .string()
  .regex(languagePattern, { error: languageError, abort: true })
  .refine(isLanguage, languageError)
  .describe('A language tag, for example "fr" or "nl".');

/** A text for people: one string for every language, or one string per language. Always shown as text, never as HTML. */
export const textSchema = z
  .union([z.string(), z.record(z.string(), z.string())])
  .register(roles, { role: 'text' })
  .describe('A text: one string, or an object with one string per language of the survey.');

/** A text for people: one string for every language, or one string per language. */
export type Text = string | { readonly [language: string]: string };
