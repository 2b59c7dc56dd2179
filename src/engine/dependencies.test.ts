import { expect } from '@open-wc/testing';
import { graph } from '../../test/suites/graph.ts';
import { dependenciesOf, pageId } from './dependencies.ts';

describe('the graph of conditions', () => {
  it('puts everything after what it reads', () => {
    const { order } = dependenciesOf(graph({ c: '{b} = 1', b: '{a} = 1 and {d} empty', a: '', d: '' }, '{c} = 1'));
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
    expect(dependenciesOf(graph({ a: '{nothing} = 1' })).order).to.include('a');
  });

  it('orders a chain of 50 000 questions', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `q${index}`);
    const chain = Object.fromEntries(names.map((name, index) => [name, index === 0 ? '' : `{q${index - 1}} = 1`]));
    expect(dependenciesOf(graph(chain)).order.slice(-1)).to.deep.equal(['q49999']);
  });
});
