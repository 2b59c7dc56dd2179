import { expect } from '@open-wc/testing';
import { exampleOfMask, fitsMask } from './mask.ts';

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
