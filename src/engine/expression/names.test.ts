import { expect } from '@open-wc/testing';
import { referencesOf } from './names.ts';
import { parseExpression } from './parse.ts';

const namesIn = (source: string): string[] => referencesOf(parseExpression(source)).map(({ name }) => name);

describe('the answers that a condition reads', () => {
  it('are listed in the order in which they stand', () => {
    expect(namesIn("{a} = 1 and (not {b.row} empty or {c-other} anyof ['x']) and {a} > 2")).to.deep.equal([
      'a',
      'b',
      'c-other',
      'a',
    ]);
  });

  it('are none in a condition without answers', () => {
    expect(namesIn("1 = 1 or 'a' empty")).to.deep.equal([]);
  });

  it('are found in a condition of thousands of parts', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `q${index}`);
    expect(namesIn(names.map((name) => `{${name}}`).join(' and '))).to.deep.equal(names);
  });
});
