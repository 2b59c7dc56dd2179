import { privacyHashOf } from './privacy-hash.ts';
import type { Survey } from '../schema/survey.ts';
import { writeJson } from '../schema/write-json.ts';
import { suiteName } from './sealed-answers.ts';

/** Says what the key is used for (RFC 9180, section 8.1, "info"). */
export const purpose = new TextEncoder().encode('survey-form answers, format 1');

/** To what sealed answers belong. */
export interface Binding {
  /** Identifier of the response. */
  readonly id: string;
  /** Fingerprint of the public key. */
  readonly key: string;
}

/**
 * The associated data of sealed answers: they open only as what they were sealed as. The owner makes it anew from the
 * owner's own survey file, so that neither the survey, nor its version, nor what it promised can be exchanged on the way.
 *
 * @param survey the file
 * @param binding which response, for which key
 */
export async function associatedData(
  survey: Pick<Survey, 'id' | 'version' | 'privacy'>,
  { id, key }: Binding,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [1, suiteName, key, survey.id, survey.version, await privacyHashOf(survey), id];
  return new TextEncoder().encode(writeJson(parts));
}
