import { createHash } from 'node:crypto';
import { fromLetters, toLetters } from '../../crypto/public-key.ts';
import { SurveyError } from '../../schema/survey-error.ts';

const keyLength = 32;
const checkLength = 3;

/**
 * Writes a private key so that it can be typed from paper: Crockford's base 32, in groups of four, with a check.
 *
 * @param privateKey 32 bytes
 * @returns 14 groups
 */
export const recoveryCodeOf = (privateKey: Buffer): string =>
  toLetters(Buffer.concat([privateKey, checkOf(privateKey)]))
    .match(/.{4}/g)!
    .join('-');

/**
 * Reads a private key from paper. Small letters and spaces are taken, and what looks alike is the same.
 *
 * @throws {SurveyError} `key-invalid` when a letter is wrong or missing
 */
export function readRecoveryCode(text: string): Buffer {
  const bytes = Buffer.from(fromLetters(text) ?? []);
  const key = bytes.subarray(0, keyLength);
  if (bytes.length === keyLength + checkLength && checkOf(key).equals(bytes.subarray(keyLength))) return key;
  throw new SurveyError('key-invalid', 'the recovery code has a mistake: type its 14 groups of four letters again');
}

const checkOf = (key: Buffer): Buffer => createHash('sha256').update(key).digest().subarray(0, checkLength);
