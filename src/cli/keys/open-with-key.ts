import { createOpener, type Opener } from '../../crypto/open.ts';
import { fingerprintOf, readPublicKey } from '../../crypto/public-key.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { readKeyFile, unlockKey } from './key-file.ts';
import { readJsonFile } from '../io/read-survey-file.ts';
import type { SurveyVersion } from '../table/survey-versions.ts';

/** Where the private key and its passphrase are. */
export interface KeyFiles {
  readonly keyPath: string;
  readonly passphraseFile?: string | undefined;
}

/**
 * Makes what opens the answers to the versions of a survey. Asks for the passphrase only when the key belongs to one of
 * them.
 *
 * @param versions of one survey, the newest first
 * @param files where key and passphrase are
 * @returns what opens each version that is sealed to this key, and the fingerprint of the key
 * @throws {SurveyError} `key-invalid` when the file holds no key, or another one; `key-locked` for a wrong passphrase
 */
export async function openWithKey(
  versions: readonly SurveyVersion[],
  { keyPath, passphraseFile }: KeyFiles,
): Promise<{ readonly openers: ReadonlyMap<number, Opener>; readonly fingerprint: string }> {
  const key = await readKeyFile(readJsonFile(keyPath));
  const fitting: CheckedSurvey[] = [];
  let misfit: SurveyError | undefined;
  for (const { path, checked } of versions) {
    const point = readPublicKey(checked.survey.privacy?.publicKey ?? '');
    const asked = point && (await fingerprintOf(point));
    if (asked === key.fingerprint) fitting.push(checked);
    else {
      const message =
        asked === undefined
          ? `${path} has no "publicKey": the answers to it are not sealed`
          : mismatch(keyPath, key.fingerprint, path, asked);
      misfit ??= new SurveyError('key-invalid', message);
    }
  }
  if (fitting.length === 0) throw misfit!;
  const secret = await unlockKey(key, await askPassphrase(passphraseFile));
  const openers = new Map<number, Opener>();
  for (const checked of fitting) openers.set(checked.survey.version, await createOpener(checked, secret));
  return { openers, fingerprint: key.fingerprint };
}

const mismatch = (keyPath: string, has: string, surveyPath: string, asked: string): string =>
  `the private key is not that of this survey:
  ${has}  ${keyPath}
  ${asked}  ${surveyPath}
Take the files that belong together: "survey-form keys fingerprint <file>" says which key a file has`;
