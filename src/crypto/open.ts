import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { fromBase64url } from './base64url.ts';
import { associatedData, purpose } from './binding.ts';
import { isOnCurve } from './curve.ts';
import { unpad } from './pad.ts';
import { fingerprintOf, readPublicKey } from './public-key.ts';
import { suiteName, type SealedAnswers } from './sealed-answers.ts';
import { createSuite } from './suite.ts';

/**
 * Why sealed answers were not opened.
 *
 * - `other-key`: sealed to another key than the one of the survey
 * - `other-suite`: sealed in a way that this version does not know
 * - `damaged`: changed, cut off, or sealed for another survey, version, privacy block or response
 */
export type Refusal = 'other-key' | 'other-suite' | 'damaged';

/** A response as it is stored. */
export interface SealedResponse {
  readonly id: string;
  readonly sealed: SealedAnswers;
}

/** Opens the sealed answers to one survey. */
export type Opener = (response: SealedResponse) => Promise<Answers | Refusal>;

/**
 * Makes what opens the answers to a survey.
 *
 * @param checked the survey, from the owner's own file: what it says is what the answers must have been sealed for
 * @param privateKey 32 bytes
 * @throws {SurveyError} `key-invalid` when the private key is not that of the survey's public key
 * @example
 * const open = await createOpener(checked, privateKey);
 * const answers = await open({ id, sealed });
 * if (typeof answers === 'string') console.error(`refused: ${answers}`);
 */
export async function createOpener({ survey }: CheckedSurvey, privateKey: Uint8Array): Promise<Opener> {
  const suite = createSuite();
  const point = readPublicKey(survey.privacy?.publicKey ?? '');
  if (!point) throw new SurveyError('key-invalid', 'the survey has no public key: its answers are not sealed');
  const pair = {
    privateKey: await suite.DeserializePrivateKey(privateKey),
    publicKey: await suite.DeserializePublicKey(point),
  };
  if (!(await belongTogether(pair))) throw new SurveyError('key-invalid', 'the private key is not that of this survey');
  const fingerprint = await fingerprintOf(point);

  return async ({ id, sealed: { suite: name, key, enc, data } }) => {
    if (name !== suiteName) return 'other-suite';
    if (key !== fingerprint) return 'other-key';
    const encapsulated = fromBase64url(enc);
    const ciphertext = fromBase64url(data);
    if (!encapsulated || !ciphertext || !isOnCurve(encapsulated)) return 'damaged';
    try {
      const aad = await associatedData(survey, { id, key });
      const padded = await suite.Open(pair, encapsulated, ciphertext, { info: purpose, aad });
      return readAnswers(unpad(padded)) ?? 'damaged';
    } catch {
      return 'damaged';
    }
  };
}

/** Opens the private key what is sealed to the public one? */
async function belongTogether(pair: { privateKey: CryptoKey; publicKey: CryptoKey }): Promise<boolean> {
  const suite = createSuite();
  const { encapsulatedSecret, ciphertext } = await suite.Seal(pair.publicKey, new Uint8Array());
  return suite.Open(pair, encapsulatedSecret, ciphertext).then(
    () => true,
    () => false,
  );
}

/** Whoever has the public key can seal anything: only an object is taken for answers. */
function readAnswers(bytes: Uint8Array | undefined): Answers | undefined {
  const json: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Answers) : undefined;
}
