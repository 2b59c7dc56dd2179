import { expect } from '@open-wc/testing';
import { spaceFrench } from './french-spaces.ts';

/** A narrow no-break space, so that it can be seen. */
const shown = (text: string, language = 'fr'): string => spaceFrench(text, language).replaceAll('\u202f', '~');

describe('spaces of a French text', () => {
  const spaced: readonly (readonly [written: string, shown: string])[] = [
    ['Pourquoi ?', 'Pourquoi~?'],
    ['Attention !', 'Attention~!'],
    ['Deux choses : le bruit ; l’écho', 'Deux choses~: le bruit~; l’écho'],
    ['Un « vrai » essai', 'Un «~vrai~» essai'],
    ['Vraiment ?!', 'Vraiment~?!'],
    ['« Pourquoi ? »', '«~Pourquoi~?~»'],
    ['Pourquoi  ? (deux espaces)', 'Pourquoi~? (deux espaces)'],
    ['(Lequel ?) Et {calls} ?', '(Lequel~?) Et {calls}~?'],
    ['Note :\nsuite', 'Note~:\nsuite'],
    [' !', '~!'],
  ];
  for (const [written, expected] of spaced) {
    it(`"${written}"`, () => expect(shown(written)).to.equal(expected));
  }

  for (const text of [
    'Pourquoi?',
    'De 12:30 à 13 h',
    'https://example.org/?q=a;b!c',
    'mailto:a@example.org',
    'Une option ?id=3, et a != b',
    'Bravo :-) ;)',
    'Déjà\u00a0: oui, déjà\u202f?',
    '',
  ]) {
    it(`leaves "${text}" as it is`, () => expect(spaceFrench(text, 'fr')).to.equal(text));
  }

  it('are for French of every country, and for no other language', () => {
    for (const language of ['fr', 'fr-BE', 'FR-ca']) expect(shown('Quoi ?', language)).to.equal('Quoi~?');
    for (const language of ['nl', 'en', 'de', 'frr', 'fry']) expect(shown('Quoi ?', language)).to.equal('Quoi ?');
  });
});
