import { formatMessage } from '../locales/message.ts';
import type { Text } from '../schema/text.ts';
import type { Words } from './registry.ts';

/** Everything that is said, in one language. Replaced as a whole when the respondent changes language. */
export interface Texts {
  /** The language of the survey's texts. */
  readonly language: string;
  /** The locale for numbers and dates, for example `fr-BE`. */
  readonly locale: string;
  /** A text of the survey file. */
  text(text: Text | undefined): string;
  /** A sentence of the widget; a parameter that is a text of the survey file is taken in this language. */
  word(key: string, params?: Readonly<Record<string, unknown>>): string;
}

/**
 * Puts the words of the widget and the language of the survey together.
 *
 * @param words from the language's file
 * @param language one of the survey's languages
 */
export function createTexts(words: Words, language: string): Texts {
  const locale = typeof words['locale'] === 'string' ? words['locale'] : language;
  const text = (entry: Text | undefined): string =>
    typeof entry === 'object' ? (entry[language] ?? '') : (entry ?? '');
  return {
    language,
    locale,
    text,
    word(key, params = {}) {
      const filled = Object.entries(params).map(
        ([name, value]) => [name, isText(value) ? text(value) : value] as const,
      );
      return formatMessage(words[key] ?? key, Object.fromEntries<unknown>(filled), locale);
    },
  };
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null;
