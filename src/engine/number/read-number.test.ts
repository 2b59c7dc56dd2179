import { expect } from '@open-wc/testing';
import type { Text } from '../../schema/text.ts';
import { bothReadings } from './both-readings.ts';
import { readNumber, readTwofold } from './read-number.ts';

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
      ['30 min', '1 jour', '7h75', '7/30', 'h30', 'u30', 'h 30', ':30'],
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
    ['halve uren', { '3 halve uren': 3, '3 halve uur': 3 }, ['3 h.', '3 h', '3 uur', '3 u', '7h30']],
    [
      { fr: 'demi-journées', nl: 'halve dagen' },
      { '3 demi journée': 3, '3 halve dag': 3 },
      ['3 d.', '3 d', '3 j', '3 demi', '3 dem.', '3 dagen', '3 halve'],
    ],
    ['semestres', { '3 semestre': 3, '3 semest.': 3 }, ['3 sem.', '3 semaines', '3 s.']],
    ['milliers', { '3 milliers': 3, '3 millier': 3 }, ['3 m.', '3 mill.', '3 mille', '3 mètres']],
    ['dizaines', { '12 dizaines': 12 }, ['12 d.', '12 j', '12 di.']],
    ['euro x1000', { '12 euro x1000': 12, '12': 12 }, ['12000 euro', '12 000 €']],
    ['euro (en milliers)', { '12 euro (en milliers)': 12 }, ['12000 euro', '€ 12 000']],
    ['€ en milliers', {}, ['12 000 €']],
    ['€ (K)', { '12 € (K)': 12 }, ['12 000 €', '12 euros']],
    ['€/1000', { '12 €/1000': 12 }, ['12 000 €']],
    ['km/h', { '50 km/h': 50, '50 km': 50 }, ['50 h', '50 km/min']],
    ['kg de CO2', { '5 kg': 5 }, ['5 g']],
    ['k€', { '12 k€': 12 }, ['12 000 €']],
    ['kilo-euros', { '5 kilo-euro': 5 }, ['5 kg', '5 kilo', '5 €']],
    ['° F', { '68 °F': 68 }, ['20 °C', '20 °', '20 degrés']],
    ['degrés Fahrenheit', { '68 °F': 68 }, ['20 °C', '20 celsius']],
    ['degrés Celsius', { '20 °C': 20, '20 °': 20, '20 ℃': 20, '20 degrés': 20, '20 Grad Celsius': 20 }, ['68 °F']],
    ['francs CFA', { '20 francs CFA': 20 }, ['20 CHF', '20 francs']],
    ['dollars canadiens', { '3 dollars canadiens': 3 }, ['3 USD', '3 $']],
    ['mi', { '30 mi': 30 }, ['30 min', '30 minutes', '30 m']],
    ['lits', { '5 lit': 5 }, ['5 l', '5 litres']],
    ['mètres carrés', { '50 mètres carrés': 50 }, ['50 m', '50 mètres']],
    ['heures (en dizaines)', {}, ['30 heures', '7h30']],
    ['années-lumière', { '3 année-lumière': 3 }, ['3 ans']],
    ['/jour', { '3/jour': 3, '3 /jour': 3, '3 par jour': 3 }, ['3 jours', '3/mois']],
    ['heure(s)', { '3 heures': 3, '1 heure': 1, '3 h': 3, '7h30': 7.5 }, ['3 jours']],
    ['dag(en)', { '3 dagen': 3, '1 dag': 1, '3 d': 3 }, ['3 uur']],
    ['heures, en moyenne', { '3 heures': 3, '3 h': 3, '3 heures, en moyenne': 3 }, ['3 jours']],
    ['jours ouvrables', { '3 jours': 3, '3 jours ouvrables': 3 }, ['3 heures']],
    ['% du temps', { '40 %': 40, '40 pct': 40 }, ['40 ‰']],
    ['euros bruts par mois', { '12 €': 12, '12 euros brut': 12, '12 €/mois': 12 }, ['12 €/an']],
    ["milliers d'euros", { '12 milliers': 12, "12 milliers d'euros": 12 }, ['12 000 €', '12 m']],
  ];
  for (const [unit, taken, not] of table) {
    const name = typeof unit === 'string' ? unit : Object.values(unit).join(', ');
    it(`takes ${name} however it is written, and no other`, () => {
      for (const [text, number] of Object.entries(taken)) expect(read(text, unit), text).to.equal(number);
      for (const text of not) expect(read(text, unit), text).to.equal(undefined);
    });
  }

  it('asks whether 7.30 hours is half past seven', () => {
    const unit = { fr: 'heures', nl: 'uren' };
    for (const text of ['7.30', ' 7.30 ', '7.30 h', '7.30 uur', '\u0667.\u0663\u0660', '7.30\u200e']) {
      expect(read(text, unit), text).to.equal(undefined);
      expect(readTwofold(text, { unit, step: 0.01 }), text).to.deep.equal({ large: 7.5, small: 7.3 });
    }
    expect(read('7.30', unit, 0.5)).to.equal(undefined);
    expect(readTwofold('7.20', { unit, step: 0.01 })).to.deep.equal({ large: 7.33, small: 7.2 });
  });

  it('asks nothing where hours are clear', () => {
    for (const text of ['7.3', '7,30', '7.75', '7.00', '7.5']) {
      expect(read(text, 'uren'), text).to.equal(Number(text.replace(',', '.')));
    }
    expect(read('7.25', 'uren', 0.25)).to.equal(7.25);
    expect(read('7.50', 'uren', 0.5)).to.equal(7.5);
    for (const unit of ['dagen', '€', 'halve uren', '']) expect(read('7.30', unit), unit).to.equal(7.3);
  });

  it('names both numbers in such a way that either can be typed', () => {
    for (const text of ['7.30', '7.15', '7.20', '0.45', '12.59']) {
      const both = readTwofold(text, { unit: 'h', step: 0.01 })!;
      const { large, small } = bothReadings(both);
      expect(
        [large, small].map((size) => read(String(size), 'h')),
        text,
      ).to.deep.equal([both.large, both.small]);
    }
  });

  it('reads a long hostile text without delay', () => {
    expect(read(`${'€ '.repeat(100_000)}1`, '€')).to.equal(undefined);
    expect(read(`1${' '.repeat(190)}x`, '€')).to.equal(undefined);
  });
});
