import { fromBase64url } from '../../crypto/base64url.ts';
import { capacityOf } from '../../crypto/capacity.ts';
import { isOnCurve } from '../../crypto/curve.ts';
import { privacyHashOf } from '../../crypto/privacy-hash.ts';
import { fingerprintOf, readPublicKey } from '../../crypto/public-key.ts';
import { suiteName, tagLength, type SealedAnswers } from '../../crypto/sealed-answers.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { HostedSurvey } from '../surveys/survey-source.ts';

/** What the collector can see of sealed answers, and what they must be. */
export interface SealExpectation {
  /** The hash of what the survey promises. */
  readonly privacy: string;
  /** The fingerprint of the survey's key; nothing when its answers are not sealed. */
  readonly key: string | undefined;
  /** The one length of all ciphertexts, in bytes. */
  readonly length: number;
}

const known = new WeakMap<HostedSurvey, Promise<SealExpectation>>();

/** What a survey expects of its envelopes; computed once. */
export function expectationOf(hosted: HostedSurvey): Promise<SealExpectation> {
  const before = known.get(hosted);
  if (before) return before;
  const expectation = expect(hosted);
  known.set(hosted, expectation);
  return expectation;
}

async function expect({ checked }: HostedSurvey): Promise<SealExpectation> {
  const { survey } = checked;
  const point = readPublicKey(survey.privacy?.publicKey ?? '');
  return {
    privacy: await privacyHashOf(survey),
    key: point && (await fingerprintOf(point)),
    length: point ? capacityOf(checked) + tagLength : 0,
  };
}

/** What stands on an envelope besides the sealed answers has no more bytes than this. */
const labelBytes = 1024;

/** How many bytes an envelope of sealed answers to a survey has at most; 0 when its answers are not sealed. */
export const longestEnvelope = (checked: CheckedSurvey): number =>
  checked.survey.privacy?.publicKey === undefined
    ? 0
    : Math.ceil((capacityOf(checked) + tagLength) / 3) * 4 + labelBytes;

/**
 * Looks at sealed answers from outside. What is in them the owner alone can check.
 *
 * @returns what is wrong, or nothing
 */
export function faultOfSeal({ suite, key, enc, data }: SealedAnswers, expected: SealExpectation): string | undefined {
  if (suite !== suiteName) return `"suite" must be ${suiteName}`;
  if (key !== expected.key) return '"key" is not the fingerprint of the key in the survey file';
  const point = fromBase64url(enc);
  if (!point || !isOnCurve(point)) return '"enc" is no point of the curve P-256';
  const length = fromBase64url(data)?.length;
  return length === expected.length ? undefined : `"data" must have ${expected.length} bytes, not ${length ?? 'any'}`;
}
