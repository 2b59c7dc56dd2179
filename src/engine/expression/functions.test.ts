import { expect } from '@open-wc/testing';
import { evaluate } from './evaluate.ts';
import { builtInFunctions } from './functions.ts';
import { parseExpression } from './parse.ts';
import type { Value } from './syntax.ts';

const answers: Readonly<Record<string, Value>> = {
  three: 3,
  four: 4,
  minus: -0,
  text: 'Noise',
  list: ['a', 'b', 'c'],
  rows: { x: 2, y: 5, z: 'bad' },
  cells: { x: { am: 2, pm: 3 }, y: { pm: 1 } },
  several: { x: ['a', 'b'], y: ['b'] },
  things: [{ x: { am: 4 } }, { y: { am: 5, pm: 6 } }],
  birth: '1980-02-29',
  no: false,
};

const valueOf = (source: string): Value => evaluate(parseExpression(source), (name) => answers[name], builtInFunctions);

const pad = (part: number): string => String(part).padStart(2, '0');

describe('arithmetic', () => {
  const table: readonly (readonly [string, Value])[] = [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['7 % 4', 3],
    ['2 * 3 = 6', true],
    ['{three} - 1', 2],
    ['{three}-1', 2],
    ['-{three}', -3],
    ['-{three} + {four}', 1],
    ['3 - -2', 5],
    ["{text} + '!'", 'Noise!'],
    ['{text} + 1', undefined],
    ['{nothing} + 1', undefined],
    ['{nothing} * 0', undefined],
    ['{list} + 1', undefined],
    ['1 / 0', undefined],
    ['0 / 0', undefined],
    ['5 % 0', undefined],
    ['{three} + {four} > 6 and {three} < 4', true],
    ["{list} notcontains 'x'", true],
    ["{list} notcontains 'a'", false],
  ];
  for (const [source, expected] of table) {
    it(`${source} gives ${JSON.stringify(expected)}`, () => expect(valueOf(source)).to.equal(expected));
  }
});

it('gives no -0, also when that is what was answered', () => {
  expect(Object.is(valueOf('{minus}'), 0)).to.equal(true);
});

describe('functions', () => {
  const table: readonly (readonly [string, Value])[] = [
    ["iif({three} = 3, 'yes', 'no')", 'yes'],
    ["iif({nothing}, 'yes', 'no')", 'no'],
    ['isAnswered({no})', true],
    ['isAnswered({nothing})', false],
    ['count({list})', 3],
    ['count({three}, {nothing}, {text})', 2],
    ['count({rows})', 3],
    ['sum({three}, {four}, {nothing})', 7],
    ['sum({rows})', 7],
    ['sum({nothing})', undefined],
    ['sum({text})', undefined],
    ['avg({three}, {four}, {nothing})', 3.5],
    ['min({three}, {four})', 3],
    ['max({rows})', 5],
    ['sum({cells})', 6],
    ['avg({cells})', 2],
    ['min({cells})', 1],
    ['max({cells})', 3],
    ['count({cells})', 3],
    ['sum({cells.x})', 5],
    ['sum({cells.x.am}, {cells.y.am})', 2],
    ['count({several})', 3],
    ['sum({several})', undefined],
    ['sum({things}, 10)', 25],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round({text})', undefined],
    ['abs(3 - 10)', 7],
    ['length({text})', 5],
    ["length('😀a')", 2],
    ['lower({text})', 'noise'],
    ['year({birth})', 1980],
    ["year('1980-02-30')", undefined],
    ["age({birth}, '2020-02-28')", 39],
    ["age({birth}, '2020-02-29')", 40],
    ["age('soon')", undefined],
    ["age({birth}, 'soon')", undefined],
    ["days('2020-02-28', '2020-03-01')", 2],
    ["days('2020-03-01', '2020-02-28')", -2],
    ["days('2019-03-30', '2019-04-01')", 2],
    ['days({text}, {birth})', undefined],
    ['days({birth}, {text})', undefined],
    ['count(days({nothing}, {birth}))', 0],
  ];
  for (const [source, expected] of table) {
    it(`${source} gives ${JSON.stringify(expected)}`, () => expect(valueOf(source)).to.equal(expected));
  }

  it('know the day of today', () => {
    const now = new Date();
    expect(valueOf('today()')).to.equal(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
    expect(valueOf('age(today())')).to.equal(0);
  });

  it('give nothing, and never throw, whatever they are given', function () {
    // WebKit walks through deep lists more slowly than the others.
    this.timeout(60_000);
    let deep: Value = 1;
    for (let level = 0; level < 50_000; level++) deep = [deep];
    const hostile: readonly Value[] = [
      undefined,
      '',
      'x',
      '2020-02-11',
      -1,
      1e308,
      true,
      [],
      [[]],
      {},
      { a: { b: 1 } },
      deep,
    ];
    for (const [name, { apply }] of builtInFunctions) {
      for (const first of hostile) {
        for (const second of hostile) {
          expect(() => apply([first, second, first]), name).not.to.throw();
          expect(Number.isNaN(apply([first, second])), name).to.equal(false);
        }
      }
      expect(() => apply([]), name).not.to.throw();
    }
  });
});
