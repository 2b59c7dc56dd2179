/**
 * Pads to a length (ISO/IEC 7816-4): a byte 0x80, then zeros.
 *
 * @param bytes what is padded
 * @param length of the result, in bytes
 * @throws {RangeError} when there is no room for at least one byte of padding
 */
export function pad(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  if (bytes.length >= length) throw new RangeError(`${bytes.length} bytes do not fit into ${length}`);
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  return padded;
}

/**
 * Takes the padding away.
 *
 * @returns the bytes before it, or nothing when there is no padding
 */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  const end = padded.findLastIndex((byte) => byte !== 0);
  return padded[end] === 0x80 ? padded.subarray(0, end) : undefined;
}
