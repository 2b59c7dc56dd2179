import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, sectionsOf, tablesOf } from './suites/guide.ts';

const english = 'docs/privacy.md';

/** How the page calls, in each language, its two parts for everybody and the kinds of its lines. */
const translations = {
  'docs/privacy.fr.md': {
    sections: ['Pour les personnes qui répondent', 'Qui pourrait essayer quoi', 'Ce que dit la loi'],
    kinds: { preuve: 'proof', promesse: 'promise', limite: 'limit' },
    quoted: /« [^»]*(?:garanti|100 %|impossible)[^»]* »/g,
  },
  'docs/privacy.nl.md': {
    sections: ['Voor wie antwoordt', 'Wie zou wat kunnen proberen', 'Wat de wet zegt'],
    kinds: { bewijs: 'proof', belofte: 'promise', beperking: 'limit' },
    quoted: /‘(?:gegarandeerd|100%|onmogelijk)’/g,
  },
} as const;
const sections = ['For those who answer', 'Who could try what', 'Law'] as const;

/** The kinds of all lines of a page in order, in English. */
function kindsOf(file: string, names: readonly string[], words: Readonly<Record<string, string>> = {}) {
  const page = sectionsOf(read(file));
  const [people, threats] = names.map((name) => page.get(name) ?? '');
  const inEnglish = (text: string): string[] =>
    (text.match(/\p{L}+/gu) ?? [])
      .map((word) => words[word] ?? word)
      .filter((word) => ['proof', 'promise', 'limit'].includes(word));
  return {
    people: [...people!.matchAll(/_\(([^)]+)\)_/g)].map(([, kinds]) => inEnglish(kinds!)),
    threats: tablesOf(threats!)[0]!.rows.map(([, , kinds]) => inEnglish(kinds!)),
  };
}

describe('the page on privacy', () => {
  for (const [file, { sections: names, kinds, quoted }] of Object.entries(translations)) {
    it(`${file} has every line of the English page, of the same kind`, () => {
      assert.deepEqual(kindsOf(file, names, kinds), kindsOf(english, sections));
      assert.ok(kindsOf(english, sections).threats.every((found) => found.length > 0));
      assert.ok(sectionsOf(read(file)).has(names[2]));
    });

    it(`${file} promises nothing that nobody can keep`, () => {
      const said = read(file).replaceAll(quoted, '');
      assert.doesNotMatch(said, /garanti|gegarandeerd|gewaarborgd|100\s?%|impossible|onmogelijk/i);
    });
  }
});
