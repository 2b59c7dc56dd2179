import { expect } from '@open-wc/testing';
import type { Text } from '../../schema/text.ts';
import { readNumber } from './read-number.ts';

describe('a number with its unit', () => {
  const read = (text: string, unit: Text, step = 0.01): number | undefined => readNumber(text, { unit, step });

  const table: readonly (readonly [unit: Text, taken: Readonly<Record<string, number>>, not: readonly string[]])[] = [
    [
      '€',
      {
        ...{ '€ 12,50': 12.5, '12,50 €': 12.5, '€12.50': 12.5, 'EUR 12': 12, '12 EUR': 12, '12 euros': 12 },
        ...{ '12 Euro': 12, '€ 1.234,50': 1234.5, '€\u00a012,-': 12, '-€ 5': -5, '€ -5': -5, '€ −5,25': -5.25 },
        ...{ '12,-€': 12, '1 234,5\u202f€': 1234.5, '€ ١٢': 12, '12': 12 },
      },
      ['$ 12', '12 k€', '5 jours', '12 € 50', '-€ -5', '€', '12 euro euro 3', '1-2 €'],
    ],
    [
      { nl: 'dagen', fr: 'jours' },
      { '1 dag': 1, '1 jour': 1, '2 JOURS': 2, '1 Tag': 1, '3 j': 3, '3 d.': 3, '2,5dagen': 2.5 },
      ['1 heure', '1 demi-jour', '1 maand'],
    ],
    [
      { nl: 'uren', fr: 'heures' },
      {
        ...{ '1 uur': 1, '1 heure': 1, '7,5 u': 7.5, '7,5 h': 7.5, '8 Stunden': 8, '1 hour': 1 },
        ...{ '7h30': 7.5, '7u30': 7.5, '7 u 15': 7.25, '7:30': 7.5, '7 uur 30 min': 7.5 },
      },
      ['30 min', '1 jour', '7h75', '7/30'],
    ],
    [{ nl: 'maanden', fr: 'mois' }, { '1 maand': 1, '1 mois': 1, '3 Monate': 3 }, ['1 m', '1 an']],
    ['jaren', { '1 jaar': 1, '1 an': 1, '2 années': 2, '1 Jahr': 1, '2 years': 2 }, ['1 dag']],
    ['gesprekken', { '1 gesprek': 1, '2 gesprekken': 2 }, ['1 oproep']],
    ['personen', { '1 persoon': 1, '4 pers.': 4, '1 personne': 1 }, ['4 p', '4 dagen']],
    ['chevaux', { '1 cheval': 1 }, ['1 chat']],
    ['Häuser', { '1 Haus': 1, '1 Ha\u0308user': 1 }, []],
    ['demi-journées', { '1 demi-journée': 1 }, ['1 jour', '1 journée', '1 d']],
    ['heures par semaine', { '35 h': 35, '35 h/semaine': 35, '35 uur per week': 35 }, ['7 h/jour']],
    ['en heures', { '3 heures': 3, '3 uur': 3, '3 en heures': 3 }, []],
    ['%', { '40%': 40, '40 pct': 40, '40 pour cent': 40, '40 procent': 40, '% 40': 40 }, ['40 ‰']],
    ['km', { '5 km': 5, '5 kilomètres': 5, '5 kilometer': 5 }, ['5 m', '5 mm', '5 k']],
    ['mm', { '5 mm': 5 }, ['5 m', '5 cm']],
    ['m²', { '50 m²': 50, '50 m2': 50, '50m2': 50 }, ['50 m', '50 m³']],
    ['°C', { '−2 °C': -2, '19,5°': 19.5 }, ['19 °F']],
    ['1 000 euros', { '5': 5 }, ['5 euros']],
  ];
  for (const [unit, taken, not] of table) {
    const name = typeof unit === 'string' ? unit : Object.values(unit).join(', ');
    it(`takes ${name} however it is written, and no other`, () => {
      for (const [text, number] of Object.entries(taken)) expect(read(text, unit), text).to.equal(number);
      for (const text of not) expect(read(text, unit), text).to.equal(undefined);
    });
  }

  it('reads a long hostile text without delay', () => {
    expect(read(`${'€ '.repeat(100_000)}1`, '€')).to.equal(undefined);
    expect(read(`1${' '.repeat(190)}x`, '€')).to.equal(undefined);
  });
});
