/** Spaces and marks that look like nothing, or like a plain space, and are another character. */
const hidden = /[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;

/**
 * Writes characters that nobody can see the way JSON escapes them, so that a message shows why two words differ.
 *
 * @example
 * visible('a\u00a0'); // "a\\u00a0"
 */
export const visible = (text: string): string =>
  text.replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The beginning of a word of a file, for a message that names it. */
export const shorten = (word: string): string => visible(word.length > 60 ? `${word.slice(0, 60)}…` : word);

/** The text without such characters: no-break spaces and their like become plain ones, or nothing at the ends. */
export const withoutHidden = (text: string): string =>
  text.replace(hidden, (character) => (/\s/.test(character) && character !== '\ufeff' ? ' ' : '')).trim();

/** Is there nothing to see? */
export const isBlankText = (text: string): boolean => withoutHidden(text) === '';
