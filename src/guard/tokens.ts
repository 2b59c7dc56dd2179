/** A run of letters, a run of figures, or any other single sign. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'sign';
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
}

/** A text in parts, in order, without gaps. */
export type Tokens = readonly Token[];

/** Tokens from `from` up to, without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Looks for one kind of identity at one place. To stay bounded whatever the text, a rule looks at no more than
 * `farthest` tokens on either side.
 *
 * @param tokens the whole text
 * @param at where what is sought begins, or the words that announce it
 * @param nameEnd where the last name that was found ends
 */
export type Rule = (tokens: Tokens, at: number, nameEnd: number) => Span | undefined;

/** How far a rule may look, in tokens. */
export const farthest = 64;

/** Each alternative takes a run of its own signs and never gives any back: one pass, whatever the text. */
const parts = /([\p{L}\p{M}]+)|([0-9]+)|[^]/gu;

/** Takes a text apart. */
export const tokenize = (text: string): Tokens =>
  [...text.matchAll(parts)].map(({ 0: part, 1: word, 2: digits, index }) => ({
    kind: word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'sign',
    text: part,
    start: index,
  }));

/** Is there a space? Also one that does not break. */
export const isSpace = (token: Token | undefined): boolean => token !== undefined && /^\s$/.test(token.text);

/** A word in small letters, with its accents as lists of words have them; nothing for what is longer than any word that is looked up. */
export const lower = (token: Token | undefined): string =>
  token?.kind === 'word' && token.text.length <= 20 ? token.text.normalize().toLowerCase() : '';
