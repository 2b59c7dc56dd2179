import { readFileSync, statSync } from 'node:fs';
import { foreignBytes } from '../check/foreign-file.ts';
import { SurveyError } from '../schema/survey-error.ts';

/** The path that stands for standard input. */
export const standardInput = '-';

/**
 * Reads a text file, without the mark that some editors put at its beginning.
 *
 * @param path of the file; `-` for standard input
 * @throws {SurveyError} `survey-not-json`, when it is not written in UTF-8; a system error when it cannot be read
 */
export function readText(path: string): string {
  if (path !== standardInput && statSync(path).isDirectory()) {
    throw new SurveyError('survey-missing', `${path} is a folder, not a file`);
  }
  const bytes = readFileSync(path === standardInput ? process.stdin.fd : path);
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) throw new SurveyError('survey-not-json', `${path}: ${foreign}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SurveyError('survey-not-json', `${path} is not written in UTF-8: save it as UTF-8`);
  }
}
