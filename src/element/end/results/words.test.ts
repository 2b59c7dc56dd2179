import { expect } from '@open-wc/testing';
import { createWord } from './words.ts';

/** What the texts of the survey say of a key that their language does not have: the key. */
const unknown = (key: string): string => key;

describe('the words of the results', () => {
  it('are in the language of the respondent', () => {
    expect(createWord({ locale: 'nl-BE', word: unknown })('results.one', { count: 1 })).to.equal('1 antwoord');
  });

  it('are those that a language from outside brings, and English where it brings none', () => {
    const word = createWord({ locale: 'it', word: (key) => (key === 'results.title' ? 'Risultati' : key) });
    expect(word('results.title')).to.equal('Risultati');
    expect(word('results.one', { count: 2 })).to.equal('2 answers');
  });

  it('are English for a language that is named like a property of every object', () => {
    expect(createWord({ locale: 'constructor', word: unknown })('results.title')).to.equal('Results');
  });
});
