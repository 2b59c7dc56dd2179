import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAccount } from './find-account.ts';
import { findIdentities, findInTokens } from './find-identities.ts';
import { isRegisterNumber } from './find-register-number.ts';
import { maskFor, mask } from './mask.ts';
import { tokenize, type Tokens } from './tokens.ts';

/** What is found, as "kind: text". */
const found = (text: string): readonly string[] =>
  findIdentities(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const two = (value: number): string => String(value).padStart(2, '0');

/** Register numbers of people born on days that can be. */
const registerNumbers = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    bis: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 1, max: 31 }),
    serial: fc.integer({ min: 1, max: 998 }),
    isYoung: fc.boolean(),
  })
  .map(({ year, month, bis, day, serial, isYoung }) => {
    const base = `${two(year)}${two(month + bis)}${two(day)}${String(serial).padStart(3, '0')}`;
    return `${base}${two(97 - (Number(`${isYoung ? 2 : ''}${base}`) % 97))}`;
  });

const signs = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');

/** Letters as the two figures that they stand for. */
const figuresOf = (text: string): string => Array.from(text, (sign) => parseInt(sign, 36)).join('');

/** Account numbers with a check of their own, of the length of their country. */
const accounts = fc
  .constantFrom(['BE', 12] as const, ['NL', 14] as const, ['FR', 23] as const, ['MT', 27] as const, ['NO', 11] as const)
  .chain(([country, length]) =>
    fc.tuple(
      fc.constant(country),
      fc.string({ unit: fc.constantFrom(...signs), minLength: length, maxLength: length }),
    ),
  )
  .map(([country, rest]) => {
    const figures = figuresOf(`${rest}${country}00`);
    return `${country}${two(98 - Number(BigInt(figures) % 97n))}${rest}`;
  });

describe('national register numbers', () => {
  it('are taken when their last two figures check the others, for people of both centuries', () => {
    fc.assert(fc.property(registerNumbers, isRegisterNumber));
  });

  it('are found in every way of writing', () => {
    const forms = [/^(.+)$/, /^(..)(..)(..)(...)(..)$/, /^(......)(...)(..)$/];
    const separators = [
      ['.', '.', '-', '.'],
      [' ', ' ', ' ', ' '],
      ['-', '-', '-', '-'],
    ];
    fc.assert(
      fc.property(
        registerNumbers,
        fc.constantFrom(...forms),
        fc.constantFrom(...separators),
        (number, form, between) => {
          const groups = form.exec(number)!.slice(1);
          const written = groups.map((group, index) => `${index ? between[index - 1] : ''}${group}`).join('');
          expect(found(`Numéro ${written}, dit-il.`)).to.deep.equal([`register: ${written}`]);
        },
      ),
    );
  });

  it('are none with a figure changed', () => {
    fc.assert(
      fc.property(registerNumbers, fc.integer({ min: 6, max: 8 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const other = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
        // For the other century the same figures check in one of 97 cases.
        const isChance = [other, `2${other}`].some(
          (all) => 97 - (Number(all.slice(0, -2)) % 97) === Number(all.slice(-2)),
        );
        expect(isRegisterNumber(other)).to.equal(isChance);
      }),
    );
  });

  it('are none with a birth date that cannot be', () => {
    for (const base of ['850732033', '851330033', '856030033']) {
      expect(isRegisterNumber(base + two(97 - (Number(base) % 97))), base).to.equal(false);
    }
  });
});

describe('account numbers', () => {
  it('are found in one piece and in groups of four', () => {
    fc.assert(
      fc.property(accounts, fc.boolean(), (number, isGrouped) => {
        const written = isGrouped ? number.replace(/(.{4})(?=.)/g, '$1 ') : number;
        expect(found(`Compte ${written}.`)).to.deep.equal([`account: ${written}`]);
      }),
    );
  });

  it('are none with a sign changed', () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 4, max: 14 }), fc.constantFrom(...signs), (number, at, sign) => {
        fc.pre(number[at] !== sign);
        const other = number.slice(0, at) + sign + number.slice(at + 1);
        const figures = figuresOf(other.slice(4) + other.slice(0, 4));
        expect(isAccount(other)).to.equal(BigInt(figures) % 97n === 1n);
      }),
    );
  });

  it('are told from what follows them', () => {
    expect(found('BE68 5390 0754 7034 en dan 3 keer')).to.deep.equal(['account: BE68 5390 0754 7034']);
    expect(found('BE68 5390 0754 7034')).to.deep.equal(found('BE68 5390 0754 7034 '));
    expect(found('BE68 5390 0754')).to.deep.equal([]);
  });
});

describe('telephone numbers', () => {
  for (const number of [
    '0470 12 34 56',
    '0470/12.34.56',
    '0470\u201112\u201134\u201156',
    '0470123456',
    '02 123 45 67',
    '02/123.45.67',
    '(02) 123 45 67',
    '02 - 123 45 67',
    '081 12 34 56',
    '+32 2 123 45 67',
    '+32 (0)470 12 34 56',
    '0032470123456',
    '06 12 34 56 78',
    '+49 151 23456789',
    '+352 621 123 456',
  ]) {
    it(`are found: ${number}`, () => {
      expect(found(`Appelez le ${number}.`)).to.deep.equal([`phone: ${number.replace('(02', '02')}`]);
    });
  }

  for (const other of [
    '14:30',
    '12/02/2020',
    '12/02/2020 150 appels',
    '02 03 2020 150 appels',
    '2020-02-12 08.30-12.00',
    '1 250 000 000 €',
    'poste 4512',
    '0800 12 345',
    '078 15 15 15',
    '0403.170.701',
    '0,02 123 45 67',
  ]) {
    it(`are not seen in ${other}`, () => {
      expect(found(`Voici : ${other}`)).to.deep.equal([]);
    });
  }
});

describe('e-mail addresses', () => {
  it('are found with dots, plus signs and numbers, without the sign that ends the sentence', () => {
    for (const address of ['a@b.be', 'jan.peeters+tel@fod-x.fed.be', 'x_1@sub.example.org']) {
      expect(found(`Mail ${address}.`)).to.deep.equal([`mail: ${address}`]);
    }
  });

  it('are none without a domain', () => {
    for (const other of ['@home', 'a@b', 'a@', 'a@b.', '3 @ 2.5', 'user@localhost']) {
      expect(found(other), other).to.deep.equal([]);
    }
  });
});

describe('number plates', () => {
  it('are found in their present form anywhere, in older forms beside a vehicle', () => {
    expect(found('Vu : 1-ABC-123.')).to.deep.equal(['plate: 1-ABC-123']);
    expect(found('La voiture ABC-123 et rien')).to.deep.equal(['plate: ABC-123']);
    expect(found('nummerplaat 1 abc 123')).to.deep.equal(['plate: 1 abc 123']);
    expect(found('Le ticket INC-123, erreur 404 ABC, voiture à 100 par mois')).to.deep.equal([]);
  });
});

describe('names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Mme Dubois', ['Dubois']],
    ['avec Vale\u0301rie demain', ['Vale\u0301rie']],
    ['mon colle\u0300gue Luc', ['Luc']],
    ['M. DUPONT', ['DUPONT']],
    ['mevr. Van den Bossche', ['Van den Bossche']],
    ['Madame d’Oultremont', ['d’Oultremont']],
    ['mon chef Luc', ['Luc']],
    ['mon chef luc', ['luc']],
    ['mijn collega Jan Peeters belt', ['Jan Peeters']],
    ['avec Luc et Gwenaëlle', ['Luc', 'Gwenaëlle']],
    ['Je m’appelle Zeynep', ['Zeynep']],
    ['Ik heet Seppe', ['Seppe']],
    ['Jean-Pierre Claes', ['Jean-Pierre Claes']],
    ['Claire Dubois', ['Claire Dubois']],
    ['Claire et nette', []],
    ['la rue Jean Jaurès, Sint-Jan', []],
    ['La taille M. Les menus', []],
    ['Monsieur le directeur', []],
    ['Madame, Monsieur, bonjour', []],
    ['mon chef Excel, ma collègue Teams', []],
    ['et Bruxelles', []],
    ['j’appelle Verviers', []],
    ['SPF Finances, Mitel, CRM', []],
  ];
  for (const [text, names] of cases) {
    it(`in "${text}": ${names.join(', ') || 'none'}`, () => {
      expect(found(text)).to.deep.equal(names.map((name) => `name: ${name}`));
    });
  }
});

describe('findIdentities', () => {
  /** Pieces out of which people who want to do harm put long texts together. */
  const pieces = [
    ...[
      'a',
      'A',
      '0',
      '04',
      '1',
      ' ',
      '.',
      '-',
      '/',
      '@',
      '+',
      ',',
      "'",
      '’',
      '(',
      ')',
      '\n',
      'é',
      '\u0301',
      '\ud800',
      '😀',
    ],
    ...[
      'M. ',
      'Mme ',
      'De ',
      'de ',
      'van ',
      'Luc ',
      'chef ',
      'et ',
      'BE68 ',
      '1-ABC-',
      '0470 ',
      'a.',
      'voiture ',
      'Jean-',
    ],
  ];

  it('gives findings in order, without overlaps, inside of the text', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        let before = 0;
        for (const { start, end } of findIdentities(text)) {
          expect(start).to.be.at.least(before);
          expect(end).to.be.greaterThan(start);
          before = end;
        }
        expect(before).to.be.at.most(text.length);
      }),
    );
  });

  it('looks at each part of a text a bounded number of times, whatever the text', () => {
    const texts = fc
      .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 1000 }))
      .map(([parts, times]) => parts.join('').repeat(times).slice(0, 1000));
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, looks } = counted(tokenize(text));
        findInTokens(tokens);
        expect(looks()).to.be.at.most(300 * tokens.length + 300);
      }),
      { numRuns: 100 },
    );
  });

  it('takes twice the looks for twice the text', () => {
    for (const piece of pieces) {
      const [once, twice] = [500, 1000].map((length) => {
        const { tokens, looks } = counted(tokenize(piece.repeat(length).slice(0, length)));
        findInTokens(tokens);
        return looks();
      });
      expect(twice! / once!, JSON.stringify(piece)).to.be.lessThan(2.5);
    }
  });
});

/** Tokens that count how often they are looked at. */
function counted(plain: Tokens): { readonly tokens: Tokens; looks(): number } {
  let looks = 0;
  const tokens = new Proxy(plain, {
    get(target, key, receiver): unknown {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { tokens, looks: () => looks };
}

describe('masks', () => {
  it('never make a text longer', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string({ maxLength: 30 }),
        (a, name, b, word) => {
          const finding = { start: a.length, end: a.length + name.length };
          const masked = mask(a + name + b, finding, maskFor(name, word));
          expect(masked.length).to.be.at.most((a + name + b).length);
          expect(masked.startsWith(a) && masked.endsWith(b)).to.equal(true);
        },
      ),
    );
  });

  it('say the kind where there is room', () => {
    expect(maskFor('Dubois', 'nom')).to.equal('[nom]');
    expect(maskFor('Luc', 'nom')).to.equal('…');
  });
});
