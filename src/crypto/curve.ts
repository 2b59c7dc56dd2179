/** The prime and the constant of P-256 (SEC 2, section 2.4.2): y² = x³ − 3x + b. */
const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** An uncompressed point: a 4, then both coordinates (SEC 1, section 2.3.3). */
export const pointLength = 65;

/**
 * Is this an uncompressed point of P-256? WebKitGTK takes points that are not on the curve, and with those a private key
 * can be found out piece by piece: so we look ourselves, before any key is used (RFC 9180, section 7.1.4).
 *
 * @param point 65 bytes, public: the time that this takes may be seen
 * @example
 * isOnCurve(new Uint8Array(65)); // false
 */
export function isOnCurve(point: Uint8Array): boolean {
  if (point.length !== pointLength || point[0] !== 4) return false;
  const x = numberOf(point.subarray(1, 33));
  const y = numberOf(point.subarray(33));
  return x < prime && y < prime && (y * y - (x * x - 3n) * x - b) % prime === 0n;
}

const numberOf = (bytes: Uint8Array): bigint =>
  BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
