import { expect } from '@open-wc/testing';
import { exampleOfMask, fitsMask, writtenAsMask } from './mask.ts';

describe('masks', () => {
  const table: readonly (readonly [mask: string, example: string, fits: readonly string[], not: readonly string[]])[] =
    [
      ['9999', '1234', ['1030', '0000'], ['103', '10300', '10a0', '', '１０３０']],
      ['9999 aa', '1234 AB', ['1030 éß'], ['1030AB', '1030 A1']],
      ['***-99', 'ABC-12', ['x9y-00'], ['x_y-00', 'x9y00']],
      ['\\9\\a9', '9a1', ['9a7'], ['1a7', '9b7']],
      ['(99)', '(12)', ['(02)'], ['02']],
      ['\\\\9', '\\1', ['\\5'], ['5']],
      ['😀9', '😀1', ['😀4'], ['x4']],
      ['9\\', '1\\', ['1\\'], ['1']],
    ];
  for (const [mask, example, fits, not] of table) {
    it(`${mask} takes ${fits.join(', ')} and not ${not.join(', ')}`, () => {
      expect(exampleOfMask(mask)).to.equal(example);
      for (const text of [example, ...fits]) expect(fitsMask(text, mask), text).to.equal(true);
      for (const text of not) expect(fitsMask(text, mask), text).to.equal(false);
    });
  }
});

describe('a text that was written for a mask', () => {
  const table: readonly (readonly [mask: string, text: string, fits: string])[] = [
    ['aaa-99', 'e\u0301te\u0301-07', 'été-07'],
    ['aaa-99', 'été–07', 'été-07'],
    ['aaa–99', 'été-07', 'été–07'],
    ['e\u03019', 'é1', 'é1'],
    ['9999 aa', '1030\u00a0AB', '1030 AB'],
    ['9999', '１０３０', '1030'],
    ["a'99", 'D’٠٧', "D'07"],
    ['99:99', '8u30', '08:30'],
    ['99:99', '8.30', '08:30'],
    ['99h99', '08:30', '08h30'],
    ['99:99', '8 uur 30', '08:30'],
    ['99:99', '8', '8'],
    ['99.99', '8.30', '8.30'],
    ['aaa-99', 'CRM07', 'CRM07'],
    ['99-99', '\u202a12\u200b-34\u202c', '12-34'],
  ];
  for (const [mask, text, fits] of table) {
    it(`${text} is ${fits} in ${mask}`, () => expect(writtenAsMask(text, mask)).to.equal(fits));
  }
});
