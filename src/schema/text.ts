import { z } from 'zod';

/** A BCP 47 language tag as the survey files use it: `fr`, `nl`, `de-BE`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "fr" or "nl-BE"')
  .describe('A language tag, for example "fr" or "nl".');

/** A text for people: one string for every language, or one string per language. Always shown as text, never as HTML. */
export const textSchema = z
  .union([z.string(), z.record(z.string(), z.string())])
  .describe('A text: one string, or an object with one string per language of the survey.');

/** A text for people: one string for every language, or one string per language. */
export type Text = string | { readonly [language: string]: string };
