import { expect } from '@open-wc/testing';
import { isOnCurve } from './curve.ts';

const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;

/** The generator of P-256 (SEC 2, section 2.4.2), the point with x = 0, and one with y = 5. */
const points = [
  [
    0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  ],
  [0n, 0x66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4n],
  [0xd7325d7646cd60d80a92738ceb345f844cffaf35841022cab176f692de8de1d7n, 5n],
] as const;

function bytesOf(x: bigint, y: bigint, form = '04'): Uint8Array {
  const digits = form + [x, y].map((part) => part.toString(16).padStart(64, '0')).join('');
  return Uint8Array.from(digits.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}

describe('a point of P-256', () => {
  for (const [index, [x, y]] of points.entries()) {
    it(`is one, and its mirror image: number ${index + 1}`, () => {
      expect(isOnCurve(bytesOf(x, y))).to.equal(true);
      expect(isOnCurve(bytesOf(x, prime - y))).to.equal(true);
    });

    it(`is none beside the curve: number ${index + 1}`, () => {
      expect(isOnCurve(bytesOf(x + 1n, y))).to.equal(false);
      expect(isOnCurve(bytesOf(x, y + 1n))).to.equal(false);
    });
  }

  it('is written in one way only: with coordinates below the prime', () => {
    const [, [x, yOfX], [xOfY, y]] = points;
    expect(isOnCurve(bytesOf(x + prime, yOfX))).to.equal(false);
    expect(isOnCurve(bytesOf(xOfY, y + prime))).to.equal(false);
  });

  it('is written in full, and says so', () => {
    const [x, y] = points[0];
    for (const form of ['00', '02', '03', '06', '07']) expect(isOnCurve(bytesOf(x, y, form)), form).to.equal(false);
    expect(isOnCurve(bytesOf(x, y).subarray(0, 64))).to.equal(false);
    expect(isOnCurve(Uint8Array.of(...bytesOf(x, y), 0))).to.equal(false);
    expect(isOnCurve(new Uint8Array(65))).to.equal(false);
  });
});
