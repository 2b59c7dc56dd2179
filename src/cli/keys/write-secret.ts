import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SurveyError } from '../../schema/survey-error.ts';

/**
 * Refuses to write a secret over a file, before anybody is asked for anything.
 *
 * @throws {SurveyError} `key-exists`; `survey-missing` when there is no such folder
 */
export function refuseExisting(path: string): void {
  if (existsSync(path)) throw alreadyThere(path);
  if (!existsSync(dirname(path))) {
    throw new SurveyError('survey-missing', `the folder ${dirname(path)} does not exist`);
  }
}

const alreadyThere = (path: string): SurveyError =>
  new SurveyError('key-exists', `${path} exists already, and is not written over: it may be what opens the answers`);

/**
 * Writes a file that only its owner may read, and never over another one.
 *
 * @throws {SurveyError} `key-exists`
 */
export function writeSecret(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw alreadyThere(path);
  }
}
