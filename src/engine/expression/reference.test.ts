import { expect } from '@open-wc/testing';
import { findReference, parseReference, partsNamed, readingsOf, writeReference, type Named } from './reference.ts';

const itemsOf = (...values: readonly string[]): readonly object[] => values.map((value) => ({ value, text: value }));

const named = (
  name: string,
  logic: Named['logic'] = {},
  keys: object = {},
  followUps: string[] = [],
): [string, Named] => [name, { question: { type: 't', name, title: name, ...keys }, logic, followUps }];

const matrix = { lists: ['rows', 'columns'] };
const cells = { rows: itemsOf('a', 'a.b', 'mon'), columns: itemsOf('c', 'b.c', '1.5') };

const questions = new Map<string, Named>([
  named('m', matrix, cells),
  named('q', { lists: ['choices'] }, { choices: itemsOf('v1', 'v1.0', 'été') }, ['q-v1', 'q-v1.0', 'q-été']),
  named('q-v1'),
  named('q-v1.0'),
  named('q-été'),
  named('total'),
  named('devices', { nested: 'questions' }, { questions: [] }, [
    'devices-a-use',
    'devices-b-use',
    'devices-a-kind',
    'devices-b-kind',
  ]),
  named('devices-a-use', matrix, cells),
  named('devices-b-use', matrix, cells),
  named('devices-a-kind', {}, {}, ['devices-a-kind-other']),
  named('devices-a-kind-other'),
  named('devices-b-kind'),
]);

describe('what braces name', () => {
  const found: readonly (readonly [text: string, name: string, ...keys: string[]])[] = [
    ['m', 'm'],
    ['m.a', 'm', 'a'],
    ['m.a.b', 'm', 'a.b'],
    ['m.a.c', 'm', 'a', 'c'],
    ['m.mon.1.5', 'm', 'mon', '1.5'],
    ['m.a.b.c', 'm', 'a', 'b.c'],
    ['m[a.b][c]', 'm', 'a.b', 'c'],
    ['m[a][b.c]', 'm', 'a', 'b.c'],
    ['m.a.b.b.c', 'm', 'a.b', 'b.c'],
    ['m[a.b]', 'm', 'a.b'],
    ['q-v1', 'q-v1'],
    ['q-v1.0', 'q-v1.0'],
    ['q-v1.0.x', 'q-v1.0', 'x'],
    ['q-été', 'q-été'],
    ['devices.use', 'devices', 'use'],
    ['devices.use.mon.1.5', 'devices', 'use', 'mon', '1.5'],
    ['devices.use[a.b][c]', 'devices', 'use', 'a.b', 'c'],
    ['devices[use][mon][1.5]', 'devices', 'use', 'mon', '1.5'],
    ['devices-a-use.a.b.c', 'devices-a-use', 'a', 'b.c'],
    ['devices.kind-other', 'devices', 'kind-other'],
    ['total.x.y.z', 'total', 'x', 'y.z'],
    ['m.nope', 'm', 'nope'],
    ['q-v1.0x', 'q-v1', '0x'],
  ];
  for (const [text, name, row, ...inside] of found) {
    it(`finds ${[name, row, ...inside].filter(Boolean).join(' / ')} in {${text}}`, () => {
      expect(findReference(text, questions)).to.deep.equal({
        name,
        ...(row === undefined ? {} : { row }),
        ...(inside.length === 0 ? {} : { inside }),
      });
    });
  }

  for (const text of ['', '.', 'M', 'q-v2', 'nope.a', 'm[', 'm]', 'm[a]x', '[a]', 'constructor', '__proto__.a']) {
    it(`finds nothing in {${text}}`, () => expect(findReference(text, questions)).to.equal(undefined));
  }

  it('tells all readings of a name that can be read in two ways, and writes each so that no other is meant', () => {
    const readings = [...readingsOf('m.a.b.c', questions)];
    expect(readings.map((reading) => writeReference(reading, questions))).to.deep.equal(['m.a.b.c', 'm[a.b][c]']);
    for (const reading of readings) {
      expect(findReference(writeReference(reading, questions), questions)).to.deep.equal(reading);
    }
  });

  it('is of each thing that has it', () => {
    expect(partsNamed('kind', 'devices', questions)).to.deep.equal(['devices-a-kind', 'devices-b-kind']);
    expect(partsNamed('kind-other', 'devices', questions)).to.deep.equal(['devices-a-kind-other']);
  });

  it('is not kept busy by a thousand dots', () => {
    expect(findReference(`nope${'.a'.repeat(100_000)}`, questions)).to.equal(undefined);
  });

  it('is read without a survey as it looks', () => {
    expect(parseReference('m.a.b.c')).to.deep.equal({ name: 'm', row: 'a', inside: ['b.c'] });
    expect(parseReference('m[a.b][c]')).to.deep.equal({ name: 'm', row: 'a.b', inside: ['c'] });
    expect(parseReference('m')).to.deep.equal({ name: 'm' });
  });
});
