/** Names that JavaScript objects inherit; a survey file may not use them as a name or a value. */
const inherited = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/**
 * Can this be the name of a page or a question? A letter, then letters, digits or `_`, 64 characters at most.
 * The hyphen is kept for the names of follow-up texts (`admin-other`).
 */
export const isName = (name: string): boolean => /^[A-Za-z]\w{0,63}$/.test(name) && !inherited.has(name);

/** Can this be the value of a choice, a row or a column? No quotes, braces, commas or spaces, 64 characters at most. */
export const isValue = (value: string): boolean => /^[^\s'"{}[\],]{1,64}$/.test(value) && !inherited.has(value);

/** The identifier of a survey, a part of its address: lower-case letters, digits and hyphens, 64 at most. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The name under which the text behind "other" is answered: question and choice, joined by a hyphen. */
export const followUpName = (question: string, choice: string): string => `${question}-${choice}`;

/** The condition that one of some values is picked in a question. None has quotes or braces: see `isName` and `isValue`. */
export const isPicked = (question: string, ...values: readonly string[]): string =>
  `{${question}} anyof [${values.map((value) => `'${value}'`).join(', ')}]`;

/** What the file of a private key says it is. */
export const privateKeyType = 'survey-form private key';

/** No text may be longer than this, in characters, whatever the survey file says. */
export const longestText = 10_000;

/** Most entries of any list of a survey file: more is no survey, but an attempt to keep its readers busy. */
export const mostEntries = 1000;

/** Most questions of a survey, repeated ones counted once for each thing: a small file could ask for millions. */
export const mostQuestions = 20_000;

/** The version of the survey file's format that this code reads and writes. */
export const surveyFormat = 1;
