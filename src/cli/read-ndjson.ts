import { readText } from './read-text.ts';

/**
 * Reads a file with one JSON value per line. Empty lines are passed over.
 *
 * @param path of the file; `-` for standard input
 * @returns the values with the numbers of their lines; `undefined` for a line that is no JSON
 * @throws {SurveyError} when it is not written in UTF-8; a system error when it cannot be read
 */
export const readNdjson = (path: string): readonly { readonly line: number; readonly value: unknown }[] =>
  readText(path)
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [{ line: index + 1, value: valueOf(text) }]));

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
