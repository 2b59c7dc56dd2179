/** What files of other programs begin with, and what to do with them. */
const signatures: readonly (readonly [bytes: readonly number[], says: string])[] = [
  [[0x1f, 0x8b], 'compressed with gzip: unpack it first, for example with "gunzip"'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive: unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed with Zstandard: unpack it first, for example with "unzstd"'],
  [[0xfd, 0x37, 0x7a, 0x58], 'compressed with xz: unpack it first, for example with "unxz"'],
  [[0x42, 0x5a, 0x68], 'compressed with bzip2: unpack it first, for example with "bunzip2"'],
  [[0xff, 0xfe, 0x00, 0x00], 'written in UTF-32: save it as UTF-8'],
  [[0x00, 0x00, 0xfe, 0xff], 'written in UTF-32: save it as UTF-8'],
  [[0xff, 0xfe], 'written in UTF-16: save it as UTF-8'],
  [[0xfe, 0xff], 'written in UTF-16: save it as UTF-8'],
  [[0x53, 0x51, 0x4c, 0x69], 'a database of SQLite: "survey-form export" writes its answers out'],
];

/** So many bytes tell the format of a file. */
export const signatureLength = 4;

/**
 * Recognises what is no text in UTF-8, by its first bytes.
 *
 * @param bytes the beginning of a file
 * @returns what it is and what to do, as the end of a sentence; nothing for what may be text
 * @example
 * foreignFormat(Buffer.from([0x1f, 0x8b])); // 'compressed with gzip: unpack it first, …'
 */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const [, says] = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte)) ?? [];
  if (says !== undefined) return says;
  // Without a mark: JSON begins with an ASCII character, which UTF-16 fills up with a zero.
  const [first, second] = bytes;
  if (second === undefined || (first === 0) === (second === 0)) return undefined;
  return 'written in UTF-16: save it as UTF-8';
}

/** U+FEFF in UTF-8, with which some editors begin a file. */
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The bytes without the mark that some editors put at their beginning. */
export const withoutMark = <T extends Uint8Array>(bytes: T): T =>
  byteOrderMark.every((byte, index) => bytes[index] === byte) ? (bytes.subarray(byteOrderMark.length) as T) : bytes;
