/**
 * Writes bytes as base64url without padding (RFC 4648, section 5).
 *
 * @example
 * toBase64url(new Uint8Array([251, 255])); // "-_8"
 */
export function toBase64url(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return btoa(pieces.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What may follow the last four letters: two or three whose surplus bits are zero (RFC 4648, section 3.5). */
const rest = /^(?:|[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])$/;

/**
 * Reads base64url. There is one way only to write some bytes: padding, spaces and stray bits at the end are refused.
 *
 * Checked by patterns and read by the platform, since a sealed response has 17 000 letters and a collector reads each.
 *
 * @returns the bytes, or nothing when the text is no base64url
 * @example
 * fromBase64url('-_8'); // Uint8Array [251, 255]
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || !rest.test(text.slice(text.length & ~3))) return undefined;
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
