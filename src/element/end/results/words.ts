import { deResults } from '../../../locales/de-results.ts';
import { enResults } from '../../../locales/en-results.ts';
import { frResults } from '../../../locales/fr-results.ts';
import { formatMessage, type Message, type MessageParams } from '../../../locales/message.ts';
import { nlResults } from '../../../locales/nl-results.ts';
import type { Texts } from '../../base/texts.ts';
import { own } from '../../../schema/own.ts';

/** Says a sentence of the results in one language. */
export type Word = (key: string, params?: MessageParams) => string;

/** All languages together: who switches the language does not wait. */
const byLanguage: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  de: deResults,
  en: enResults,
  fr: frResults,
  nl: nlResults,
};

/**
 * The sentences of the results in the respondent's language. Of a language from outside those that came with it, and in
 * English what is missing there.
 *
 * @example
 * createWord(texts)('results.title'); // "Résultats"
 */
export function createWord({ word, locale }: Pick<Texts, 'word' | 'locale'>): Word {
  const language = locale.split('-')[0]!;
  const words = Object.hasOwn(byLanguage, language) ? byLanguage[language]! : undefined;
  return (key, params = own({})) => {
    if (words) return formatMessage(words[key] ?? key, params, locale);
    const own = word(key, params);
    return own === key
      ? formatMessage((enResults as Readonly<Record<string, Message>>)[key] ?? key, params, 'en')
      : own;
  };
}
