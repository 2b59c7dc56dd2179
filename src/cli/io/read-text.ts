import { readFileSync, statSync } from 'node:fs';
import { foreignBytes } from '../../check/structure/foreign-file.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { foreignFormat, withoutMark } from '../reports/foreign-format.ts';

/** The path that stands for standard input. */
export const standardInput = '-';

/** What a path is called in a sentence. */
export const nameOf = (path: string): string => (path === standardInput ? 'standard input' : path);

/** No survey file and no key is nearly as large. */
const maxBytes = 2 ** 26;

/**
 * Reads a text file as a whole, without the mark that some editors put at its beginning. Answers are read line by line:
 * see `readLines`.
 *
 * @param path of the file; `-` for standard input
 * @throws {SurveyError} `survey-not-json`, when it is not written in UTF-8; a system error when it cannot be read
 */
export function readText(path: string): string {
  if (path !== standardInput) {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new SurveyError('survey-missing', `${path} is a folder, not a file`);
    if (stats.size > maxBytes) throw tooLarge(path);
  }
  const bytes = readFileSync(path === standardInput ? process.stdin.fd : path);
  if (bytes.length > maxBytes) throw tooLarge(path);
  const other = foreignBytes(bytes);
  if (other !== undefined) throw new SurveyError('survey-not-json', `${nameOf(path)}: ${other}`);
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) throw new SurveyError('survey-not-json', `${nameOf(path)} is ${foreign}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(withoutMark(bytes));
  } catch {
    throw new SurveyError('survey-not-json', `${nameOf(path)} is not written in UTF-8: save it as UTF-8`);
  }
}

const tooLarge = (path: string): SurveyError =>
  new SurveyError('survey-not-json', `${nameOf(path)} is larger than ${maxBytes / 2 ** 20} MiB: is it the right file?`);
