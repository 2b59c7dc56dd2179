import { expect } from '@open-wc/testing';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { items, optional, refuse, text, type Check } from '../../engine/shape.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { findFaults } from '../find-faults.ts';
import { knownTypes } from './known-types.ts';

const even: Check = (value) => (Number(value) % 2 === 0 ? undefined : 'an even number');
const strange: Check = (_, path) => refuse('is too strange', [...path, 'inside']);
const broken: Check = () => {
  throw new TypeError('of the check');
};

const plan: QuestionLogic = {
  type: 'plan',
  shape: {
    rooms: items(),
    step: optional(even),
    label: optional(text),
    odd: optional(strange),
    broken: optional(broken),
  },
  lists: ['rooms'],
};
const around: QuestionLogic = {
  type: 'around',
  shape: { questions: () => undefined, step: even },
  nested: 'questions',
};

const rooms = [{ value: 'a', text: 'A' }];
const at = 'pages[0].questions[0]';

/** What is said of a question, with these two types besides the built-in ones. */
const told = (question: object): string[] =>
  findFaults(surveyAround({ name: 'q', title: 'Q', ...question }), undefined, [plan, around]).map(
    ({ code, where, message }) => `${code} ${where}: ${message}`,
  );

describe('question types from outside', () => {
  it('are checked by the checks of their shape', () => {
    expect(told({ type: 'plan', rooms })).to.deep.equal([]);
    expect(told({ type: 'plan', rooms, step: 2, label: 'L', required: true, visibleIf: '1 = 1' })).to.deep.equal([]);
    expect(told({ type: 'plan', rooms, step: 3 })).to.deep.equal([`wrong-value ${at}.step: expected an even number`]);
    expect(told({ type: 'plan', rooms, label: 3 })).to.deep.equal([`wrong-value ${at}.label: expected an object`]);
    expect(told({ type: 'plan', rooms, odd: 1 })).to.deep.equal([`wrong-value ${at}.odd: inside: is too strange`]);
    expect(told({ type: 'plan' }).join())
      .to.include(at)
      .and.to.include('rooms');
    expect(told({ type: 'plan', rooms, stepp: 2 })).to.deep.equal([
      `unknown-key ${at}.stepp: the key "stepp" is not known – did you mean "step"?`,
    ]);
    expect(() => told({ type: 'plan', rooms, broken: 1 })).to.throw(TypeError, 'of the check');
  });

  it('have conditions in their lists', () => {
    expect(told({ type: 'plan', rooms: [{ ...rooms[0], visibleIf: '{nobody} = 1' }] })).to.deep.equal([
      `condition-name ${at}.rooms[0].visibleIf: no question is named "nobody"`,
    ]);
    expect(told({ type: 'plan', rooms: [rooms[0], rooms[0]] })).to.deep.equal([
      `wrong-value ${at}.rooms: [1].value: the value "a" is used twice`,
    ]);
  });

  it('may hold other questions', () => {
    expect(told({ type: 'around', step: 2, questions: [{ type: 'text', name: 't', title: 'T' }] })).to.deep.equal([]);
    expect(told({ type: 'around', step: 1, questions: [] }).join()).to.include('expected an even number');
  });

  it('take the place of a built-in one, and leave the others', () => {
    const own: QuestionLogic = { type: 'text', shape: { step: even } };
    const { logic, schema } = knownTypes([own]);
    expect(logic.get('text')).to.equal(own);
    expect(logic.size).to.equal(builtInLogic.size);
    const takes = (question: object): boolean =>
      schema.safeParse(surveyAround({ name: 'q', title: 'Q', ...question })).success;
    expect(takes({ type: 'text', step: 2 })).to.equal(true);
    expect(takes({ type: 'text', maxLength: 3 })).to.equal(false);
    expect(takes({ type: 'yes-no' })).to.equal(true);
    expect(knownTypes().logic).to.equal(builtInLogic);
  });
});
