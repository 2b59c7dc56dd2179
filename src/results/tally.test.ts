import { expect } from '@open-wc/testing';
import { countablesOf, type Countable } from './tally.ts';

describe('how many choices everybody picks at least', () => {
  const choices = ['a', 'b', 'c'].map((value) => ({ value, text: value }));
  const leastOf = (list: readonly object[], more: object = {}): number | undefined => {
    const question = { type: 'choice', name: 'q', title: 'Q', multiple: true, choices: list, ...more };
    return countablesOf(question)[0]?.least;
  };

  it('is what the survey asks for', () => {
    expect(leastOf(choices)).to.equal(1);
    expect(leastOf(choices, { minChoices: 2 })).to.equal(2);
  });

  it('is one where an exclusive choice is enough', () => {
    expect(leastOf([...choices, { value: 'n', text: 'n', exclusive: true }], { minChoices: 2 })).to.equal(1);
  });

  it('is no more than are shown to everybody', () => {
    const sometimes = choices.map((choice) => ({ ...choice, visibleIf: '{x} = 1' }));
    expect(leastOf([choices[0]!, choices[1]!, sometimes[2]!], { minChoices: 3 })).to.equal(2);
    expect(leastOf(sometimes, { minChoices: 2 })).to.equal(1);
  });
});

describe('how many choices everybody picks at most', () => {
  const choices = ['a', 'b', 'c'].map((value) => ({ value, text: value }));
  const alone = { value: 'n', text: 'n', exclusive: true };
  const countableOf = (list: readonly object[], more: object = {}): Countable | undefined =>
    countablesOf({
      type: 'choice',
      name: 'q',
      title: 'Q',
      ...{ multiple: true, choices: list },
      ...more,
    })[0];

  it('is one, unless several may be picked', () => {
    expect(countableOf(choices, { multiple: false })).to.deep.include({ kind: 'one', most: 1 });
    expect(countableOf(choices)).to.deep.include({ kind: 'several', most: 3, exclusive: [] });
  });

  it('is what the survey allows, and no more than there are', () => {
    expect(countableOf(choices, { maxChoices: 2 })?.most).to.equal(2);
    expect(countableOf(choices, { maxChoices: 9 })?.most).to.equal(3);
  });

  it('leaves out choices that stand alone, of which one can be picked', () => {
    expect(countableOf([alone, ...choices])).to.deep.include({ most: 3, exclusive: [0] });
    expect(countableOf([...choices, alone], { maxChoices: 9 })).to.deep.include({ most: 3, exclusive: [3] });
    expect(countableOf([alone])).to.deep.include({ least: 1, most: 1, exclusive: [0] });
  });

  it('counts what is asked of those for whom no choice stands alone', () => {
    expect(countableOf(choices, { minChoices: 0 })?.least).to.equal(1);
  });
});
