import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import type { Fault } from '../../src/check/report/fault.ts';

const survey = (...questions: readonly object[]): object => ({
  id: 'once',
  version: 1,
  languages: ['en'],
  title: 'Once',
  closes: '2031-01-01T00:00:00Z',
  pages: [{ name: 'page', questions }],
});

const number = (name: string, more: object = {}): object => ({ type: 'number', name, title: 'How many?', ...more });

const tools = {
  type: 'choice',
  name: 'tools',
  title: 'Which tools?',
  multiple: true,
  choices: Array.from({ length: 20 }, (_, index) => ({ value: `t${index}`, text: `Tool ${index}` })),
};

/** The same questions, for numbered things and for each choice of another question. */
const repeated = (...questions: readonly object[]): readonly (readonly [string, object])[] => [
  ['twenty numbered things', survey({ type: 'repeat', name: 'r', title: 'Each', max: 20, questions })],
  ['twenty choices', survey({ type: 'repeat', name: 'r', title: 'Each', forEach: 'tools', questions }, tools)],
];

const shortOf = ({ code, where, message }: Fault): string => `${code} ${where}: ${message}`;
const inside = 'pages[0].questions[0].questions';

describe('a fault in a repeated question', () => {
  const cases: readonly (readonly [string, readonly object[], string])[] = [
    [
      'a name used twice',
      [number('n'), number('m'), number('n')],
      `duplicate-name ${inside}[2].name: the name "n" is used twice; each question needs a name of its own`,
    ],
    [
      'a condition on an unknown name',
      [number('hours'), number('n', { visibleIf: '{panel.huors} > 1' })],
      `condition-name ${inside}[1].visibleIf: no question here is named "huors" – did you mean "hours"?`,
    ],
    [
      'a condition on an unknown name outside',
      [number('n', { visibleIf: '{nowhere} notempty' })],
      `condition-name ${inside}[0].visibleIf: no question is named "nowhere"`,
    ],
    [
      'an unknown function',
      [number('n', { requiredIf: 'summ(1, 2) > 1' })],
      `condition-function ${inside}[0].requiredIf: no function is named "summ", at character 1 – did you mean "sum"?`,
    ],
    [
      'limits that exclude each other',
      [number('n', { min: 5, max: 1 })],
      `wrong-value ${inside}[0].min: "min" must not be more than "max"`,
    ],
    [
      'conditions in a circle',
      [number('a', { visibleIf: '{panel.b} > 1' }), number('b', { visibleIf: '{panel.a} > 1' })],
      `condition-cycle ${inside}[0].visibleIf: these conditions depend on each other: panel.a reads panel.b, panel.b reads panel.a`,
    ],
    [
      'a comparison that means nothing',
      [number('n'), number('m', { visibleIf: "{panel.n} = 'x'" })],
      `condition-type ${inside}[1].visibleIf: {panel.n} is a number, 'x' is a text: they are never equal`,
    ],
    [
      'a key that needs another one',
      [number('n', { invalidText: 'No.' })],
      `unused-key ${inside}[0].invalidText: "invalidText" has no meaning without "validIf"`,
    ],
  ];
  for (const [name, questions, expected] of cases) {
    for (const [things, file] of repeated(...questions)) {
      it(`is said once: ${name}, for ${things}`, () => {
        // The loop stands above what it is repeated for.
        const faults = checkSurvey(file).faults.filter(({ code }) => code !== 'asked-later');
        assert.deepEqual(faults.map(shortOf), [expected]);
      });
    }
  }
});

describe('a name that is used twice', () => {
  it('is said once, also when texts behind "other" follow the two questions', () => {
    const choice = {
      type: 'choice',
      name: 'c',
      title: 'Which?',
      choices: [{ value: 'other', text: 'Another', other: {} }],
    };
    assert.deepEqual(
      findFaults(survey(choice, { ...choice })).map(({ where }) => where),
      ['pages[0].questions[1].name'],
    );
  });

  it('is said at the second one in a group', () => {
    const group = { type: 'group', name: 'g', title: 'Group', questions: [number('n'), number('m'), number('n')] };
    assert.deepEqual(
      findFaults(survey(group)).map(({ where }) => where),
      [`${inside}[2].name`],
    );
  });

  it('does not hide that conditions read a question of a group which has another fault', () => {
    const group = { type: 'group', name: 'g', title: 'Group', required: true, questions: [number('n')] };
    assert.deepEqual(
      findFaults(survey(group, number('m', { visibleIf: '{n} > 1' }))).map(({ where }) => where),
      ['pages[0].questions[0].required'],
    );
  });
});

describe('very many notices', () => {
  const texts = Array.from({ length: 1500 }, (_, index) => number(`n${index}`, { title: 'Many words. '.repeat(30) }));
  const pages = Array.from({ length: 3 }, (_, page) => ({
    name: `p${page}`,
    questions: texts.slice(page * 500, (page + 1) * 500),
  }));
  const file = { ...survey(), pages };

  it('are no error', () => {
    const { faults } = checkSurvey(file);
    assert.deepEqual(new Set(faults.map(({ severity }) => severity)), new Set(['notice']));
    assert.equal(faults.length, 1000);
  });

  it('hide no error and no warning', () => {
    const last = { name: 'last', questions: [number('z', { requiredIf: "{n0} = 'x'" })] };
    const warned = checkSurvey({ ...file, pages: [...pages, last] }).faults;
    assert.deepEqual(
      warned.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
      ['condition-type'],
    );
    const wrong = { name: 'last', questions: [number('z', { visibleIf: '{zz} > 1' })] };
    const { faults } = checkSurvey({ ...file, pages: [...pages, wrong] });
    assert.deepEqual(
      faults.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ['condition-name'],
    );
  });
});
