import { expect } from '@open-wc/testing';
import { decimalsOf, isMultiple } from '../../schema/decimal.ts';
import { parseNumber, twoReadings } from './parse-number.ts';

describe('multiples', () => {
  it('are exact with decimals', () => {
    for (let tenths = -1000; tenths <= 1000; tenths++) {
      const value = Number(`${tenths}e-1`);
      expect(isMultiple(value, 0.1), `${value}`).to.equal(true);
      expect(isMultiple(value, 0.2), `${value}`).to.equal(tenths % 2 === 0);
    }
    expect(isMultiple(1.1 + 2.2, 0.1)).to.equal(false);
  });

  it('know the decimals of very small numbers', () => {
    expect([12, 0.25, 1e-7, 2.5e-8, 1e21].map(decimalsOf)).to.deep.equal([0, 2, 7, 9, 0]);
  });
});

describe('parseNumber', () => {
  const table: readonly (readonly [string, ...(number | undefined)[]])[] = [
    ['1500', 1500, 1500, 1500],
    ['1 500', 1500, 1500, 1500],
    ['1.500', 1500, undefined, 1.5],
    ['1,500', 1500, undefined, 1.5],
    ['-1,500', -1500, undefined, -1.5],
    ['0.500', 0.5, 0.5, 0.5],
    ['1.234,5', 1234.5, 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5, 1234.5],
    ['1 234,5', 1234.5, 1234.5, 1234.5],
    ['1.234.567', 1234567, 1234567, 1234567],
    ['1.234.5', undefined, undefined, undefined],
    ['1.23.456', undefined, undefined, undefined],
    ['1 234 5', undefined, undefined, undefined],
    ['1 234.567 890', undefined, undefined, undefined],
    ['- 5', -5, -5, -5],
    ['.', undefined, undefined, undefined],
    ['-', undefined, undefined, undefined],
    ['5.', 5, 5, 5],
    ['5,', 5, 5, 5],
    ['12,-', 12, 12, 12],
    ['1 234,', 1234, 1234, 1234],
    ['1.500,', 1500, undefined, 1.5],
    ['5,,', undefined, undefined, undefined],
    ['5--', undefined, undefined, undefined],
    ['–5', -5, -5, -5],
    ['\u20115', -5, -5, -5],
    ['—0,5', -0.5, -0.5, -0.5],
    ['1\u2009234\u202f567', 1234567, 1234567, 1234567],
    ["1'234.5", 1234.5, 1234.5, 1234.5],
    ['1’234’567,5', 1234567.5, 1234567.5, 1234567.5],
    ["1'5", undefined, undefined, undefined],
    ['１２，５', 12.5, 12.5, 12.5],
    ['١٢٣', 123, 123, 123],
    ['١٬٢٣٤٫٥', 1234.5, 1234.5, 1234.5],
    ['5²', undefined, undefined, undefined],
    ['2½', undefined, undefined, undefined],
    ['\u202a1\u200b2\u202c', 12, 12, 12],
    ['∞', undefined, undefined, undefined],
    ['NaN', undefined, undefined, undefined],
    ['9007199254740992', undefined, undefined, undefined],
    ['9007199254740991', 9007199254740991, 9007199254740991, 9007199254740991],
    ['4503599627370497.3', undefined, undefined, undefined],
    ['0.12345678901234567', undefined, undefined, undefined],
    ['0,000000001', 1e-9, 1e-9, 1e-9],
    ['0.50000000000000000000', 0.5, 0.5, 0.5],
    ['-0', 0, 0, 0],
    ['-0,0', 0, 0, 0],
    ['\u061c-5', -5, -5, -5],
    ['\u200e−0.5', -0.5, -0.5, -0.5],
  ];
  for (const [text, ...expected] of table) {
    it(`reads ${text} as ${expected.join(', ')} with 0, 1 and 3 decimals`, () => {
      expect([0, 1, 3].map((decimals) => parseNumber(text, decimals))).to.deep.equal(expected);
    });
  }

  it('knows the two numbers that a text can stand for', () => {
    expect(twoReadings('1.500', 1)).to.deep.equal({ large: 1500, small: 1.5 });
    expect(twoReadings('-2,500', 2)).to.deep.equal({ large: -2500, small: -2.5 });
    expect(twoReadings('1.234', 1)).to.deep.equal({ large: 1234, small: 1.2 });
    for (const [text, decimals] of [
      ['1.500', 0],
      ['1.500', 3],
      ['1.5', 1],
      ['x', 1],
    ] as const) {
      expect(twoReadings(text, decimals), text).to.equal(undefined);
    }
  });

  it('reads a long hostile text without delay', () => {
    expect(parseNumber(`1${' 000'.repeat(50_000)}x`, 0)).to.equal(undefined);
    expect(parseNumber(`0.${'1'.repeat(1_000_000)}`, 9)).to.equal(undefined);
  });
});
