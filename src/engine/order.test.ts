import { expect } from '@open-wc/testing';
import { anyQuestion, simpleTypes } from '../../test/suites/simple-types.ts';
import { builtInFunctions } from './expression/functions.ts';
import { pagesInOrder, questionsInOrder } from './order.ts';
import type { QuestionLogic } from './question-logic.ts';
import { readSurvey, type CheckedSurvey } from './read-survey.ts';
import { condition } from './shape.ts';

const seeds = Array.from({ length: 200 }, (_, index) => index);

function read(pages: readonly object[], more: object = {}): CheckedSurvey {
  const named = pages.map((page, index) => ({ name: `p${index}`, ...page }));
  return readSurvey(
    { id: 'order', version: 1, languages: ['en'], title: 'Order', ...more, pages: named },
    types,
    builtInFunctions,
  );
}

const computed: QuestionLogic = { type: 'sum', shape: { expression: condition }, computed: true };
const types = new Map([...simpleTypes, [computed.type, computed]]);
const page = (name: string, visibleIf?: string, more: object = {}): object => ({
  questions: [anyQuestion(name, visibleIf === undefined ? {} : { visibleIf })],
  ...more,
});

/** The pages by the name of their first question, for each seed. */
const orders = (pages: readonly object[]): string[] => {
  const checked = read(pages, { pagesOrder: 'random' });
  return seeds.map((seed) =>
    pagesInOrder(checked, seed)
      .map(({ questions }) => questions[0]!.name)
      .join(''),
  );
};

const questionOrders = (questions: readonly object[]): string[] => {
  const checked = read([{ questions, questionsOrder: 'random' }]);
  return seeds.map((seed) =>
    questionsInOrder(checked, checked.survey.pages[0]!, seed)
      .map(({ name }) => name)
      .join(''),
  );
};

const all = (found: readonly string[]): string[] => [...new Set(found)].sort();

describe('a random order of pages', () => {
  it('has every order of pages that do not read each other', () => {
    expect(all(orders([page('a'), page('b'), page('c')]))).to.deep.equal(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  });

  it('puts a page behind those that it reads', () => {
    expect(all(orders([page('a', '{b} = 1'), page('b'), page('c')]))).to.deep.equal(['bac', 'bca', 'cba']);
    const own = page('a', undefined, { visibleIf: '{b} = 1' });
    expect(all(orders([own, page('b'), page('c')]))).to.deep.equal(['bac', 'bca', 'cba']);
  });

  it('follows what is read through values that are not asked, wherever those stand', () => {
    const sum = { type: 'sum', name: 's', title: 'S', expression: '{b} + 1' };
    const found = orders([page('a', '{s} = 2'), page('b'), { questions: [anyQuestion('c'), sum] }]);
    expect(all(found)).to.deep.equal(['bac', 'bca', 'cba']);
  });

  it('follows what a nested condition of an answer reads', () => {
    const question = {
      type: 'pick',
      name: 'a',
      title: 'A',
      choices: [{ value: 'x', text: 'X', visibleIf: '{b} = 1' }],
    };
    expect(all(orders([{ questions: [question] }, page('b')]))).to.deep.equal(['ba']);
  });

  it('leaves pages with "fixed" where they are', () => {
    for (const order of orders([page('a', undefined, { fixed: true }), page('b'), page('c')])) {
      expect(order).to.match(/^a/);
    }
  });

  it('leaves them there when others read them, too', () => {
    const fixed = page('a', undefined, { fixed: true });
    expect(all(orders([page('b', '{a} = 1'), page('c'), fixed]))).to.deep.equal(['cba']);
  });

  it('keeps a page that ends the survey between those before and those behind it', () => {
    const ends = page('c', undefined, { endIf: '{a} = 1' });
    const found = orders([page('a'), page('b'), ends, page('d'), page('e')]);
    expect(all(found)).to.deep.equal(['abcde', 'abced', 'bacde', 'baced']);
  });

  it('has some order when pages read each other', () => {
    const first = { questions: [anyQuestion('a'), anyQuestion('b', { visibleIf: '{c} = 1' })] };
    const second = { questions: [anyQuestion('c'), anyQuestion('d', { visibleIf: '{a} = 1' })] };
    expect(all(orders([first, second]))).to.deep.equal(['ac', 'ca']);
  });
});

describe('a random order of questions', () => {
  it('puts a question behind those that it reads', () => {
    const found = questionOrders([anyQuestion('a', { visibleIf: '{b} = 1' }), anyQuestion('b'), anyQuestion('c')]);
    expect(all(found)).to.deep.equal(['bac', 'bca', 'cba']);
  });

  it('leaves questions with "fixed" where they are, also when others read them', () => {
    const fixed = anyQuestion('a', { fixed: true });
    expect(all(questionOrders([anyQuestion('b', { visibleIf: '{a} = 1' }), anyQuestion('c'), fixed]))).to.deep.equal([
      'cba',
    ]);
    expect(all(questionOrders([anyQuestion('b'), fixed, anyQuestion('c')]))).to.deep.equal(['bac', 'cab']);
  });

  it('puts what is read by a follow-up first, too', () => {
    const pick = { type: 'pick', name: 'a', title: 'A', choices: [{ value: 'x', text: 'X' }], ask: true };
    const found = questionOrders([anyQuestion('b', { visibleIf: '{a-more} = 1' }), pick]);
    expect(all(found)).to.deep.equal(['ab']);
  });
});
