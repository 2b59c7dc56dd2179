import { expect } from '@open-wc/testing';
import { countablesOf } from './tally.ts';

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
