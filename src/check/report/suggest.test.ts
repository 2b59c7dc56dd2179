import { expect } from '@open-wc/testing';
import { suggest } from './suggest.ts';

const keys = ['type', 'name', 'title', 'hint', 'required', 'requiredIf', 'visibleIf', 'min', 'max', 'text'];

describe('what was probably meant', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['visibelIf', 'visibleIf'],
    ['visibleif', 'visibleIf'],
    ['VISIBLEIF', 'visibleIf'],
    ['visibelif', 'visibleIf'],
    ['require', 'required'],
    ['requried', 'required'],
    ['tittle', 'title'],
    ['titel', 'title'],
    ['mim', 'min'],
    ['maxx', 'max'],
    ['tpye', 'type'],
    ['texts', 'text'],
  ];
  for (const [written, meant] of slips) {
    it(`by "${written}" is "${meant}"`, () => {
      expect(suggest(written, keys)).to.equal(meant);
    });
  }

  it('is not known when nothing comes near', () => {
    for (const word of ['colour', 'x', '', '__proto__', 'showIf', 'v'.repeat(100_000)]) {
      expect(suggest(word, keys), word.slice(0, 20)).to.equal(undefined);
    }
  });

  it('is no other short name: half of the letters have to be right', () => {
    expect(suggest('a', ['b', 'c'])).to.equal(undefined);
    expect(suggest('q1', ['q2', 'q3'])).to.equal(undefined);
    expect(suggest('A', ['b', 'a'])).to.equal('a');
  });

  it('is the nearest of several', () => {
    expect(suggest('calls', ['call1', 'callss', 'halls', 'calss'])).to.be.oneOf(['call1', 'callss', 'halls', 'calss']);
    expect(suggest('requiredif', ['required', 'requiredIf'])).to.equal('requiredIf');
  });
});
