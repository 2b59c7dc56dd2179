import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import type { Fault } from '../../src/check/report/fault.ts';

const items = (...values: readonly string[]): readonly object[] =>
  values.map((value) => ({ value, text: `Text of ${value}` }));

const questions: readonly object[] = [
  { type: 'matrix', name: 'm', title: 'M', rows: items('a', 'b'), columns: items('0', '1', '3') },
  { type: 'matrix', name: 'mm', title: 'MM', multiple: true, rows: items('a', 'b'), columns: items('0', '3') },
  {
    ...{ type: 'matrix', name: 'h', title: 'H', cellType: 'number', min: 0, max: 24 },
    ...{ rows: items('a', 'a.b'), columns: items('b.c', 'c') },
  },
  { type: 'choice', name: 'q', title: 'Q', choices: items('0', '3') },
  { type: 'choice', name: 'qs', title: 'QS', multiple: true, choices: items('0', '3') },
  { type: 'choice', name: 'o', title: 'O', choices: [{ value: 'v1.0', text: 'V', other: {} }] },
  { type: 'ranking', name: 'rk', title: 'RK', choices: items('x', 'y') },
  { type: 'yes-no', name: 'yn', title: 'YN' },
  { type: 'date', name: 'd', title: 'D' },
  { type: 'text', name: 't', title: 'T' },
  { type: 'rating', name: 'r', title: 'R' },
  { type: 'sum', name: 's', title: 'S', total: 10, items: items('x', 'y') },
  {
    ...{ type: 'repeat', name: 'devices', title: 'Devices', max: 3 },
    questions: [
      { type: 'choice', name: 'k', title: 'K', choices: items('0', '3') },
      { type: 'number', name: 'age', title: 'Age', min: 1, max: 10 },
      { type: 'computed', name: 'points', expression: "iif({panel.k} = '3', 3, 0)" },
    ],
  },
  { type: 'computed', name: 'word', expression: "iif({r} > 3, '1', '0')" },
  { type: 'computed', name: 'score', expression: "sum(iif({m.a} = '3', 3, 0), iif({m.b} = '3', 3, 0), {r})" },
];

const surveyOf = (...more: readonly object[]): object => ({
  ...{ id: 'names', version: 1, languages: ['en'], title: 'Names', closes: '2931-01-01T00:00:00Z' },
  pages: [{ name: 'p', questions: [...questions, ...more] }],
});

const faultsOf = (...more: readonly object[]): readonly Fault[] =>
  checkSurvey(surveyOf(...more)).faults.filter(({ severity }) => severity !== 'notice');

/** What is said of a value that is computed. */
const computed = (expression: string): readonly string[] =>
  faultsOf({ type: 'computed', name: 'c', expression }).map(({ code, message }) => `${code}: ${message}`);

/** What is said of a condition. */
const condition = (visibleIf: string): readonly string[] =>
  faultsOf({ type: 'note', name: 'n', text: 'N', visibleIf }).map(({ code, message }) => `${code}: ${message}`);

describe('the check of functions that take numbers', () => {
  const traps: readonly (readonly [expression: string, said: RegExp])[] = [
    ['sum({m})', /sum\(\) finds no number in \{m\}, so it gives nothing.*iif\(\{m\.a\} = '3', 3, 0\)$/],
    ['avg({m.a}, {m.b})', /avg\(\) finds no number in \{m\.a\}, so it gives nothing/],
    ['max({mm})', /\{mm\}.*iif\(\{mm\.a\} contains '3', 3, 0\)$/],
    ['min({q})', /\{q\}.*iif\(\{q\} = '3', 3, 0\)$/],
    ['sum({q}, {r})', /sum\(\) finds no number in \{q\}, and passes over it/],
    ['sum({qs}, 1)', /\{qs\}.*iif\(\{qs\} contains '3', 3, 0\)$/],
    ['sum({rk})', /\{rk\}/],
    ['sum({yn}, 1)', /\{yn\}.*true or false; iif\(…, 1, 0\)/],
    ["sum({q} = '3', 1)", /\{q\} = '3'.*iif\(…, 1, 0\)/],
    ['max({d})', /\{d\}.*days\(\)/],
    ['sum({t}, 1)', /\{t\}.*a question of type "number"/],
    ["sum('3', {r})", /'3'.*without quotes/],
    ["sum(['3'], {r})", /without quotes/],
    ['sum({word}, {r})', /\{word\}/],
    ["sum(iif({r} > 3, '1', '0'), {r})", /iif\(…\)/],
    [
      'sum({devices.k})',
      /\{devices\.k\}.*iif\(\{panel\.k\} = '3', 3, 0\) in a computed value of the repeated question$/,
    ],
    ['sum({devices})', /\{devices\}/],
    ['{q} + {m.a}', /"\+" joins them: '1' \+ '2' is '12'/],
  ];
  for (const [expression, said] of traps) {
    it(`warns of ${expression}`, () => {
      const found = computed(expression);
      assert.ok(
        found.some((line) => said.test(line)),
        JSON.stringify(found),
      );
    });
  }

  const fine = [
    'sum({h})',
    'avg({h.a}, {s})',
    'max({s}, {s.x})',
    'min({devices.age}, 3)',
    'sum({devices.points})',
    'count({m}, {q}, {devices.k}, {t}, {d})',
    "sum(iif({m.a} = '3', 3, 0), iif({mm.a} contains '3', 3, 0), iif({yn} = true, 1, 0))",
    '{score} + sum({r}, 0)',
    "{t} + '1'",
  ];
  for (const expression of fine) it(`takes ${expression}`, () => assert.deepEqual(computed(expression), []));

  it('says that a comparison with such a sum never holds, also where it is computed before', () => {
    assert.match(
      condition('sum({m}) > 0').join('\n'),
      /"=", "<", ">" and "notempty" with it never hold, "!=" and "empty" always do/,
    );
    const never = faultsOf(
      { type: 'computed', name: 'total', expression: 'sum({m.a}, {m.b})' },
      { type: 'note', name: 'n', text: 'N', visibleIf: '{total} > 1' },
    );
    assert.match(never.at(-1)!.message, /\{total\} never has a value/);
  });

  it('makes the score that its advice promises', () => {
    const session = createSession(readSurvey(surveyOf(), builtInLogic, builtInFunctions), 1);
    session.set('m', { a: '3', b: '3' });
    session.set('r', 4);
    assert.equal(session.question('score').answer, 10);
  });
});

describe('the check of sums within limits', () => {
  for (const possible of [
    'sum({h}) = 96',
    'sum({h.a}) > 24',
    'avg({h}) > 23',
    'count({h}) = 4',
    'count({mm}) = 4',
    'count({m}) = 2',
    'sum({devices.age}) = 30',
    'max({devices.age}) = 10',
    'sum({s}) = 10',
  ]) {
    it(`takes ${possible}`, () => assert.deepEqual(condition(possible), []));
  }
  for (const impossible of [
    'sum({h}) > 96',
    'sum({h.a}) > 48',
    'max({h}) > 24',
    'count({h}) > 4',
    'count({mm}) > 4',
    'count({m}) > 2',
    'sum({devices.age}) > 30',
    'min({devices.age}) < 1',
    'sum({h}) < 0',
  ]) {
    it(`says that ${impossible} never holds`, () => {
      assert.match(condition(impossible).join('\n'), /^condition-value: never holds/);
    });
  }
});

describe('the check of names', () => {
  it('warns of a name that can be read in two ways, in conditions and in texts, and takes it with brackets', () => {
    const said =
      'ambiguous-name: {h.a.b.c} can be read in two ways: write {h[a][b.c]}, which is meant now, or {h[a.b][c]}';
    assert.deepEqual(condition('{h.a.b.c} > 1'), [said]);
    assert.deepEqual(condition('{h[a.b][c]} > 1 and {h[a][b.c]} > 1'), []);
    const [fault] = faultsOf({ type: 'note', name: 'n', text: 'You said {h.a.b.c}.' });
    assert.equal(`${fault!.code}: ${fault!.message}`, said);
    assert.deepEqual(faultsOf({ type: 'note', name: 'n', text: 'You said {h[a.b][c]} and {o-v1.0}.' }), []);
  });

  const unknown: readonly (readonly [source: string, said: string])[] = [
    ['{o-v1.1} notempty', 'condition-name: no question is named "o-v1.1" – did you mean "o-v1.0"?'],
    ['{nope.a.b} notempty', 'condition-name: no question is named "nope"'],
    ['{h.a.x} > 1', 'condition-value: {h.a} has no column "x"'],
    ['{h.aa.c} > 1', 'condition-value: {h} has no row "aa.c"'],
    ['{m.a.x} notempty', 'condition-value: {m.a} has no parts'],
    [
      '{devices.ages} notempty',
      'condition-value: {devices} asks no "ages", so {devices.ages} is always empty – did you mean "age"?',
    ],
    ['{o.v1.0} notempty', 'condition-value: {o} has no parts, so {o.v1.0} is always empty'],
    ['{constructor} notempty', 'condition-name: no question is named "constructor"'],
  ];
  for (const [source, said] of unknown)
    it(`says what ${source} lacks`, () =>
      assert.ok(condition(source).includes(said), JSON.stringify(condition(source))));

  it('says how a question in a group is named', () => {
    const group = { type: 'group', name: 'g', title: 'G', questions: [{ type: 'number', name: 'inner', title: 'I' }] };
    const faults = faultsOf(group, { type: 'note', name: 'n', text: 'N', visibleIf: '{g.inner} > 1' });
    assert.equal(faults[0]!.message, '{g} has no answer of its own: write {inner} for the question in it');
  });

  it('says what a text names that is not there', () => {
    const texts = ['{t.shown}', '{m.aa}', '{o-v1.1}', '{h.zz.c}', '{devices.ages}', '{q-été}', '{panel.age}'];
    const said = texts.map((text) => faultsOf({ type: 'note', name: 'n', text }).map(({ message }) => message));
    assert.deepEqual(said, [
      ['{t} has no parts, so {t.shown} shows nothing – did you mean "{t}"?'],
      ['{m} has no "aa", so nothing is shown'],
      ['no question is named "o-v1.1", so the braces are shown as they stand – did you mean "o-v1.0"?'],
      ['{h} has no "zz.c", so nothing is shown'],
      ['{devices} has no "ages", so nothing is shown'],
      ['no question is named "q-été", so the braces are shown as they stand'],
      ['"panel" is for conditions and texts inside a repeated question, and this is outside of one'],
    ]);
    for (const text of ['{ }', '{a, b}', '{"a": 1}', 'f(x) = {1, 2}']) {
      assert.deepEqual(faultsOf({ type: 'note', name: 'n', text }), []);
    }
  });

  it('says the same inside of a repeated question, whatever its things are called', () => {
    const repeat = (title: string, visibleIf: string): object[] => [
      { type: 'choice', name: 'apps', title: 'Apps', multiple: true, choices: items('pc-old', 'v1.0', '$&') },
      {
        ...{ type: 'repeat', name: 'use', title: 'Use', forEach: 'apps' },
        questions: [
          { type: 'number', name: 'hours', title: 'H' },
          { type: 'text', name: 'why', title, visibleIf },
        ],
      },
    ];
    assert.deepEqual(faultsOf(...repeat('{panel.item}: {panel.hours} {panel[hours]}', '{panel.hours} > 3')), []);
    const [condition, text] = faultsOf(...repeat('{panel.huors}', '{panel.huors} > 3'));
    assert.equal(condition!.message, 'no question here is named "huors" – did you mean "hours"?');
    assert.equal(
      text!.message,
      'no question here is named "huors", so the braces are shown as they stand – did you mean "hours"?',
    );
    assert.equal(faultsOf(...repeat('Why', "{panel.item} = 'pc-old'"))[0]!.code, 'condition-name');
  });

  it('finds a circle through the answers for all things', () => {
    const repeat = {
      ...{ type: 'repeat', name: 'rooms', title: 'Rooms' },
      questions: [{ type: 'number', name: 'size', title: 'Size', visibleIf: 'sum({rooms.size}) < 100' }],
    };
    assert.deepEqual(
      faultsOf(repeat).map(({ code, where }) => [code, where]),
      [['condition-cycle', 'pages[0].questions[15].questions[0].visibleIf']],
    );
  });

  it('tells words apart that look the same', () => {
    const choice = {
      type: 'choice',
      name: 'when',
      title: 'W',
      choices: [{ value: 'e\u0301te\u0301', text: 'Summer', other: {} }],
    };
    const say = (visibleIf: string): string =>
      faultsOf(choice, { type: 'note', name: 'n', text: 'N', visibleIf })
        .map(({ message }) => message)
        .join('\n');
    for (const source of ['{when-\u00e9t\u00e9} notempty', "{when} = '\u00e9t\u00e9'"]) {
      assert.match(
        say(source),
        /did you mean "(when-)?e\u0301te\u0301"\? The accents are other characters there: copy the word\.$/,
      );
    }
    assert.equal(say("{when-e\u0301te\u0301} notempty and {when} = 'e\u0301te\u0301'"), '');
  });
});
