import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import type { Fault } from '../../src/check/report/fault.ts';

const items = (...values: readonly string[]): readonly object[] =>
  values.map((value) => ({ value, text: `[${value}]` }));
const questions = [
  { type: 'choice', name: 'q', title: 'Which?', choices: items('a', 'b', '1', '2', 'none') },
  { type: 'choice', multiple: true, name: 'm', title: 'Which ones?', choices: items('a', 'b', '1') },
  { type: 'number', name: 'n', title: 'How many?' },
  { type: 'text', name: 't', title: 'Why?' },
  { type: 'yes-no', name: 'y', title: 'Really?' },
  { type: 'date', name: 'd', title: 'When?' },
  { type: 'matrix', name: 'mx', title: 'How?', rows: items('r1', 'r2'), columns: items('a', 'b') },
];
const survey = (...more: readonly object[]): object => ({
  ...{ id: 'tools', version: 1, languages: ['en'], title: 'Tools', closes: '2030-01-01T00:00:00Z' },
  pages: [{ name: 'page', questions: [...questions, ...more] }],
});
const shownBy = (visibleIf: string): object => survey({ type: 'note', name: 'z', text: 'Shown', visibleIf });

/** The faults of one condition, without notices. */
const faultsOf = (condition: string): readonly Fault[] =>
  checkSurvey(shownBy(condition)).faults.filter(({ severity }) => severity !== 'notice');

/** By the condition of another tool: the one here. */
const written: Readonly<Record<string, string>> = {
  // XLSForm
  "selected({m}, 'a')": "{m} contains 'a'",
  "selected(${m}, 'a')": "{m} contains 'a'",
  "not(selected({m}, 'a')) and {n} > 3": "not ({m} contains 'a') and {n} > 3",
  "not selected({m}, 'a')": "not {m} contains 'a'",
  "selected({m}, 'a') = true()": "({m} contains 'a') = true",
  "selected({m}, 'a') + selected({m}, 'b') = 1": "iif({m} contains 'a', 1, 0) + iif({m} contains 'b', 1, 0) = 1",
  'count-selected(${m}) > 2': 'count({m}) > 2',
  'coalesce({n}, 0) > 3': 'iif({n} notempty, {n}, 0) > 3',
  'string-length(${t}) > 3': 'length({t}) > 3',
  // LimeSurvey
  'is_empty(q)': '{q} empty',
  'is_empty({q})': '{q} empty',
  '!is_empty(q.NAOK)': '{q} notempty',
  'is_empty(m_a.NAOK)': "{m} notcontains 'a'",
  'q.NAOK == "a"': '{q} = "a"',
  'm_a.NAOK == "Y"': "{m} contains 'a'",
  'm_a == "" or m_b != "Y"': "{m} notcontains 'a' or {m} notcontains 'b'",
  'mx_r1.NAOK == "a"': '{mx.r1} = "a"',
  "{mx_r1} = 'a'": "{mx.r1} = 'a'",
  '(q.NAOK == "1")': '({q} = "1")',
  'q.NAOK == 1': "{q} = '1'",
  // REDCap
  "[q] = 'a'": "{q} = 'a'",
  '[q] = "a" and [n] > 3': '{q} = "a" and {n} > 3',
  "[q] <> ''": "{q} != ''",
  "[m(a)] = '1'": "{m} contains 'a'",
  "[m(a)] = '0' or [m(1)] <> 1": "{m} notcontains 'a' or {m} notcontains '1'",
  '[y] = 1': '{y} = true',
  'datediff([d], "today", "d") > 30': 'abs(days({d}, today())) > 30',
  // SurveyJS
  "{row.q} = 'a'": "{q} = 'a'",
  "{item.q} = 'a'": "{q} = 'a'",
  "{q} anyof ['a', 'b'] && {m} contains 'a'": "{q} anyof ['a', 'b'] and {m} contains 'a'",
  'diffDays({d}, today()) > 3': 'abs(days({d}, today())) > 3',
  '!{q}': '{q} empty',
  '!{y}': 'not {y}',
  '{q} && {m}': '{q} notempty and {m} notempty',
  // sentences
  '{n} > 3 and < 5': '{n} > 3 and {n} < 5',
  '{n} < 3 or > 5 or = 4': '{n} < 3 or {n} > 5 or {n} = 4',
  "{q} = 'a' or = 'b'": "{q} = 'a' or {q} = 'b'",
  "{q} = 'a', 'b'": "{q} = 'a' or {q} = 'b'",
  "{q} == 'a' || 'b' || 'none'": "{q} = 'a' or {q} = 'b' or {q} = 'none'",
  "{n} = 3 and ({q} = 'a' || 'b')": "{n} = 3 and ({q} = 'a' or {q} = 'b')",
  '{q} = a or b': "{q} = 'a' or {q} = 'b'",
  "{q} is not 'a' or 'b'": "{q} != 'a' and {q} != 'b'",
  "{m} contains 'a' && 'b'": "{m} contains 'a' and {m} contains 'b'",
  "{q} == ('a' or 'b')": "{q} anyof ['a', 'b']",
  "{q} == ('a' || 'b')": "{q} anyof ['a', 'b']",
  "{q} = 'a' or 'b'": "{q} = 'a' or {q} = 'b'",
  "{q} != 'a' or 'b'": "{q} != 'a' and {q} != 'b'",
  "{q} = ('a' or 'b')": "{q} anyof ['a', 'b']",
  "{m} contains 'a' and 'b'": "{m} contains 'a' and {m} contains 'b'",
  '{d} > 2020-01-01': "{d} > '2020-01-01'",
  'd >= 2020-01-01': "{d} >= '2020-01-01'",
  '3 < {n} < 5': '3 < {n} and {n} < 5',
  "{n} = 1 and {q} = 'a' or 'b'": "{n} = 1 and ({q} = 'a' or {q} = 'b')",
  "{q} = 'a' or 'b' and {n} = 1": "({q} = 'a' or {q} = 'b') and {n} = 1",
  '{n} is 1 and {q} is a or b': "{n} = 1 and ({q} = 'a' or {q} = 'b')",
  'not 1 < {n} < 5': 'not (1 < {n} and {n} < 5)',
  "not {q} = 'a' or 'b'": "not ({q} = 'a' or {q} = 'b')",
  '1 <= n <= 5': '1 <= {n} and {n} <= 5',
  // SQL and programming languages
  'isempty({q})': '{q} empty',
  'isNull(q)': '{q} empty',
  'isNotEmpty({q})': '{q} notempty',
  'isnull({n} + 1)': '({n} + 1) empty',
  '{n} between 1 and 3': '{n} >= 1 and {n} <= 3',
  '{n} BETWEEN 1 AND 3 OR {n} = 5': '({n} >= 1 and {n} <= 3) or {n} = 5',
  'not {n} between 1 and 3': 'not ({n} >= 1 and {n} <= 3)',
  '{n} not between -1 and 3': '{n} < -1 or {n} > 3',
  "{q} = 'a' and {n} not between (1, 3)": "{q} = 'a' and ({n} < 1 or {n} > 3)",
  "between({d}, '2020-01-01', today())": "{d} >= '2020-01-01' and {d} <= today()",
  "{t} like '%a%'": "{t} contains 'a'",
  "{t} NOT LIKE '%a%'": "{t} notcontains 'a'",
  "{t} ilike '%A%'": "lower({t}) contains 'a'",
  "{t} like 'a'": "{t} = 'a'",
  '{q} in (1,2)': "{q} anyof ['1','2']",
  "{q} not in ('a', 'b')": "{q} noneof ['a', 'b']",
  '{n} IN (1, 2)': '{n} anyof [1, 2]',
  '{q} is null': '{q} empty',
  '{q} IS NOT NULL': '{q} notempty',
  '{q} is not empty': '{q} notempty',
  '{q} != null': '{q} notempty',
  '{q} === undefined': '{q} empty',
  '{q} = empty': '{q} empty',
  "{q} is not 'a'": "{q} != 'a'",
  '{q} = none': "{q} = 'none'",
  "{q} <> 'a'": "{q} != 'a'",
  "{m}.includes('a')": "{m} contains 'a'",
  'm.includes("a")': '{m} contains "a"',
  '{m}.length > 2': 'count({m}) > 2',
  't.length > 2': 'length({t}) > 2',
  "{{q}} == 'a'": "{q} = 'a'",
  "$q == 'a'": "{q} = 'a'",
  "%q% == 'a'": "{q} = 'a'",
  "{n} == '3'": '{n} = 3',
  '{y} == "yes"': '{y} = true',
  '{y} = oui': '{y} = true',
  // Sentences
  '{n} is greater than or equal to 3': '{n} >= 3',
  '{n} at least 3 and {n} less than 5': '{n} >= 3 and {n} < 5',
  "{q} is not equal to 'a'": "{q} != 'a'",
  "{m} doesn't contain 'a'": "{m} notcontains 'a'",
  "{m} contains any of ['a', 'b']": "{m} anyof ['a', 'b']",
  "{m} does not contain any of ['a', 'b']": "{m} noneof ['a', 'b']",
  '{n} not = 3': '{n} != 3',
  '{n} > = 3': '{n} >= 3',
};

describe('a condition of another tool', () => {
  for (const [condition, expected] of Object.entries(written)) {
    it(`${condition} is written ${expected}`, () => {
      const [fault, ...others] = faultsOf(condition);
      assert.deepEqual(others, []);
      assert.equal(fault!.suggestion, expected, fault!.message);
      assert.deepEqual(faultsOf(expected), []);
    });
  }

  const reasons: Readonly<Record<string, RegExp>> = {
    "{t} like 'a%'": /"like" with 'a%' asks where a part stands.*"contains"/,
    "{t} starts with 'a'": /there is no "startswith": "contains"/,
    "{t}.startsWith('a')": /no startsWith\(\) here: texts are not taken apart/,
    "starts-with({t}, 'a')": /no starts-with\(\) here/,
    "regex({t}, '[0-9]+')": /no regex\(\) here: conditions have no patterns/,
    'floor({n}) = 3': /no floor\(\) here: round\(\)/,
    "{n} > 3 xor {q} = 'a'": /there is no "xor"/,
    '{n} ^ 2 > 4': /there are no powers/,
    '{n} > 3 ? true : false': /iif\(condition, then, otherwise\)/,
    "jr:choice-name({q}, 'q') = 'A'": /conditions read values, not the texts of choices/,
    '{q} and {n} && {y}': /\{n\} is a number and no condition: compare it/,
    "[unknown] = 'a'": /no question is named "unknown"/,
  };
  for (const [condition, reason] of Object.entries(reasons)) {
    it(`${condition} is said to be nothing that is here, and why`, () => {
      const [fault, ...others] = faultsOf(condition);
      assert.deepEqual(others, []);
      assert.match(fault!.message, reason);
      assert.equal(fault!.suggestion, undefined);
    });
  }

  it('is not taken apart where that would change what it says', () => {
    for (const condition of [
      '{n} + {n} between 1 and 3',
      '2 * {n} is null',
      '{n} between 1 + 1 and 3',
      "{q} = 'a' and 'b'",
      '{n} + {n} > 3 and < 5',
      '2 * {n} > 3 and < 5',
      '3 < {n} > 5 and < 2',
      "({q} = 'a' and {n} = 2) or 'b'",
      "{q} != ('a' and 'b')",
      "{n} = '5' and {q} = 'a' or 'b'",
      '{n} > 3 or 5',
      "{q} == 'a' {n}",
    ]) {
      assert.equal(faultsOf(condition)[0]!.suggestion, undefined, condition);
    }
  });

  it('names the answer itself as XLSForm does in its constraints', () => {
    const own = (more: object): object => ({ type: 'number', name: 'own', title: 'Own?', invalidText: 'No.', ...more });
    const [fault] = findFaults(survey(own({ validIf: '. >= 0 and . <= 100' })));
    assert.equal(fault!.suggestion, '{own} >= 0 and {own} <= 100');
    const part = { type: 'repeat', name: 'r', title: 'Each', questions: [own({ validIf: '. > 0' })] };
    assert.equal(findFaults(survey(part))[0]!.suggestion, '{panel.own} > 0');
    assert.equal(findFaults(survey(own({ visibleIf: '. > 0' })))[0]!.suggestion, undefined);
  });

  it('is only answered with what can be read and names what is there', () => {
    const words = [
      ...[
        '{q}',
        '{n}',
        '{m}',
        '{y}',
        '{zz}',
        'q',
        'm_a',
        '[q]',
        '[m(a)]',
        '{row.q}',
        "'a'",
        '1',
        'a',
        '(',
        ')',
        '[',
        ']',
      ],
      ...[
        'and',
        '&&',
        'OR',
        'not',
        '!',
        '=',
        '==',
        '!=',
        '>',
        '+',
        ',',
        'is',
        'null',
        'empty',
        'in',
        'between',
        'like',
      ],
      ...['selected(', 'is_empty(', 'coalesce(', "'%a%'", 'true', 'contains', 'any', 'of', '.', '%'],
    ];
    const phrases = Object.keys(written);
    let seed = 7;
    const drawn = <T>(all: readonly T[]): T => all[(seed = (seed * 48271) % 2147483647) % all.length]!;
    let answered = 0;
    for (let count = 0; count < 800; count++) {
      const mixed = Array.from({ length: 1 + (count % 9) }, () => drawn(words)).join(' ');
      const [first, second] = [drawn(phrases), drawn(phrases)];
      for (const condition of [
        mixed,
        `${drawn(['', 'not ', '!', '('])}${first} ${drawn(['and', '||', '=', ')'])} ${second}`,
      ]) {
        for (const { code, suggestion } of findFaults(shownBy(condition))) {
          if (suggestion === undefined || code === 'unknown-key') continue;
          answered++;
          assert.deepEqual(findFaults(shownBy(suggestion)), [], `${condition} is answered with ${suggestion}`);
        }
      }
    }
    assert.ok(answered > 300, String(answered));
  });

  it('of two thousand characters is looked at in no time worth counting', { timeout: 60_000 }, () => {
    for (const part of [
      'selected(',
      'a(',
      '{q} between ',
      '{q} is ',
      'not ',
      '[q] = ',
      'm_a ',
      'a_',
      '{m}.',
      "{q} in ('a',",
      '{q} == ',
    ]) {
      const visibleIf = part.repeat(2000).slice(0, 1999);
      const many = Array.from({ length: 20 }, (_, index) => ({
        type: 'text',
        name: `x${index}`,
        title: 'X?',
        visibleIf,
      }));
      assert.equal(findFaults(survey(...many)).length, 20, part);
    }
  });
});
