import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { writeJson } from '../schema/write-json.ts';
import { toBase64url } from './base64url.ts';
import { associatedData, purpose } from './binding.ts';
import { capacityOf, mostCapacity } from './capacity.ts';
import { pad } from './pad.ts';
import { fingerprintOf, readPublicKey } from './public-key.ts';
import { suiteName, type SealedAnswers } from './sealed-answers.ts';
import { createSuite } from './suite.ts';

/**
 * Seals answers to the public key of their survey: only who has the private key can read them. Neither the server nor
 * anybody on the way, who records the connection for later, can.
 *
 * @param answers of one person
 * @param checked the survey, with `privacy.publicKey`
 * @param id of the response: sealed answers cannot be taken for another one
 * @throws {SurveyError} `send-not-sealed` when they cannot be sealed: then they must not be sent
 * @example
 * const sealed = await seal(session.answers(), session.checked, newResponseId());
 */
export async function seal(answers: Answers, checked: CheckedSurvey, id: string): Promise<SealedAnswers> {
  const { survey } = checked;
  const point = readPublicKey(survey.privacy?.publicKey ?? '');
  if (!point) throw new SurveyError('send-not-sealed', 'privacy.publicKey is no public key of P-256');
  if (!globalThis.crypto?.subtle) {
    throw new SurveyError('send-not-sealed', 'this page has no WebCrypto: it must be loaded by https');
  }
  const key = await fingerprintOf(point);
  const capacity = capacityOf(checked);
  if (capacity > mostCapacity) throw new SurveyError('send-not-sealed', 'the survey allows answers that are too long');
  try {
    const suite = createSuite();
    const { encapsulatedSecret, ciphertext } = await suite.Seal(
      await suite.DeserializePublicKey(point),
      pad(new TextEncoder().encode(writeJson(wellFormed(answers))), capacity),
      { info: purpose, aad: await associatedData(survey, { id, key }) },
    );
    return { suite: suiteName, key, enc: toBase64url(encapsulatedSecret), data: toBase64url(ciphertext) };
  } catch (error) {
    throw new SurveyError('send-not-sealed', `the answers could not be sealed: ${String(error)}`);
  }
}

/** Half a pair of surrogates has no UTF-8, and JSON would write it, and control characters, six times as long. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wellFormed(entry)]));
}
