import { createOpener, type Opener } from '../crypto/open.ts';
import { fingerprintOf, readPublicKey } from '../crypto/public-key.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { readKeyFile, unlockKey } from './key-file.ts';
import { readJsonFile } from './read-survey-file.ts';

/** Which private key opens which survey, by the paths of their files. */
export interface KeyForSurvey {
  readonly keyPath: string;
  readonly surveyPath: string;
  readonly passphraseFile?: string | undefined;
}

/**
 * Makes what opens the answers to a survey. Asks for the passphrase only when key and survey belong together.
 *
 * @param checked the survey in the file at `surveyPath`
 * @param files where key, survey and passphrase are
 * @returns what opens, and the fingerprint of the key
 * @throws {SurveyError} `key-invalid` when the file holds no key, or another one; `key-locked` for a wrong passphrase
 */
export async function openWithKey(
  checked: CheckedSurvey,
  { keyPath, surveyPath, passphraseFile }: KeyForSurvey,
): Promise<{ readonly open: Opener; readonly fingerprint: string }> {
  const key = await readKeyFile(readJsonFile(keyPath));
  const point = readPublicKey(checked.survey.privacy?.publicKey ?? '');
  if (!point) {
    throw new SurveyError('key-invalid', `${surveyPath} has no "publicKey": the answers to it are not sealed`);
  }
  const asked = await fingerprintOf(point);
  if (asked !== key.fingerprint)
    throw new SurveyError('key-invalid', mismatch(keyPath, key.fingerprint, surveyPath, asked));
  return {
    open: await createOpener(checked, await unlockKey(key, await askPassphrase(passphraseFile))),
    fingerprint: key.fingerprint,
  };
}

const mismatch = (keyPath: string, has: string, surveyPath: string, asked: string): string =>
  `the private key is not that of this survey:
  ${has}  ${keyPath}
  ${asked}  ${surveyPath}
Take the files that belong together: "survey-form keys fingerprint <file>" says which key a file has`;
