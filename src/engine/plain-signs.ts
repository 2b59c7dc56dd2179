/** Marks without width: they say how a text runs or breaks, and come along when a number is copied from elsewhere. */
const unseen = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text without the signs that nobody sees, and with one sign for each of those that look alike to whoever writes:
 * figures of other scripts, hyphens and dashes (a phone makes one of two hyphens), spaces, apostrophes, and letters with
 * their accent apart, as some computers keep them.
 *
 * @example
 * plainSigns('１２–0３'); // "12-03"
 */
export const plainSigns = (text: string): string =>
  text
    .normalize()
    .replace(unseen, '')
    // The last four bits of each of these figures are its value.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[^\S\n]/g, ' ');

/** The same without marks that nobody sees alone. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');
