import { expect } from '@open-wc/testing';
import { parseNumber } from '../engine/number/parse-number.ts';
import { formatNumber } from './format-number.ts';
import { formatMessage } from './message.ts';

const languages = 'fr fr-BE nl nl-BE de de-CH en en-GB sv ar-EG fa'.split(' ');

describe('formatNumber', () => {
  const table: readonly (readonly [number, string, string, string, string])[] = [
    [0.1234, '0,1234', '0,1234', '0,1234', '0.1234'],
    [0.0005, '0,0005', '0,0005', '0,0005', '0.0005'],
    [1e-9, '0,000000001', '0,000000001', '0,000000001', '0.000000001'],
    [1e-25, `0,${'0'.repeat(24)}1`, `0,${'0'.repeat(24)}1`, `0,${'0'.repeat(24)}1`, `0.${'0'.repeat(24)}1`],
    [-0.5, '-0,5', '-0,5', '-0,5', '-0.5'],
    [-0, '0', '0', '0', '0'],
    [1 / 3, '0,3333333333333333', '0,3333333333333333', '0,3333333333333333', '0.3333333333333333'],
    [1234567.8901, '1\u202f234\u202f567,8901', '1.234.567,8901', '1.234.567,8901', '1,234,567.8901'],
    [
      Number.MAX_SAFE_INTEGER,
      '9\u202f007\u202f199\u202f254\u202f740\u202f991',
      '9.007.199.254.740.991',
      '9.007.199.254.740.991',
      '9,007,199,254,740,991',
    ],
    [1e21, `1${'\u202f000'.repeat(7)}`, `1${'.000'.repeat(7)}`, `1${'.000'.repeat(7)}`, `1${',000'.repeat(7)}`],
  ];
  for (const [value, ...expected] of table) {
    it(`says all of ${value}`, () => {
      expect(['fr', 'nl', 'de', 'en'].map((language) => formatNumber(value, language))).to.deep.equal(expected);
    });
  }

  it('never says -0', () => {
    for (const language of languages) expect(formatNumber(-0, language)).to.equal(formatNumber(0, language));
  });

  it('writes what is there to be typed so that it is read as the same number, in every language', () => {
    for (const language of languages) {
      for (const value of [0, 7, -5, 0.5, -0.5, 1984, 12_345, -12_345, 123_456, 12_345.5, 1e-9, 0.0001, 1e15]) {
        for (const decimals of [0, 1, 2, 9]) {
          const said = formatNumber(value, language, true);
          expect(parseNumber(said, decimals), `${said} with ${decimals} decimals`).to.equal(value);
        }
      }
    }
  });
});

describe('numbers in messages', () => {
  it('are said in full, and as they can be typed where they are an example', () => {
    const said = formatMessage(
      '{min} {example} {large} {small}',
      { min: 12345.0005, example: 12345, large: 12345, small: 0.0001 },
      'de',
    );
    expect(said).to.equal('12.345,0005 12345 12345 0,0001');
  });

  it('decide the form of the sentence with all their decimals', () => {
    const message = { one: '{count} hour', other: '{count} hours' };
    const said = [1, 1.0001, 0.9999].map((count) => formatMessage(message, { count }, 'en'));
    expect(said).to.deep.equal(['1 hour', '1.0001 hours', '0.9999 hours']);
  });
});
