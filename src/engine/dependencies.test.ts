import { expect } from '@open-wc/testing';
import { dependenciesOf, describeCycle, pageId, type Conditions } from './dependencies.ts';
import { parseExpression } from './expression/parse.ts';

/** A graph from conditions by question; all questions stand on the first of two pages. */
function graph(conditions: Readonly<Record<string, string>>, secondPage?: string): Conditions {
  const nodes = Object.entries(conditions).map(
    ([name, source]) =>
      [
        name,
        {
          page: 0,
          parent: undefined,
          followUps: [],
          expressions: source === '' ? ({} as Record<string, never>) : { visibleIf: parseExpression(source) },
          items: [],
        },
      ] as const,
  );
  const visibleIf = secondPage === undefined ? undefined : parseExpression(secondPage);
  return { pages: [{ visibleIf: undefined }, { visibleIf }], questions: new Map(nodes) };
}

describe('the graph of conditions', () => {
  it('puts everything after what it reads', () => {
    const { order, cycle } = dependenciesOf(
      graph({ c: '{b} = 1', b: '{a} = 1 and {d} empty', a: '', d: '' }, '{c} = 1'),
    );
    expect(cycle).to.deep.equal([]);
    expect([...order].sort()).to.deep.equal(['#0', '#1', 'a', 'b', 'c', 'd']);
    const before = (first: string, second: string): boolean => order.indexOf(first) < order.indexOf(second);
    expect([before('a', 'b'), before('d', 'b'), before('b', 'c'), before('c', '#1'), before('#0', 'a')]).to.deep.equal(
      Array(5).fill(true),
    );
  });

  it('says who reads a question or a page', () => {
    const { readers } = dependenciesOf(graph({ a: '', b: '{a} = 1 or {a} = 2', c: '{a.row} empty' }));
    expect(readers.get('a')).to.deep.equal(['b', 'c']);
    expect(readers.get(pageId(0))).to.deep.equal(['a', 'b', 'c']);
  });

  it('passes over names that are no question', () => {
    const { order, cycle } = dependenciesOf(graph({ a: '{nothing} = 1' }));
    expect(order).to.include('a');
    expect(cycle).to.deep.equal([]);
  });

  it('finds a cycle, without those that only lead to it or come from it', () => {
    const { cycle, order } = dependenciesOf(
      graph({ before: '{a} = 1', a: '{b} = 1', b: '{c} = 1', c: '{a} = 1 and {free} = 1', free: '', after: '{c} = 1' }),
    );
    expect([...cycle].sort()).to.deep.equal(['a', 'b', 'c']);
    expect(order).to.include('free').and.not.include('after');
  });

  it('finds a question that reads itself', () => {
    expect(dependenciesOf(graph({ a: '{a} = 1' })).cycle).to.deep.equal(['a']);
  });

  it('finds a page that reads its own question', () => {
    const { pages, questions } = graph({ a: '' });
    const own = { pages: [{ visibleIf: parseExpression('{a} = 1') }, pages[1]!], questions };
    expect([...dependenciesOf(own).cycle].sort()).to.deep.equal(['#0', 'a']);
  });

  it('orders a chain of 50 000 questions', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `q${index}`);
    const chain = Object.fromEntries(names.map((name, index) => [name, index === 0 ? '' : `{q${index - 1}} = 1`]));
    expect(dependenciesOf(graph(chain)).order.slice(-1)).to.deep.equal(['q49999']);
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
