import { own } from '../../schema/own.ts';

/** Someone who answers in French may still write "maart": each name is known in each language. */
const languages = ['fr', 'nl', 'de', 'en'];

let names: readonly { readonly name: string; readonly month: number }[] | undefined;

/**
 * Reads a month: its number, its name in French, Dutch, German or English, or the beginning of one.
 *
 * @returns 1 to 12; `undefined` when it is no month, or could be two ("jui")
 * @example
 * monthOf('févr.'); // 2
 */
export function monthOf(text: string): number | undefined {
  const plain = withoutMarks(text.trim());
  if (/^\d{1,2}$/.test(plain)) return Number(plain) >= 1 && Number(plain) <= 12 ? Number(plain) : undefined;
  if (!/^[a-z]{3,}$/.test(plain)) return undefined;
  names ??= languages.flatMap((language) => [...namesIn(language, 'long'), ...namesIn(language, 'short')]);
  const found = new Set(names.filter(({ name }) => name.startsWith(plain)).map(({ month }) => month));
  return found.size === 1 ? [...found][0] : undefined;
}

function namesIn(language: string, width: 'long' | 'short'): { name: string; month: number }[] {
  const { format } = new Intl.DateTimeFormat(language, own({ month: width, timeZone: 'UTC' }));
  return [...Array(12).keys()].map((index) => ({
    name: withoutMarks(format(Date.UTC(2020, index))),
    month: index + 1,
  }));
}

/** Lower case, without accents and the point of an abbreviation. */
const withoutMarks = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');
