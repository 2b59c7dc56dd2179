import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { evaluate } from '../../src/engine/expression/evaluate.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import type { Value } from '../../src/engine/expression/syntax.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { calculate, isMultiple, sumOf } from '../../src/schema/decimal.ts';

const value = (source: string, answers: Readonly<Record<string, Value>> = {}): Value =>
  evaluate(parseExpression(source), (name) => answers[name], builtInFunctions);

/** The judge: a fraction in its lowest terms, or nothing. */
type Ratio = readonly [bigint, bigint] | undefined;

const absolute = (size: bigint): bigint => (size < 0n ? -size : size);
const common = (left: bigint, right: bigint): bigint => (right === 0n ? absolute(left) : common(right, left % right));

function ratio(top: bigint, bottom: bigint): Ratio {
  if (bottom === 0n) return undefined;
  const divisor = common(top, bottom) * (bottom < 0n ? -1n : 1n);
  return [top / divisor, bottom / divisor];
}

/** What JavaScript writes a number as, read figure by figure. */
function readRatio(number: number): Ratio {
  const [, sign, whole, decimals = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(number))!;
  const top = BigInt(whole! + decimals) * (sign ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power < 0 ? ratio(top, 10n ** BigInt(-power)) : ratio(top * 10n ** BigInt(power), 1n);
}

const judged: Readonly<Record<string, (a: readonly [bigint, bigint], b: readonly [bigint, bigint]) => Ratio>> = {
  '+': ([a, b], [c, d]) => ratio(a * d + c * b, b * d),
  '-': ([a, b], [c, d]) => ratio(a * d - c * b, b * d),
  '*': ([a, b], [c, d]) => ratio(a * c, b * d),
  '/': ([a, b], [c, d]) => ratio(a * d, b * c),
  '%': ([a, b], [c, d]) => (c === 0n ? undefined : ratio((a * d) % (c * b), b * d)),
};

/** An expression as the file writes it, with its judgement. */
interface Judged {
  readonly source: string;
  readonly exact: Ratio;
}

const decimal = fc
  .tuple(fc.integer({ min: -(10 ** 7), max: 10 ** 7 }), fc.nat(9))
  .map(([figures, places]) => Number(`${figures}e-${places}`));

const plain = (number: number): string =>
  number
    .toFixed(20)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
/** `toFixed` shows the binary tail of what is not a short decimal: the judge must read what the file says. */
const literal = decimal.map((number): Judged => {
  const source = String(number).includes('e') ? plain(number) : String(number);
  return { source: `(${source})`, exact: readRatio(Number(source)) };
});

const both = (left: Ratio, right: Ratio, operator: string): Ratio => left && right && judged[operator]!(left, right);

const { tree } = fc.letrec<{ tree: Judged }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/', '%'), tie('tree')).map(([left, operator, right]) => ({
      source: `(${left.source} ${operator} ${right.source})`,
      exact: both(left.exact, right.exact, operator),
    })),
    tie('tree').map(({ source, exact }) => ({ source: `(-${source})`, exact: both([0n, 1n], exact, '-') })),
    tie('tree').map(({ source, exact }) => ({
      source: `abs(${source})`,
      exact: exact && ratio(absolute(exact[0]), exact[1]),
    })),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map((parts) => {
      const numbers = parts.flatMap(({ exact }) => (exact ? [exact] : []));
      const total = numbers.reduce<Ratio>((sum, number) => both(sum, number, '+'), [0n, 1n]);
      const mean = numbers.length === 0 ? undefined : both(total, [BigInt(numbers.length), 1n], '/');
      return { source: `avg(${parts.map(({ source }) => source).join(', ')})`, exact: mean };
    }),
    fc.tuple(tie('tree'), fc.nat(3)).map(([{ source, exact }, places]) => ({
      source: `round(${source}, ${places})`,
      exact: exact && roundedBy(exact, 10n ** BigInt(places)),
    })),
  ),
}));

/** Halves away from zero. */
function roundedBy([top, bottom]: readonly [bigint, bigint], scale: bigint): Ratio {
  const steps = (absolute(top) * scale * 2n + bottom) / (bottom * 2n);
  return ratio(top < 0n ? -steps : steps, scale);
}

function assertIs(actual: Value, exact: Ratio, source: string): void {
  if (!exact) return assert.equal(actual, undefined, source);
  assert.ok(typeof actual === 'number' && Number.isFinite(actual) && !Object.is(actual, -0), source);
  const [top, bottom] = exact;
  const [actualTop, actualBottom] = readRatio(actual)!;
  if (top === actualTop && bottom === actualBottom) return;
  // Only what JavaScript cannot hold is rounded, and then the first 15 digits are right.
  const nearest = readRatio(Number(top) / Number(bottom));
  assert.notDeepEqual(nearest, exact, source);
  const difference = absolute(top * actualBottom - actualTop * bottom) * 10n ** 15n;
  assert.ok(difference <= 5n * absolute(top) * actualBottom, `${source} is ${actual}`);
  const figures = String(actual)
    .replace(/^-?0\.0*|e.*|\D/g, '')
    .replace(/0+$/, '');
  assert.ok(figures.length <= 16, `${source} is ${actual}`);
}

describe('arithmetic', () => {
  it('is that of decimals, whatever is calculated', () => {
    fc.assert(
      fc.property(tree, ({ source, exact }) => {
        fc.pre(source.length < 1500);
        assertIs(value(source), exact, source);
      }),
      { numRuns: 3000 },
    );
  });

  it('compares what is calculated without rounding it', () => {
    fc.assert(
      fc.property(tree, tree, (left, right) => {
        fc.pre(left.source.length + right.source.length < 1500);
        const difference = both(left.exact, right.exact, '-');
        const isOrdered = difference !== undefined;
        const sign = isOrdered ? difference[0] : 0n;
        const holds = (operator: string): Value => value(`${left.source} ${operator} ${right.source}`);
        assert.equal(holds('='), isOrdered ? sign === 0n : left.exact === right.exact, left.source);
        assert.equal(holds('<'), isOrdered && sign < 0n);
        assert.equal(holds('>='), isOrdered && sign >= 0n);
        assert.equal(holds('anyof'), isOrdered && sign === 0n);
      }),
      { numRuns: 1500 },
    );
  });

  it('adds up numbers in any order, and knows their multiples', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), fc.constantFrom(1, 0.5, 0.1, 0.03, 1e-9), (numbers, step) => {
        const exact = numbers.reduce<Ratio>((sum, number) => both(sum, readRatio(number), '+'), [0n, 1n]);
        assertIs(sumOf(numbers), exact, numbers.join(' + '));
        assert.equal(sumOf(numbers), sumOf(numbers.toReversed()));
        for (const number of numbers) {
          assert.equal(isMultiple(number, step), both(readRatio(number), readRatio(step), '/')![1] === 1n);
        }
      }),
    );
  });

  const table: readonly (readonly [string, Value])[] = [
    ['{huge} * {huge}', undefined],
    ['{huge} * {huge} / {huge}', 1e300],
    ['{tiny} * {tiny}', 0],
    ['-{tiny} * {tiny}', 0],
    ['{huge} + {tiny} - {huge}', 1e-300],
    ['{large} + 1', 9007199254740992],
    ['{large} * 10', 90071992547409910],
    ['{large} + 2', 9007199254740990],
    ['{sixteen} * 1000 + 1', 1234567890123457000],
    ['{seventeen} * 1', 0.30000000000000004],
    ['{exponent} + 1', 1e21],
    ['{exponent} + 1 > {exponent}', true],
    ['{small} * 3', 3e-7],
    ['0 * -1', 0],
    ['-0', 0],
    ['round(-0.4)', 0],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round({small}, 7)', 1e-7],
    ['round({exponent})', 1e21],
    ['5.5 % -2', 1.5],
    ['-5.5 % 2', -1.5],
    ['1 / 0', undefined],
    ['0.3 % 0', undefined],
    ['1 / 3', 0.3333333333333333],
    ['25 / 3', 8.33333333333333],
    ['2 / 3', 0.6666666666666667],
    ['1 / 3 + 1 / 3 + 1 / 3 = 1', true],
    ['{infinite} + 1', undefined],
    ['{infinite} > 1', false],
    ['{none} + 1', undefined],
    ["iif(0.1 + 0.2 = 0.3, 'same', 'other')", 'same'],
    ['iif(true, 0.1 + 0.2, 0) * 10', 3],
    ['count(0.1 + 0.2, 1 / 3)', 2],
    ['sum({rows}, {list}) = 0.6', true],
    ['[0.3, 1] contains 0.1 + 0.2', true],
    ['0.1 + 0.2 noneof [0.3]', false],
    ['(0.1 + 0.2) notempty', true],
    ['isAnswered(0.1 + 0.2)', true],
  ];
  const answers = {
    huge: 1e300,
    tiny: 1e-300,
    large: Number.MAX_SAFE_INTEGER,
    sixteen: 1234567890123457,
    seventeen: 0.30000000000000004,
    exponent: 1e21,
    small: 1e-7,
    infinite: Infinity,
    rows: { a: 0.1, b: 0.2 },
    list: [0.1, 0.2],
  };
  for (const [source, expected] of table) {
    it(`${source} is ${JSON.stringify(expected)}`, () => assert.deepEqual(value(source, answers), expected));
  }

  it('gives functions of one’s own plain numbers', () => {
    const given: Value[] = [];
    const own = { parameters: ['number'], result: 'number', does: '', example: '' } as const;
    const apply = ([number]: readonly Value[]): Value => (given.push(number), number);
    const functions = new Map([...builtInFunctions, ['own', { ...own, apply }]]);
    assert.equal(
      evaluate(parseExpression('own(0.1 + 0.2)'), () => undefined, functions),
      0.3,
    );
    assert.deepEqual(given, [0.3]);
  });
});

describe('computed values', () => {
  const session = (questions: readonly object[]) =>
    createSession(
      readSurvey(
        { id: 's', version: 1, languages: ['en'], title: 'S', pages: [{ name: 'p', questions }] },
        builtInLogic,
        builtInFunctions,
      ),
      1,
    );
  const computed = (name: string, expression: string): object => ({ type: 'computed', name, expression });

  it('are read by others as they were before they were rounded for sending', () => {
    const { set, answers } = session([
      { type: 'number', name: 'a', title: 'A' },
      computed('third', '{a} / 3'),
      computed('whole', '{third} * 3'),
      computed('same', 'iif({third} + {third} + {third} = {a}, 1, 0)'),
    ]);
    set('a', 10);
    assert.deepEqual(answers(), { a: 10, third: 3.333333333333333, whole: 10, same: 1 });
    set('a', 1);
    assert.deepEqual(answers(), { a: 1, third: 0.3333333333333333, whole: 1, same: 1 });
  });

  it('are nothing to others while they are hidden', () => {
    const { set, answers } = session([
      { type: 'number', name: 'a', title: 'A' },
      { ...computed('third', '{a} / 3'), visibleIf: '{a} > 5' },
      computed('whole', '{third} * 3'),
    ]);
    for (const a of [10, 1, 20]) {
      set('a', a);
      assert.equal(answers()['whole'], a > 5 ? a : undefined);
    }
  });

  it('never fill the memory by multiplying over and over', () => {
    // Many figures on both sides, behind the point only, before it only, and below zero.
    for (const [first, next] of [
      ['1.000000001', '{c} * {c}'],
      ['0.1', '{c} * {c}'],
      ['10', '{c} * {c}'],
      ['-10', '-{c} * {c}'],
    ] as const) {
      const squares = Array.from({ length: 200 }, (_, index) =>
        computed(`c${index}`, index === 0 ? first : next.replaceAll('{c}', `{c${index - 1}}`)),
      );
      const { answers } = session([{ type: 'number', name: 'a', title: 'A' }, ...squares]);
      // 1e256 is the ninth square of ten, and the last that is a number.
      assert.ok(Object.keys(answers()).length >= 9, first);
    }
  });
});

describe('decimals elsewhere', () => {
  const around = (questions: readonly object[]): object => ({
    ...{ id: 's', version: 1, languages: ['en'], title: 'S' },
    pages: [{ name: 'p', questions }],
  });
  const share = (name: string, max: number, more: object = {}): object => ({
    ...{ type: 'number', name, title: `Share ${name}`, step: 0.1, min: 0, max },
    ...more,
  });

  it('are what the checker calculates with', () => {
    const sentences = (visibleIf: string): readonly string[] =>
      checkSurvey(around([share('a', 0.1), share('b', 0.2), share('c', 1, { visibleIf })])).faults.flatMap(
        ({ severity, message }) => (severity === 'notice' ? [] : [message]),
      );
    for (const never of [
      '{a} + {b} > 0.3',
      'sum({a}, {b}) > 0.3',
      '3 * {b} > 0.6',
      '{a} - 0.3 < -0.3',
      '{b} / 0.1 > 2',
    ]) {
      assert.equal(sentences(never).length, 1, never);
      assert.match(sentences(never)[0]!, /^never holds: .*\d/);
      assert.doesNotMatch(sentences(never)[0]!, /\d{5}/);
    }
    for (const may of ['{a} + {b} >= 0.3', '{a} + {b} = 0.3', 'sum({a}, {b}) = 0.3', '3 * {b} >= 0.6']) {
      assert.deepEqual(sentences(may), [], may);
    }
  });

  it('are said by the checker as a condition can be written with them', () => {
    const questions = [
      share('a', 1e-7, { step: 1e-7 }),
      share('b', 1, { visibleIf: '{a} > 0.0000002' }),
      share('c', 1, { visibleIf: '{a} = 0.0000002' }),
    ];
    const said = checkSurvey(around(questions)).faults.map(({ message }) => message);
    assert.equal(said[0], 'never holds: {a} lies between 0 and 0.0000001, and is compared with 0.0000002');
    assert.equal(said[1], '{a} lies between 0 and 0.0000001: it is never 0.0000002');
  });

  it('are made up by random respondents, whatever the step', () => {
    const questions = [0.1, 0.07, 1e-9, 0.25, 3].flatMap((step, index) => [
      { type: 'number', name: `n${index}`, title: 'N', step, min: 0, required: true },
      {
        type: 'slider',
        name: `s${index}`,
        title: 'S',
        step,
        min: -step,
        max: calculate(step, '*', 1000),
        required: true,
      },
      {
        ...{ type: 'sum', name: `t${index}`, title: 'T', step, total: calculate(step, '*', 1000), required: true },
        items: ['a', 'b', 'c'].map((value) => ({ value, text: value })),
      },
    ]);
    const { finished, deadEnds } = simulate(readSurvey(around(questions), builtInLogic, builtInFunctions), {
      count: 100,
      seed: 1,
    });
    assert.deepEqual([finished, deadEnds], [100, []]);
  });
});
