import { expect } from '@open-wc/testing';
import { formatMessage } from './message.ts';

/** The built-in languages and some of their regions, neighbours, and languages with digits of their own. */
const languages = 'fr fr-BE nl nl-BE de de-CH en en-GB frr it sv th ar-EG bn fa mr my ne';

describe('formatMessage', () => {
  for (const language of languages.split(' ')) {
    it(`writes small and large numbers the way "${language}" does`, () => {
      for (const value of [0, 7, 42, 999, 1000, 12345, 2.5, -3]) {
        const expected = new Intl.NumberFormat(language).format(value);
        expect(formatMessage('{value}', { value }, language)).to.equal(expected);
      }
    });
  }

  it('takes the form of the number, and its own form for none', () => {
    const message = { zero: 'nothing left', one: '{count} letter left', other: '{count} letters left' };
    const written = [0, 1, 2].map((count) => formatMessage(message, { count }, 'en'));
    expect(written).to.deep.equal(['nothing left', '1 letter left', '2 letters left']);
  });

  it('takes the singular for none in French', () => {
    expect(formatMessage({ one: '{count} an', other: '{count} ans' }, { count: 0 }, 'fr')).to.equal('0 an');
  });

  it('leaves a gap that nothing fills, or something that is no text', () => {
    expect(formatMessage('{a} {b}', { a: ['x'] }, 'en')).to.equal('{a} {b}');
  });
});
