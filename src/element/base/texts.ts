import { spaceFrench } from '../../locales/french-spaces.ts';
import { formatMessage } from '../../locales/message.ts';
import { own } from '../../schema/own.ts';
import type { Text } from '../../schema/text.ts';
import { renderInline, renderMarkdown } from './markdown.ts';
import type { Words } from './registry.ts';

/** Everything that is said, in one language. Replaced as a whole when the respondent changes language. */
export interface Texts {
  /** The language of the survey's texts. */
  readonly language: string;
  /** The locale for numbers and dates, for example `fr-BE`. */
  readonly locale: string;
  /** In which direction it is written: `dir` of the language's words, or from left to right. */
  readonly direction: 'ltr' | 'rtl';
  /** A text of the survey file, with the answers that it names. */
  text(text: Text | undefined): string;
  /** A text of the survey file with bold, italic and links. */
  inline(text: Text | undefined): unknown;
  /** A text of the survey file with paragraphs, lists, bold, italic and links. */
  markdown(text: Text | undefined): unknown;
  /** What somebody wrote, or a value: where the direction of the sentence could turn it around, it keeps its own. */
  apart(said: string): string;
  /** A sentence of the widget; a parameter that is a text of the survey file is taken in this language. */
  word(key: string, params?: Readonly<Record<string, unknown>>): string;
}

/** Fills answers into a text of the survey file. */
export type Pipe = (
  source: string,
  translate: (text: Text | undefined) => string,
  locale: string,
  apart: (said: string) => string,
) => string;

/** Letters of languages that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Puts the words of the widget and the language of the survey together.
 *
 * @param words from the language's file
 * @param language one of the survey's languages
 * @param pipe fills answers in, when any text asks for them
 */
export function createTexts(words: Words, language: string, pipe?: Pipe): Texts {
  const locale = typeof words['locale'] === 'string' ? words['locale'] : language;
  const translate = (entry: Text | undefined): string =>
    typeof entry === 'object' ? (entry[language] ?? '') : (entry ?? '');
  const spaced = (entry: Text | undefined): string => spaceFrench(translate(entry), language);
  const direction = words['dir'] === 'rtl' ? 'rtl' : 'ltr';
  /** Each line between marks that nobody sees: its first letter decides, and without any it runs from left to right. */
  const apart = (said: string): string =>
    direction === 'rtl' || rightToLeft.test(said) ? said.replace(/.+/g, '\u2068$&\u2069') : said;
  // What respondents wrote is filled in afterwards and stays as it is.
  const fill = (source: string): string => {
    const own = spaceFrench(source, language);
    return pipe ? pipe(own, spaced, locale, apart) : own;
  };
  const text = (entry: Text | undefined): string => fill(translate(entry));
  return {
    language,
    locale,
    direction,
    text,
    apart,
    inline: (entry) => renderInline(translate(entry), fill),
    markdown: (entry) => renderMarkdown(translate(entry), fill),
    word(key, params = own({})) {
      const filled = Object.entries(params).map(([name, value]) => {
        const said = isText(value) ? text(value) : value;
        return [name, typeof said === 'string' ? apart(said) : said] as const;
      });
      return formatMessage(words[key] ?? key, Object.fromEntries<unknown>(filled), locale);
    },
  };
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null;
