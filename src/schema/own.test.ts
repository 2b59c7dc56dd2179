import { expect } from '@open-wc/testing';
import { own } from './own.ts';
import { utcDay } from './utc-day.ts';

describe('own', () => {
  it('copies plain values so that nothing is inherited, at any depth of a survey file', () => {
    const file = { pages: [{ questions: [{ choices: [{ value: 'a' }] }] }] };
    const copy = own(file);
    expect(copy).to.deep.equal(file);
    const objects = [copy, copy.pages[0]!, copy.pages[0]!.questions[0]!, copy.pages[0]!.questions[0]!.choices[0]!];
    expect(objects.map((object) => Object.getPrototypeOf(object) as unknown)).to.deep.equal([null, null, null, null]);
  });

  it('leaves what is no plain object as it is, and does not exhaust the stack', () => {
    const signal = new AbortController().signal;
    expect(own({ signal }).signal).to.equal(signal);
    expect([null, 'a', [1]].map((value) => own(value))).to.deep.equal([null, 'a', [1]]);
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(own(deep)).to.be.an('array');
  });

  it('keeps a key "__proto__" of a file, for the reader to refuse', () => {
    expect(Object.keys(own(JSON.parse('{"__proto__":{"a":1}}') as object))).to.deep.equal(['__proto__']);
  });
});

describe('utcDay', () => {
  it('is the day in UTC, with four figures for the year', () => {
    expect(utcDay(new Date('2020-02-11T23:30:00-02:00'))).to.equal('2020-02-12');
    expect(utcDay(new Date('0999-12-31T00:00:00Z'))).to.equal('0999-12-31');
    expect(utcDay(new Date(NaN))).to.equal('0NaN-NaN-NaN');
  });
});
