import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import type { Path } from '../../src/schema/survey-error.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { randomSurveys } from '../surveys/random/random-survey.ts';

/** What stands at a path of a survey file. */
const at = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], json);

interface Named {
  readonly name: string;
  readonly value: string;
}

describe('what the check calls impossible', () => {
  it('is met by none of many random respondents', { timeout: 120_000 }, () => {
    let proven = 0;
    fc.assert(
      fc.property(randomSurveys, (survey) => {
        const { faults } = checkSurvey(survey);
        fc.pre(faults.every(({ severity }) => severity !== 'error'));
        const never = faults.filter(({ code }) => code === 'never-shown' || code === 'never-picked');
        proven += never.length;
        if (never.length === 0) return;
        const { pages, questions, picked } = simulate(readSurvey(survey, builtInLogic, builtInFunctions), {
          count: 150,
        });
        for (const { code, path, message } of never) {
          const depth = path.findLastIndex((key) => key === 'questions' || key === 'pages') + 2;
          const { name } = at(survey, path.slice(0, depth)) as Named;
          const counts = code === 'never-picked' ? picked.get(name) : depth === 2 ? pages : questions;
          const key = code === 'never-picked' ? (at(survey, path.slice(0, -1)) as Named).value : name;
          assert.equal(counts?.get(key) ?? 0, 0, `${message} at ${path.join('.')}`);
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(proven > 100, `only ${proven} were found impossible`);
  });

  const choice = (name: string, values: string, more: object = {}): object => ({
    type: 'choice',
    name,
    title: name,
    choices: values.split(' ').map((value) => ({ value, text: value })),
    ...more,
  });
  const text = (name: string, more: object): object => ({ type: 'text', name, title: name, ...more });
  const group = (more: object, ...questions: readonly object[]): object => ({
    type: 'group',
    name: 'group',
    title: 'Group',
    ...more,
    questions,
  });

  /** Each is shown to somebody, though it does not look so. */
  const possible: Readonly<Record<string, readonly (readonly object[])[]>> = {
    'a required question of a group that may be disabled has no answer': [
      [choice('a', 'x y'), group({ enableIf: "{a} = 'x'" }, text('in', { required: true }))],
      [text('z', { visibleIf: '{in} empty' })],
    ],
    'the required text behind a choice that may be disabled has no answer': [
      [
        choice('a', 'x y'),
        choice('b', 'x', {
          choices: [{ value: 'o', text: 'o', other: { required: true } }],
          defaultValue: 'o',
          enableIf: "{a} = 'x'",
        }),
      ],
      [text('z', { visibleIf: "{b} = 'o' and {b-o} empty" })],
    ],
    'a required question is shown by an answer on a later page': [
      [choice('q', 'x y', { required: true, visibleIf: "{later} = 'x'" })],
      [choice('later', 'x y')],
      [text('z', { visibleIf: "{q} empty and {later} = 'x'" })],
    ],
    'a required question is shown by what a rule sets': [
      [choice('a', 'x y', { setValueIf: "{later} = 'y'", setValueExpression: "'x'" })],
      [choice('q', 'x y', { required: true, visibleIf: "{a} = 'x'" })],
      [choice('later', 'x y')],
      [text('z', { visibleIf: "{q} empty and {a} = 'x'" })],
    ],
    'another choice than those that conditions name is hidden, and a third is not': [
      [
        choice('p', 'x y'),
        choice('m', 'a b', {
          choices: [
            { value: 'a', text: 'a' },
            { value: 'b', text: 'b', visibleIf: "{p} = 'x'" },
            { value: 'c', text: 'c' },
          ],
        }),
        text('z', { visibleIf: "{m} != 'a' and {m} notempty and {p} != 'x'" }),
      ],
    ],
    'a row has the value of a column': [
      [
        choice('p', 'x y'),
        {
          type: 'matrix',
          name: 'm',
          title: 'm',
          rows: [
            { value: 'x', text: 'x', visibleIf: "{p} = 'y'" },
            { value: 'y', text: 'y' },
          ],
          columns: [
            { value: 'x', text: 'x' },
            { value: 'y', text: 'y' },
          ],
        },
        text('z', { visibleIf: "{m.y} = 'x' and {p} != 'y'" }),
      ],
    ],
    'more choices are needed than conditions name': [
      [choice('m', 'a b c d', { multiple: true, minChoices: 3 }), text('z', { visibleIf: "{m} contains 'a'" })],
    ],
    'two numbers are nearer to each other than a millionth': [
      [
        { type: 'number', name: 'n', title: 'n', step: 0.0000001 },
        text('z', { visibleIf: '{n} > 1 and {n} < 1.0000005' }),
      ],
    ],
  };
  for (const [why, pages] of Object.entries(possible)) {
    it(`is nothing where ${why}`, () => {
      const survey = {
        id: 's',
        version: 1,
        languages: ['en'],
        title: 'S',
        closes: '2030-01-01T00:00:00Z',
        pages: pages.map((questions, index) => ({ name: `p${index}`, questions })),
      };
      assert.deepEqual(
        checkSurvey(survey)
          .faults.filter(({ code }) => code !== 'asked-later')
          .map(({ where, message }) => `${where}: ${message}`),
        [],
      );
    });
  }
});
