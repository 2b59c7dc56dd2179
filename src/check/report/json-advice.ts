import { visible } from './visible.ts';

const noComments = 'JSON has no comments: put them in "$comment"';
const opening = /['‘’‚‛“”„‟«»`´]/;

/** Words of other languages for the three that JSON has. */
const otherWords: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  undefined: 'null',
  NULL: 'null',
  Null: 'null',
};

/** What stands between typographic or single quotes, or a word without any; as far as it is short. */
function wordAt(source: string, at: number): string {
  const [, quoted, bare] =
    /^(?:['‘’‚‛“”„‟«»`´]([^'‘’‚‛“”„‟«»`´"\n\\]{0,60})['‘’‚‛“”„‟«»`´"]|([\p{L}_$][\p{L}\p{N}_$-]{0,60}))/u.exec(
      source.slice(at, at + 80),
    ) ?? [];
  return quoted ?? bare ?? '';
}

/** A character that looks like a space, or like nothing, and is neither to JSON. */
function hiddenAt(source: string, at: number): string | undefined {
  const shown = visible(source[at]!);
  if (shown === source[at]) return undefined;
  return `an invisible character, ${shown}, is here: JSON takes plain spaces and line breaks only`;
}

/**
 * Says what is wrong where a key belongs.
 *
 * @param source the text
 * @param at where the key should begin
 */
export function adviceAtKey(source: string, at: number): string {
  const sign = source[at]!;
  if (sign === '/' || sign === '#') return noComments;
  if (sign === ',') return 'there is a comma too many';
  if (/\d/.test(sign) && /\d,$/.test(source.slice(0, at))) return 'a decimal number is written with a point: 0.5';
  const word = wordAt(source, at);
  const instead = word === '' ? `found "${sign}"` : `write ${JSON.stringify(word)}`;
  return hiddenAt(source, at) ?? `expected a key in double quotes, ${instead}`;
}

/**
 * Says what is wrong where a comma or the end of a list or an object belongs.
 *
 * @param source the text
 * @param at where the comma should be
 * @param end `}` or `]`
 */
export function adviceAtComma(source: string, at: number, end: string): string {
  const sign = source[at]!;
  if (sign === '/' || sign === '#') return noComments;
  if ('}]:;'.includes(sign)) return `expected "," or "${end}", found "${sign}"`;
  if (source[at - 1] === '"' && /[\p{L}\p{N}]/u.test(sign)) {
    return 'the text ends before this: a quote inside a text is written \\"';
  }
  return hiddenAt(source, at) ?? 'a comma is missing before this';
}

/** Says what is wrong behind a key. */
export const adviceAtColon = (source: string, at: number, key: unknown): string =>
  hiddenAt(source, at) ?? `":" is missing behind the key ${JSON.stringify(key)}`;

/** Says what is wrong behind the end of all. */
export const adviceAtEnd = (source: string, at: number): string => {
  if (source[at] === '/' || source[at] === '#') return noComments;
  return hiddenAt(source, at) ?? 'unexpected text after the end';
};

/**
 * Says what is wrong where a value belongs.
 *
 * @param source the text
 * @param at where the value should begin
 * @param found letters and figures there
 */
export function adviceAtValue(source: string, at: number, found: string): string {
  const sign = source[at]!;
  if (sign === '/' || sign === '#') return noComments;
  const shown = found === '' ? sign : found.slice(0, 40);
  if (opening.test(sign)) {
    const word = wordAt(source, at);
    return `a text stands in double quotes${word === '' ? `, not in ${sign}` : `: write ${JSON.stringify(word)}`}`;
  }
  if (Object.hasOwn(otherWords, found)) return `"${found}" is no value: write ${otherWords[found]}`;
  if (/^[-+.]?\d/.test(shown)) {
    const number = Number(found);
    return `"${shown}" is no number as JSON writes it${Number.isFinite(number) ? `: write ${number}` : ''}`;
  }
  const help = 'is no value: texts stand in double quotes';
  return hiddenAt(source, at) ?? `${shown === '"' ? shown : `"${shown}"`} ${help}`;
}

/**
 * Says what is wrong with a character inside a text that has to be escaped there.
 *
 * @param source the text of JSON
 * @param start the opening quote
 * @param at the character
 */
export function controlInText(
  source: string,
  start: number,
  at: number,
): { readonly at: number; readonly message: string } {
  const sign = source[at]!;
  if (sign === '\t') return { at, message: 'a tab in a text is written \\t; a space may do' };
  if (sign === '\n' || sign === '\r') {
    const message = 'this text does not end on its line: the closing quote is missing, or a line break is written \\n';
    return { at: start, message };
  }
  const code = sign.charCodeAt(0).toString(16).padStart(4, '0');
  return { at, message: `a control character is here: take it away, or write \\u${code}` };
}
