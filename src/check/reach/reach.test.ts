import { expect } from '@open-wc/testing';
import { resolveReferences } from '../../engine/expression/names.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { createReach } from './reach.ts';

const number = (name: string, more: object = {}): object => ({ type: 'number', name, title: name, ...more });
const choices = [
  { value: 'x', text: 'X' },
  { value: 'y', text: 'Y', visibleIf: '{a} > 5' },
];
const items = ['i', 'j'].map((value) => ({ value, text: value }));

const checked = readSurvey(
  {
    ...{ id: 'reach', version: 1, languages: ['en'], title: 'Reach' },
    pages: [
      {
        name: 'first',
        questions: [
          number('a', { min: 0, max: 10, required: true }),
          { type: 'choice', name: 'one', title: 'One', choices, required: true },
          { type: 'choice', name: 'several', title: 'Several', choices, multiple: true },
          { type: 'sum', name: 'parts', title: 'Parts', items, total: 10 },
          number('free'),
          number('behind', { visibleIf: '{a} > 5', required: true }),
          number('ruled', { min: 0, max: 10, setValueIf: '{a} > 5', setValueExpression: '{a} * 9' }),
          number('locked', { enableIf: '{a} > 5' }),
          number('checked', { validIf: '{checked} > {a}', invalidText: 'More.' }),
        ],
      },
      { name: 'second', questions: [number('q')] },
    ],
  },
  builtInLogic,
  builtInFunctions,
);
const reach = createReach(checked);

const constraint = (source: string, holds = true) => {
  const expression = parseExpression(source);
  resolveReferences(expression, source, checked.questions);
  return [{ expression, holds }];
};

describe('what can never be', () => {
  const never = [
    ...['{a} > 5 and {a} < 3', "{one} = 'x' and {one} = 'y'", '{a} empty', "{one} = 'y' and {a} < 2", '{a} > 10'],
    ...["{several} contains 'y' and {a} < 2", '{parts.i} > 6 and {parts.j} > 6', '{behind} notempty and {a} < 1'],
    ...['{behind} empty and {a} > 6', '{locked} > 3 and {locked} < 2'],
  ];
  for (const source of never) it(source, () => expect(reach.canBe(constraint(source), 1)).to.equal(false));

  it('is not what has to be so otherwise', () => {
    expect(reach.canBe(constraint('{a} notempty', false), 1)).to.equal(false);
    expect(reach.canBe(constraint('{free} notempty', false), 1)).to.equal(true);
    expect(reach.canBe([...constraint('{a} > 5'), ...constraint('{a} > 3', false)], 1)).to.equal(false);
  });
});

describe('what may be', () => {
  const perhaps = [
    ...['{a} > 5 and {free} < 3', '{free} empty', '{one} empty', "{one} = 'y' and {a} > 5", '{a} = 10'],
    ...["{several} contains ['x', 'y']", "{several} = ['x'] and {a} < 2", '{ruled} > 50', '{behind} empty and {a} < 2'],
    ...['{parts.i} > 6 and {parts.j} < 4', '{parts.i} = 5 and {parts.j} = 5', '{parts.i} = 10 and {parts.j} empty'],
  ];
  for (const source of perhaps) it(source, () => expect(reach.canBe(constraint(source), 1)).to.equal(true));

  it('is nothing that was to be answered, while its page is not left', () => {
    expect(reach.canBe(constraint('{a} empty'), 0)).to.equal(true);
    expect(reach.canBe([], 0)).to.equal(true);
  });
});

describe('what can be for certain', () => {
  it('is what somebody can answer', () => {
    for (const source of ['{a} > 5', '{free} > 5', "{one} = 'y'", '{behind} > 1', "{several} contains 'y'"]) {
      expect(reach.canBeForCertain(constraint(source), 1), source).to.equal(true);
    }
  });

  it('is nothing that a condition on the answer may forbid, and nothing impossible', () => {
    for (const source of ['{locked} > 5', '{checked} > 5', '{a} > 10', '{a} empty', '{ruled} > 50']) {
      expect(reach.canBeForCertain(constraint(source), 1), source).to.equal(false);
    }
  });
});
