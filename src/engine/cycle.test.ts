import { expect } from '@open-wc/testing';
import { graph } from '../../test/suites/graph.ts';
import { describeCycle, findCycle } from './cycle.ts';
import { parseExpression } from './expression/parse.ts';

describe('the search for a cycle', () => {
  it('finds none where there is none', () => {
    expect(findCycle(graph({ a: '', b: '{a} = 1' }, '{b} = 1'))).to.deep.equal([]);
  });

  it('finds a cycle, without those that only lead to it or come from it', () => {
    const cycle = findCycle(
      graph({ before: '{a} = 1', a: '{b} = 1', b: '{c} = 1', c: '{a} = 1 and {free} = 1', free: '', after: '{c} = 1' }),
    );
    expect([...cycle].sort()).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds a question that reads itself', () => {
    expect(findCycle(graph({ a: '{a} = 1' }))).to.deep.equal(['a']);
  });

  it('finds a page that reads its own question', () => {
    const { pages, questions } = graph({ a: '' });
    const own = { pages: [{ visibleIf: parseExpression('{a} = 1') }, pages[1]!], questions };
    expect([...findCycle(own)].sort()).to.deep.equal(['#0', 'a']);
  });
});

describe('a cycle in words', () => {
  it('names who reads whom, pages by their number', () => {
    expect(describeCycle(['a', '#1'])).to.equal('a reads page 2, page 2 reads a');
    expect(describeCycle(['a'])).to.equal('a reads a');
  });

  it('stays short', () => {
    expect(describeCycle(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).to.equal(
      'a reads b, b reads c, c reads d, d reads e, e reads f, and so on',
    );
  });
});
