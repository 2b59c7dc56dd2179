import { expect } from '@open-wc/testing';
import { isOneLanguage, isProperName } from './same-text.ts';

describe('a text that is the same in every language', () => {
  const names = [
    'Rue de la Loi 16',
    'SPF Finances',
    'Bank of Ireland',
    'Vlaamse Gemeenschap in Brussel',
    '2020',
    'ab 12',
    'https://union.example/how/to/answer/this',
    'www.union.example',
    'a@b.example or c@d.example',
  ];
  for (const name of names) it(`may be a name: ${name}`, () => expect(isProperName(name)).to.equal(true));

  const sentences = [
    '',
    '…',
    'de la',
    'Rue étroite',
    'How many Calls',
    'iPhone',
    'Write to us at a@b.example when anything is not clear at all',
    'See http://union.example/how for all that you may want to know',
  ];
  for (const text of sentences) it(`is no name: ${text}`, () => expect(isProperName(text)).to.equal(false));

  const path = ['pages', 0, 'title'];
  for (const text of [
    'Combien de jours êtes-vous absent ?',
    'Hoeveel dagen bent u afwezig?',
    'Wie viele Tage sind Sie nicht da?',
    'How many days are you away?',
    'les jours de la semaine',
  ]) {
    it(`may be a sentence of one language: ${text}`, () => {
      expect(isOneLanguage(text, path)).to.equal(true);
      for (const key of ['owner', 'contact']) expect(isOneLanguage(text, ['privacy', key])).to.equal(false);
    });
  }

  for (const text of [
    'Combien de jours ? / Hoeveel dagen bent u weg?',
    'Combien de jours êtes-vous absent ? | …',
    'Combien de jours\nHoeveel dagen',
    'Combien de jours – êtes-vous absent ?',
    'Telework telefoon crm',
    'combien crm',
    'les jours, het werk',
    'les des jours, het een werk',
    'Rue de la Loi 16',
  ]) {
    it(`serves for all: ${JSON.stringify(text)}`, () => expect(isOneLanguage(text, path)).to.equal(false));
  }
});
