import { fromBase64url } from './base64url.ts';
import { isOnCurve } from './curve.ts';

/** The letters of Crockford's base 32: none that is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six groups of four letters: 120 bits, more than anyone can search through for a second key that looks alike. */
const fingerprintPattern = /^(?:[\dA-HJKMNP-TV-Z]{4}-){5}[\dA-HJKMNP-TV-Z]{4}$/;

/**
 * Reads a public key as a survey file writes it.
 *
 * @param text 87 characters of base64url: an uncompressed point of P-256
 * @returns its 65 bytes, or nothing when it is no such key
 */
export function readPublicKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const point = fromBase64url(text);
  return point && isOnCurve(point) ? point : undefined;
}

/**
 * The fingerprint of a public key: what people compare. The first 120 bits of its SHA-256, in Crockford's base 32. It is
 * also the identifier of the key in envelopes.
 *
 * @param key 65 bytes, from {@link readPublicKey}
 * @example
 * await fingerprintOf(key); // "4QKT-0XZ9-…", six groups
 */
export async function fingerprintOf(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key)).subarray(0, 15);
  return toLetters(hash).match(/.{4}/g)!.join('-');
}

/**
 * Reads a fingerprint as people write it: in small letters, with spaces or nothing between the groups.
 *
 * @returns the fingerprint as {@link fingerprintOf} writes it, or nothing when it is none
 */
export function readFingerprint(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  const grouped = (plain.match(/.{1,4}/g) ?? []).join('-');
  return fingerprintPattern.test(grouped) ? grouped : undefined;
}

/**
 * Writes bytes in Crockford's base 32.
 *
 * @param bytes a multiple of five
 */
export function toLetters(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += letters.charAt((held >> (bits - 5)) & 31);
    held &= 0xff;
  }
  return text;
}

/**
 * Reads Crockford's base 32; small letters, spaces and hyphens are allowed, and letters that look alike are the same.
 *
 * @returns the bytes, or nothing when a letter is none
 */
export function fromLetters(text: string): Uint8Array<ArrayBuffer> | undefined {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (const letter of plain) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) bytes.push((held >> (bits -= 8)) & 0xff);
  }
  return Uint8Array.from(bytes);
}
