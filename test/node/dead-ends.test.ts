import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { simulate } from '../../src/simulate/simulate.ts';

type Questions = readonly object[];

const surveyOf = (...pages: readonly Questions[]): object => ({
  ...{ id: 'ends', version: 1, languages: ['en'], title: 'Ends', closes: '2031-01-01T00:00:00Z' },
  pages: pages.map((questions, index) => ({ name: `p${index + 1}`, questions })),
});

const found = (...pages: readonly Questions[]): readonly string[] =>
  checkSurvey(surveyOf(...pages)).faults.map(({ code, where, message }) => `${code} ${where}: ${message}`);

/** Is anybody stuck for good, when random respondents answer? */
const isDeadEnd = (...pages: readonly Questions[]): boolean =>
  simulate(readSurvey(surveyOf(...pages), builtInLogic, builtInFunctions), { count: 60 }).deadEnds.some(
    ({ changed }) => changed === undefined,
  );

const entries = (values: string): readonly object[] =>
  values.split(' ').map((value) => ({ value, text: `The ${value}` }));
const named = (name: string, type: string, more: object = {}) => ({ type, name, title: 'What?', ...more });
const valid = (validIf: string): object => ({ validIf, invalidText: 'Another one, please.' });
const text = (validIf: string, more: object = {}) => named('q', 'text', { ...valid(validIf), ...more });
const number = (validIf: string, more: object = {}) => named('q', 'number', { ...valid(validIf), ...more });
const several = (validIf: string, more: object = {}) =>
  named('q', 'choice', { multiple: true, choices: entries('a b c'), ...valid(validIf), ...more });
const ranking = (validIf: string, more: object = {}) =>
  named('q', 'ranking', { choices: entries('a b c'), ...valid(validIf), ...more });
const sum = (validIf: string, more: object = {}) =>
  named('q', 'sum', { items: entries('a b'), ...valid(validIf), ...more });
const slider = (validIf: string, more: object = {}) =>
  named('q', 'slider', { min: 1, max: 11, step: 5, ...valid(validIf), ...more });
const none = { value: 'n', text: 'None of these', exclusive: true };

/** The condition that nobody meets, with what is said of it. */
const never: readonly (readonly [object, RegExp])[] = [
  [text('length({q}) > 300', { maxLength: 200 }), /length\(…\) lies between 1 and 200, and is compared with 300/],
  [text('length({q}) < 5', { minLength: 5 }), /never holds: length\(…\) is at least 5/],
  [text('length({q}) = 5', { mask: '9999' }), /length\(…\) is always 4: it is never 5/],
  [several('count({q}) >= 2', { maxChoices: 1 }), /count\(…\) is always 1, and is compared with 2/],
  [several('count({q}) = 1', { minChoices: 2 }), /count\(…\) lies between 2 and 3: it is never 1/],
  [several('count({q}) > 3', { choices: [...entries('a b c'), none] }), /count\(…\) lies between 1 and 3/],
  [several("{q} allof ['a', 'b']", { maxChoices: 1 }), /no answer is ever accepted/],
  [several("{q} noneof ['a', 'b']", { minChoices: 2 }), /no answer is ever accepted/],
  [ranking('count({q}) = 3', { maxChoices: 2 }), /count\(…\) lies between 1 and 2: it is never 3/],
  [ranking('count({q}) < 2', { minChoices: 2 }), /count\(…\) lies between 2 and 3/],
  [sum('sum({q}) = 50', { total: 100 }), /sum\(…\) is always 100: it is never 50/],
  [sum('avg({q}) < 50'), /avg\(…\) lies between 50 and 100/],
  [sum('max({q}) < 50'), /max\(…\) lies between 50 and 100/],
  [number('{q} = 0.3', { step: 0.5 }), /\{q\} goes in steps of 0.5: it is never 0.3/],
  [number('{q} > 5 and {q} < 10', { step: 5 }), /no answer is ever accepted/],
  [slider('{q} = 5'), /\{q\} goes in steps of 5 from 1 on: it is never 5/],
  [slider('{q} > 6 and {q} < 11'), /no answer is ever accepted/],
  [named('q', 'choice', { choices: entries('a bb'), ...valid('length({q}) > 2') }), /length\(…\) lies between 1 and 2/],
  // What no proof finds, random respondents do.
  [sum('{q.a} + {q.b} > 100'), /^no-answer-found .*respondents gave no answer that is accepted/],
  [text("lower({q}) = 'ABC'"), /^no-answer-found/],
  [number('{q} != {q}'), /^no-answer-found/],
];

/** A condition near to one of those, which somebody meets. */
const meetable: readonly object[] = [
  text('length({q}) > 150', { maxLength: 200 }),
  text('length({q}) > 150'),
  text('length({q}) = 4', { mask: '9999' }),
  several('count({q}) = 2', { minChoices: 2 }),
  several("{q} noneof ['a', 'b']", { minChoices: 2, choices: entries('a b c d') }),
  several("{q} noneof ['a', 'b']", { minChoices: 2, choices: [...entries('a b c'), none] }),
  several('count({q}) = 1', { minChoices: 2, choices: [...entries('a b c'), none] }),
  several("{q} noneof ['a', 'b']", { minChoices: 5, choices: entries('a b c d e f g h i') }),
  ranking('count({q}) = 2', { maxChoices: 2 }),
  sum('sum({q}) = 100'),
  sum('max({q}) = 50'),
  number('{q} = 0.3', { step: 0.1 }),
  number('{q} >= 5 and {q} < 10', { step: 5 }),
  slider('{q} = 6'),
  named('q', 'choice', { choices: entries('a bb'), ...valid('length({q}) = 2') }),
];

describe('a question that takes no answer', () => {
  for (const [question, message] of never) {
    it(`is found by the checker: ${(question as { validIf: string }).validIf}`, () => {
      assert.ok(isDeadEnd([question]), 'random respondents get on');
      const [fault, ...others] = found([question]);
      assert.deepEqual(others, []);
      assert.match(fault!, message);
      assert.ok(fault!.includes(' pages[0].questions[0].validIf: '), fault);
    });
  }

  for (const question of meetable) {
    it(`is none where somebody finds an answer: ${JSON.stringify(question)}`, () => {
      assert.ok(!isDeadEnd([question]), 'random respondents are stuck');
      assert.deepEqual(found([question]), []);
    });
  }

  const required = (name: string, validIf: string, more: object = {}) =>
    named(name, 'number', { required: true, ...valid(validIf), ...more });

  it('may do so because of a required question before it', () => {
    const after = /^never-answered pages\[1\]\.questions\[0\]\.validIf: .* where that of "a" does/;
    const [a, b] = [required('a', '{a} > 10'), required('b', '{b} > {a} and {a} < 5')];
    assert.ok(isDeadEnd([a], [b]));
    assert.match(found([a], [b])[0]!, after);
    assert.match(found([a, b])[0]!, /questions\[1\]\.validIf: .* where that of "a" does/);
    const third = [named('x', 'number', { min: 0, max: 9, required: true })];
    assert.match(found(third, [required('b', '{x} > 5')], [required('c', '{x} < 5')])[0]!, /where that of "b" does/);
  });

  it('is none where the other question may be left out, is asked of others, or leaves room', () => {
    const a = required('a', '{a} > 10');
    const b = required('b', '{b} > {a}');
    assert.deepEqual(found([a], [b]), []);
    const either = named('x', 'yes-no', { required: true });
    const here = required('a', '{n} > 10', { visibleIf: '{x} = true' });
    const there = required('b', '{n} < 5', { visibleIf: '{x} = false' });
    const limits = named('n', 'number', { min: 0, max: 20 });
    assert.deepEqual(
      found([either, limits, here, there]).filter((fault) => fault.startsWith('never')),
      [],
    );
  });

  it('is told from one that is only hard to answer while another answer stands', () => {
    const year = named('y', 'number', { min: 1900, max: 2030 });
    const date = named('q', 'date', valid('year({q}) = {y}'));
    assert.deepEqual(found([year, date]), []);
  });
});

describe('what may be so as long as somebody is still answering', () => {
  it('is nothing wrong in a note on the same page', () => {
    const questions = (more: object, visibleIf: string): Questions => [
      { ...more, name: 'q', title: 'What?' },
      { type: 'note', name: 'n', text: 'Go on.', visibleIf },
    ];
    const parts = { type: 'sum', items: entries('a b') };
    assert.deepEqual(found(questions(parts, 'sum({q}) < 100')), []);
    assert.deepEqual(found(questions({ type: 'text', maxLength: 200 }, 'length({q}) > 200')), []);
    const picked = { type: 'choice', multiple: true, choices: entries('a b c') };
    assert.deepEqual(found(questions({ ...picked, minChoices: 2 }, 'count({q}) = 1')), []);
    assert.deepEqual(found(questions({ ...picked, maxChoices: 2 }, 'count({q}) = 3')), []);
  });

  it('never holds on a page that follows, nor when the page is left', () => {
    const picked = several('{q} notempty', { maxChoices: 1 });
    const more = named('more', 'number', { visibleIf: 'count({q}) > 1' });
    assert.match(
      found([picked], [more, named('last', 'number')])[0]!,
      /^condition-value pages\[1\].*count\(…\) lies between 0 and 1/,
    );
    const file = surveyOf([picked], [named('last', 'number')]) as { pages: { endIf?: string }[] };
    file.pages[0]!.endIf = 'count({q}) > 1';
    assert.match(checkSurvey(file).faults[0]!.message, /never holds: count\(…\) lies between 0 and 1/);
    Object.assign(file, { pagesOrder: 'random' });
    assert.deepEqual(
      checkSurvey(file).faults.filter(({ code }) => code === 'condition-value'),
      [],
    );
  });
});
