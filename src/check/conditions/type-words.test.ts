import { expect } from '@open-wc/testing';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { resolveReferences } from '../../engine/expression/names.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { atOf, digitsOf, wordsOf } from './type-words.ts';

const number = (name: string): object => ({ type: 'number', name, title: name });
const items = [{ value: 'a', text: 'A', other: {} }];
const pages = [
  {
    name: 'p',
    questions: [
      number('n'),
      {
        type: 'matrix',
        name: 'm',
        title: 'M',
        rows: [{ value: 'day', text: 'Day' }],
        columns: [{ value: '1', text: '1' }],
      },
      { type: 'choice', name: 'c', title: 'C', choices: items },
      { type: 'group', name: 'g', title: 'G', questions: [number('inner')] },
      {
        type: 'repeat',
        name: 'r',
        title: 'R',
        questions: [number('age'), { type: 'choice', name: 'k', title: 'K', choices: items }],
      },
    ],
  },
];
const survey = { id: 's', version: 1, languages: ['en'], title: 'S', pages };
const { questions } = readSurvey(survey, builtInLogic, builtInFunctions);

const parsed = (source: string): ReturnType<typeof parseExpression> => {
  const expression = parseExpression(source);
  resolveReferences(expression, source, questions);
  return expression;
};

describe('what a part of a condition is called', () => {
  const words: Readonly<Record<string, string>> = {
    '{n}': '{n}',
    '{m.day}': '{m.day}',
    '{m[day]}': '{m.day}',
    '{inner}': '{inner}',
    '{c-a}': '{c-a}',
    '{r-1-age}': '{panel.age}',
    '{r-5-k}': '{panel.k}',
    '{r-2-k-a}': '{panel.k-a}',
    '3': '3',
    '0.0000001': '0.0000001',
    "'a'": "'a'",
    [`'${'x'.repeat(70)}'`]: `'${'x'.repeat(60)}'`,
    true: 'true',
    "['a', 1]": '["a",1]',
    'sum({n}, 1)': 'sum(…)',
    '{n} + 1': '{n} + 1',
    "{n} = 'a'": "{n} = 'a'",
    '1 + ({n} - 1)': 'what is compared',
    '({n} - 1) + 1': 'what is compared',
    '{n} + -{n}': 'what is compared',
    'not {n}': 'what is compared',
  };
  for (const [source, expected] of Object.entries(words)) {
    it(`${source} is ${expected}`, () => expect(wordsOf(parsed(source), questions)).to.equal(expected));
  }

  it('is a number as one can write it', () => {
    const numbers: readonly (readonly [number, string])[] = [
      [1e-7, '0.0000001'],
      [1e21, '1000000000000000000000'],
      [12_345.5, '12345.5'],
      [-0, '0'],
      [-3, '-3'],
    ];
    for (const [value, digits] of numbers) expect(digitsOf(value)).to.equal(digits);
  });

  it('has the place of the first answer or function in it', () => {
    const places: Readonly<Record<string, number | undefined>> = {
      '{n}': 0,
      '  sum({n})': 2,
      'not {n}': 4,
      '3 > {n}': 4,
      '{n} > {inner}': 0,
      "1 + 2 > 'a'": undefined,
      '3': undefined,
    };
    for (const [source, at] of Object.entries(places)) expect(atOf(parsed(source)), source).to.equal(at);
  });
});
