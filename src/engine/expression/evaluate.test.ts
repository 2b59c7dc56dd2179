import { expect } from '@open-wc/testing';
import { holds, isEmpty } from './evaluate.ts';
import { parseExpression } from './parse.ts';
import type { Value } from './syntax.ts';

/** What was answered: one of each kind, and nothing. */
const answers: Readonly<Record<string, Value>> = {
  word: 'noise',
  number: 20,
  zero: 0,
  yes: true,
  no: false,
  list: ['noise', 'cut'],
  one: ['cut'],
  rows: { sound: '1', noise: '5' },
  cells: { mo: { am: 2 }, 'mo.am': { pm: 9 } },
  devices: { use: [{ mo: 1 }, { tu: 2 }, { mo: 3 }] },
  shifts: { use: [{ mo: { am: 2 } }, { mo: { pm: 9 } }, { mo: { am: 4 } }] },
  date: '2020-02-11',
  emptyText: '',
  emptyList: [],
  emptyRows: {},
};

const isTrue = (condition: string): boolean =>
  holds(parseExpression(condition), (name) => (Object.hasOwn(answers, name) ? answers[name] : undefined));

/** Each condition with whether it holds; `nothing` was not answered. */
const table: Readonly<Record<string, readonly (readonly [condition: string, holds: boolean])[]>> = {
  '=': [
    ["{word} = 'noise'", true],
    ["{word} = 'Noise'", false],
    ["{number} = '20'", false],
    ['{number} = 20', true],
    ['{number} = 20.0', true],
    ['{zero} = 0', true],
    ['{yes} = true', true],
    ['{no} = false', true],
    ["{list} = ['cut', 'noise']", true],
    ["{list} = ['cut']", false],
    ["{one} = 'cut'", false],
    ["['cut', 'cut'] = {list}", false],
    ["{nothing} = 'noise'", false],
    ['{nothing} = 0', false],
    ['{nothing} = false', false],
    ["{nothing} = ''", true],
    ['{nothing} = {emptyList}', true],
    ['{cells.mo.am} = 2', true],
    ['{cells.mo.pm} empty', true],
    ['{cells[mo.am][pm]} = 9', true],
    ['{cells[mo.am]} notempty', true],
    ['{devices.use.mo} = [1, 3]', true],
    ['{shifts.use.mo.am} = [2, 4]', true],
    ["{rows.sound} = '1'", true],
    ["{rows.other} = '1'", false],
    ['{nothing.sound} = {nothing}', true],
  ],
  '!=': [
    ["{word} != 'cut'", true],
    ["{word} != 'noise'", false],
    ["{number} != '20'", true],
    ["{nothing} != 'noise'", true],
    ['{nothing} != {emptyText}', false],
  ],
  '>': [
    ['{number} > 19.5', true],
    ['{number} > 20', false],
    ["{number} > '3'", false],
    ['{zero} > -1', true],
    ["{date} > '2020-01-31'", true],
    ['{nothing} > -1', false],
    ["{date} > '2020-02-11'", false],
    ["{word} > ''", false],
    ["'' > {word}", false],
    ['{list} > 1', false],
    ['{yes} > false', false],
  ],
  '>=': [
    ['{number} >= 20', true],
    ['{number} >= 21', false],
    ["{date} >= '2020-02-11'", true],
    ["{date} >= '2020-02-12'", false],
    ['{nothing} >= 0', false],
    ['{nothing} >= {nothing}', false],
  ],
  '<': [
    ['{number} < 21', true],
    ['{number} < 20', false],
    ["{date} < '2020-10-01'", true],
    ["{date} < '2020-02-11'", false],
    ["'' < {word}", false],
    ['{nothing} < 1', false],
    ['1 < {nothing}', false],
  ],
  '<=': [
    ['{number} <= 20', true],
    ['{number} <= 19', false],
    ["{date} <= '2020-02-11'", true],
    ["{date} <= '2020-02-10'", false],
    ['{nothing} <= 0', false],
  ],
  contains: [
    ["{list} contains 'noise'", true],
    ["{list} contains 'nois'", false],
    ["{list} contains ['noise', 'cut']", true],
    ["{list} contains ['noise', 'other']", false],
    ["{word} contains 'ois'", true],
    ["{word} contains 'OIS'", false],
    ["{word} contains ''", false],
    ["{word} contains ['noise']", true],
    ["{word} contains ['ois']", false],
    ['{date} contains 2020', false],
    ['{list} contains []', false],
    ["{nothing} contains 'noise'", false],
    ["{emptyList} contains 'noise'", false],
    ['{number} contains 20', true],
  ],
  anyof: [
    ["{word} anyof ['cut', 'noise']", true],
    ["{word} anyof ['cut']", false],
    ["{list} anyof ['cut', 'other']", true],
    ["{list} anyof 'cut'", true],
    ['{list} anyof []', false],
    ["{nothing} anyof ['cut']", false],
    ["{emptyList} anyof ['cut']", false],
  ],
  allof: [
    ["{list} allof ['cut']", true],
    ["{list} allof ['cut', 'noise']", true],
    ["{list} allof ['cut', 'other']", false],
    ["{word} allof ['noise']", true],
    ['{list} allof []', true],
    ['{nothing} allof []', false],
    ["{nothing} allof ['cut']", false],
  ],
  noneof: [
    ["{list} noneof ['other']", true],
    ["{list} noneof ['cut', 'other']", false],
    ['{list} noneof []', true],
    ["{nothing} noneof ['cut']", true],
  ],
  empty: [
    ['{nothing} empty', true],
    ['{emptyText} empty', true],
    ['{emptyList} empty', true],
    ['{emptyRows} empty', true],
    ['{rows.other} empty', true],
    ['{word.sound} empty', true],
    ['{list.length} empty', true],
    ['{rows.constructor} empty', true],
    ['{devices.use.mox} empty', true],
    ['{devices.use.mo.am} empty', true],
    ['{shifts.use.mo.at} empty', true],
    ['{zero} empty', false],
    ['{no} empty', false],
    ['{word} empty', false],
  ],
  notempty: [
    ['{zero} notempty', true],
    ['{no} notempty', true],
    ['{rows} notempty', true],
    ['{nothing} notempty', false],
    ['{emptyList} notempty', false],
  ],
  not: [
    ['not {yes}', false],
    ['not {no}', true],
    ['not {nothing}', true],
    ['not {word} empty', true],
    ['not not {yes}', true],
  ],
  and: [
    ['{yes} and {yes}', true],
    ['{yes} and {no}', false],
    ['{yes} and {nothing}', false],
    ['{yes} and {word}', false],
    ['{yes} and 1', false],
  ],
  or: [
    ['{no} or {yes}', true],
    ['{nothing} or {yes}', true],
    ['{no} or {nothing}', false],
    ['{word} or {number}', false],
  ],
  'an answer alone': [
    ['{yes}', true],
    ['{no}', false],
    ['{word}', false],
    ['{zero}', false],
    ['{nothing}', false],
    ['true', true],
  ],
};

describe('conditions', () => {
  for (const [operator, cases] of Object.entries(table)) {
    describe(operator, () => {
      for (const [condition, expected] of cases) {
        it(`${condition} ${expected ? 'holds' : 'does not hold'}`, () => {
          expect(isTrue(condition)).to.equal(expected);
        });
      }
    });
  }

  it('take a letter and its accent for one sign, also where they stand apart', () => {
    const [one, two] = ['été', 'e\u0301te\u0301'];
    for (const [answer, written] of [
      [one, two],
      [two, one],
      [two, two],
    ] as const) {
      for (const [condition, expected] of [
        [`{a} = '${written}'`, true],
        [`{a} != '${written}'`, false],
        [`{a} contains '${written}'`, true],
        [`{a} contains 't${written.slice(written.indexOf('t') + 1)}'`, true],
        [`{a} contains 'e'`, false],
        [`{a} anyof ['x', '${written}']`, true],
        [`{list} contains '${written}'`, true],
        [`{list} noneof ['${written}']`, false],
        [`{a} >= '${written}'`, true],
        [`{a} < '${written}'`, false],
      ] as const) {
        const lookup = (name: string): Value => (name === 'list' ? ['x', answer] : answer);
        expect(holds(parseExpression(condition), lookup), condition).to.equal(expected);
      }
    }
  });

  it('read nothing but what was answered', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) expect(isTrue(`{${name}} notempty`)).to.equal(false);
  });

  it('ask only for the answers that decide', () => {
    const asked: string[] = [];
    const lookup = (name: string): Value => {
      asked.push(name);
      return name === 'a';
    };
    holds(parseExpression('{a} or {b}'), lookup);
    holds(parseExpression('{c} and {d}'), lookup);
    expect(asked).to.deep.equal(['a', 'c']);
  });
});

describe('isEmpty', () => {
  it('takes nothing, an empty text, an empty list and a matrix without rows for empty, but not 0 and false', () => {
    expect([undefined, '', [], {}].map(isEmpty)).to.deep.equal([true, true, true, true]);
    expect([0, false, ' ', [''], { row: '1' }].map(isEmpty)).to.deep.equal([false, false, false, false, false]);
  });
});
