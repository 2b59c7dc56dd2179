import { expect } from '@open-wc/testing';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { createGuards, type Guards } from './guards.ts';

const number = (name: string, more: object = {}): object => ({ type: 'number', name, title: name, ...more });

function read(pages: readonly (readonly object[])[], more: object = {}) {
  const named = pages.map((questions, index) => ({ name: `p${index}`, questions }));
  const survey = { id: 'guards', version: 1, languages: ['en'], title: 'Guards', ...more, pages: named };
  const checked = readSurvey(survey, builtInLogic, builtInFunctions);
  return { checked, guards: createGuards(checked) };
}

describe('whoever has left the page of a question', () => {
  /** Is it sure that the question "q" was answered by whom it was asked? A page with "a" lies before it, "z" behind. */
  function isAnswered(question: object, more: object = {}, beside: readonly object[] = []): boolean {
    const { checked, guards } = read([[number('a')], [question, ...beside], [number('z')]], more);
    return guards.isAnsweredBehind(checked.questions.get('q')!);
  }
  const q = (more: object = {}): object => number('q', { required: true, ...more });
  const computed = (expression: string): object => ({ type: 'computed', name: 'c', expression });

  it('has answered it when it is required', () => {
    expect(isAnswered(q())).to.equal(true);
    expect(isAnswered(number('q'))).to.equal(false);
    expect(isAnswered(number('q', { requiredIf: '{a} > 1' }))).to.equal(false);
  });

  it('may not have answered it when there may be nothing to pick, or no way to', () => {
    const choices = [{ value: 'x', text: 'X' }];
    const pick = { ...q(), type: 'choice' };
    expect(isAnswered({ ...pick, choices })).to.equal(true);
    expect(isAnswered({ ...pick, choices: [{ ...choices[0], visibleIf: '{a} > 1' }] })).to.equal(false);
    expect(isAnswered(q({ enableIf: '{a} > 1' }))).to.equal(false);
    expect(isAnswered({ type: 'group', name: 'g', title: 'G', questions: [q()] })).to.equal(true);
    const locked = { type: 'group', name: 'g', title: 'G', enableIf: '{a} > 1', questions: [q()] };
    expect(isAnswered(locked)).to.equal(false);
  });

  it('may have been asked it only later, by an answer of a later page or what a rule sets', () => {
    expect(isAnswered(q({ visibleIf: '{a} > 1' }))).to.equal(true);
    expect(isAnswered(q({ visibleIf: '{b} > 1' }), {}, [number('b')])).to.equal(true);
    expect(isAnswered(q({ visibleIf: '{z} > 1' }))).to.equal(false);
    expect(isAnswered(q({ visibleIf: '{b} > 1' }), {}, [number('b', { visibleIf: '{z} > 1' })])).to.equal(false);
    expect(isAnswered(q({ visibleIf: '{c} > 1' }), {}, [computed('{a} + 1')])).to.equal(true);
    expect(isAnswered(q({ visibleIf: '{c} > 1' }), {}, [computed('{z} + 1')])).to.equal(false);
    const rule = { setValueIf: '{a} > 1', setValueExpression: '{a}' };
    expect(isAnswered(q(rule))).to.equal(false);
    expect(isAnswered(q({ visibleIf: '{b} > 1' }), {}, [number('b', rule)])).to.equal(false);
  });

  it('may have been asked it in any order when pages are shuffled', () => {
    expect(isAnswered(q(), { pagesOrder: 'random' })).to.equal(false);
  });
});

describe('what decides about conditions', () => {
  const behind = ({ guards, checked }: { guards: Guards; checked: ReturnType<typeof read>['checked'] }, name: string) =>
    guards.behind([checked.questions.get(name)!.expressions.visibleIf!]);

  it('are they, and those of the questions that they read, each once', () => {
    const survey = read([
      [number('a'), number('b', { visibleIf: '{a} > 1' })],
      [number('c', { visibleIf: '{b} > 1 and {a} > 0' }), number('d', { visibleIf: '{c} > 1 or {b} > 2' })],
    ]);
    const { questions } = survey.checked;
    expect(behind(survey, 'd')).to.have.members(
      ['d', 'c', 'b'].map((name) => questions.get(name)!.expressions.visibleIf),
    );
  });

  it('is not looked for when there is too much of it', () => {
    const chain = (length: number): object[] =>
      Array.from({ length }, (_, index) => number(`q${index}`, index > 0 ? { visibleIf: `{q${index - 1}} > 1` } : {}));
    expect(behind(read([chain(41)]), 'q40')).to.have.length(40);
    expect(behind(read([chain(42)]), 'q41')).to.equal(undefined);
  });
});
