import { expect } from '@open-wc/testing';
import { shuffle } from './shuffle.ts';

const item = (value: string, fixed = false) => ({ value, text: value, ...(fixed ? { fixed } : {}) });
const valuesOf = (items: readonly { value: string }[]): string => items.map(({ value }) => value).join('');
const letters = ['a', 'b', 'c', 'd'].map((letter) => item(letter));
const seeds = Array.from({ length: 4000 }, (_, index) => `${index} problems choices `);

describe('shuffling a list', () => {
  it('gives the same order for the same seed', () => {
    for (const seed of seeds.slice(0, 50)) {
      expect(valuesOf(shuffle(letters, seed))).to.equal(valuesOf(shuffle(letters, seed)));
    }
  });

  it('gives every order, each about as often', () => {
    const counts = new Map<string, number>();
    for (const seed of seeds) {
      const order = valuesOf(shuffle(letters, seed));
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(24);
    const fair = seeds.length / 24;
    for (const [order, count] of counts) expect(count, order).to.be.within(fair * 0.6, fair * 1.4);
  });

  it('keeps fixed entries in their places, wherever they stand', () => {
    const items = [item('first', true), item('a'), item('middle', true), item('b'), item('c'), item('last', true)];
    const orders = seeds.slice(0, 200).map((seed) => shuffle(items, seed).map(({ value }) => value));
    for (const order of orders) {
      expect([order[0], order[2], order[5]]).to.deep.equal(['first', 'middle', 'last']);
      expect([...order].sort()).to.deep.equal(['a', 'b', 'c', 'first', 'last', 'middle']);
    }
    expect(new Set(orders.map((order) => order.join())).size).to.equal(6);
  });

  it('changes neither the list nor its entries', () => {
    const before = [...letters];
    const after = shuffle(letters, '1');
    expect(letters).to.deep.equal(before);
    for (const entry of after) expect(letters).to.include(entry);
  });

  it('takes lists of none and of one', () => {
    expect(shuffle([], '1')).to.deep.equal([]);
    expect(valuesOf(shuffle([item('a')], '1'))).to.equal('a');
  });

  it('takes any text for a seed', () => {
    for (const seed of ['', ' ', '__proto__', 'é', '\ud800', 'x'.repeat(10_000)])
      expect(shuffle(letters, seed)).to.have.length(4);
  });

  it('gives lists of one session orders that have nothing to do with each other', () => {
    const orderOf = (session: number, list: string): string => valuesOf(shuffle(letters, `${session} ${list} `));
    const sessions = [...seeds.keys()];
    const alike = sessions.filter((session) => orderOf(session, 'first') === orderOf(session, 'second'));
    expect(alike.length / sessions.length).to.be.within(0.02, 0.07);
  });

  it('gives no place to a value more often than another, however alike the values are', () => {
    const items = ['q1', 'q2', 'q3', 'q11', '-q1'].map((value) => item(value));
    const counts = new Map<string, number>();
    for (const seed of seeds) {
      const [front] = shuffle(items, seed);
      counts.set(front!.value, (counts.get(front!.value) ?? 0) + 1);
    }
    for (const [value, count] of counts) expect(count, value).to.be.within(800 * 0.8, 800 * 1.2);
  });
});
