import { expect } from '@open-wc/testing';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { resolveReferences } from '../../engine/expression/names.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import type { Value } from '../../engine/expression/syntax.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { domainOf } from './domain.ts';
import { comparisonsIn, samplesOf } from './samples.ts';

/** The answers to a question that stand for all others when these conditions are looked at. */
function samples(question: object, ...conditions: readonly string[]): readonly Value[] | undefined {
  const number = { type: 'number', name: 'n', title: 'N', min: 0, max: 9 };
  const pages = [{ name: 'p', questions: [number, { name: 'q', title: 'Q', ...question }] }];
  const survey = { id: 's', version: 1, languages: ['en'], title: 'S', pages };
  const { questions } = readSurvey(survey, builtInLogic, builtInFunctions);
  const expressions = conditions.map((condition) => {
    const expression = parseExpression(condition);
    resolveReferences(expression, condition, questions);
    return expression;
  });
  const node = questions.get('q')!;
  return samplesOf(domainOf(node.question), 'q', node, comparisonsIn(expressions));
}

const sorted = (values: readonly Value[] | undefined): readonly Value[] =>
  [...values!].toSorted((a, b) => Number(a) - Number(b));

const choices = (...values: readonly string[]): object[] =>
  values.map((value) => ({
    ...{ value, text: value },
    ...(value.startsWith('if') && { visibleIf: '{n} > 1' }),
    ...(value.startsWith('none') && { exclusive: true }),
  }));

describe('answers that stand for all others', () => {
  it('are both of yes and no', () => {
    expect(samples({ type: 'yes-no' }, '{q}')).to.deep.equal([true, false]);
  });

  const numbers: readonly (readonly [limits: object, conditions: readonly string[], values: readonly number[]])[] = [
    [{ min: 0, max: 9 }, [], [0, 1, 8, 9]],
    [{ min: 0, max: 9 }, ['{q} > 4'], [0, 1, 3, 4, 5, 8, 9]],
    [{ min: 0, max: 9 }, ['4 < {q}', '{q} = 2 and {n} = 7'], [0, 1, 2, 3, 4, 5, 8, 9]],
    [{ min: 0, max: 9 }, ['{q} > 4.5'], [0, 1, 4, 5, 8, 9]],
    [{ min: 0, max: 9 }, ['not ({q} anyof [3, 5])'], [0, 1, 2, 3, 4, 5, 6, 8, 9]],
    [{ min: 0, max: 9 }, ['max({q}, 4) > 2', 'iif({q} = 4, 1, 0) = 1'], [0, 1, 3, 4, 5, 8, 9]],
    [{ min: 0, max: 9 }, ["{q} = 'x'"], [0, 1, 8, 9]],
    [{ min: 0, max: 1, step: 0.01 }, [], [0, 0.01, 0.99, 1]],
    [{ min: 0, max: 1, step: 0.01 }, ['{q} > 0.5'], [0, 0.01, 0.49, 0.5, 0.51, 0.99, 1]],
    [{ max: 3, step: 0.1 }, [], [2.9, 3]],
    [{ min: 3, step: 0.1 }, [], [3, 3.1]],
  ];
  for (const [limits, conditions, values] of numbers) {
    it(`are numbers on both sides of each limit: ${JSON.stringify(limits)}, ${conditions.join('; ')}`, () => {
      expect(sorted(samples({ type: 'number', ...limits }, ...conditions))).to.deep.equal(values);
    });
  }

  it('are the texts that conditions name, and another one', () => {
    const other = 'a text that no condition names';
    const text = { type: 'text' };
    expect(samples(text, "{q} = 'a' or 'b' != {q}", '{q} = 3')).to.have.members([other, 'a', 'b']);
    expect(samples({ ...text, maxLength: 1 }, "{q} = 'a' or {q} = 'bb'")).to.have.members([other, 'a']);
    expect(samples({ ...text, minLength: 2 }, "{q} = 'a' or {q} = 'bb'")).to.include.members([other, 'bb']);
    expect(samples(text, "{q} contains 'a'")).to.equal(undefined);
    expect(samples(text, "{n} > 3 and 'a' < {q}")).to.equal(undefined);
  });

  it('are the choices that conditions name, and one that can always be picked for the others', () => {
    const choice = (...values: readonly string[]): object => ({ type: 'choice', choices: choices(...values) });
    expect(samples(choice('a', 'b', 'c'))).to.deep.equal(['a']);
    expect(samples(choice('a', 'b', 'c'), "{q} = 'a'")).to.deep.equal(['a', 'b']);
    expect(samples(choice('a', 'ifb', 'nonec', 'd'), "{q} = 'a'")).to.deep.equal(['a', 'd']);
    expect(samples(choice('a', 'ifb', 'nonec'), "{q} = 'a'")).to.deep.equal(['a', 'ifb', 'nonec']);
    expect(samples(choice('a', 'b', 'c'), "{q} contains 'a'")).to.deep.equal(['a', 'b', 'c']);
  });

  it('are all lists of few choices that the question takes', () => {
    const several = (more: object, ...values: readonly string[]): object => ({
      ...{ type: 'choice', multiple: true },
      choices: choices(...values),
      ...more,
    });
    expect(samples(several({}, 'a', 'b', 'c'), "{q} contains 'a'")).to.deep.equal([[], ['a'], ['b'], ['a', 'b']]);
    expect(samples(several({ maxChoices: 1 }, 'a', 'b'), "{q} contains 'a'")).to.deep.equal([[], ['a'], ['b']]);
    expect(samples(several({ minChoices: 2 }, 'a', 'b'), "{q} contains 'a'")).to.have.length(4);
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const naming = (count: number): string[] => many.slice(0, count).map((value) => `{q} contains '${value}'`);
    expect(samples(several({}, ...many), ...naming(6))).to.have.length(2 ** 7);
    expect(samples(several({}, ...many), ...naming(7))).to.equal(undefined);
  });

  it('are the dates that conditions name and the limits, with those beside them', () => {
    const dates = (more: object, ...conditions: readonly string[]): readonly Value[] | undefined =>
      samples({ type: 'date', ...more }, ...conditions);
    expect(dates({}, "{q} > '2020-02-29'")).to.have.members(['2020-02-28', '2020-02-29', '2020-03-01']);
    expect(dates({ min: '2020-02-29' })).to.have.members(['2020-02-29', '2020-03-01']);
    expect(dates({ max: '2020-02-29' })).to.have.members(['2020-02-28', '2020-02-29']);
    expect(dates({ min: '2020-02-29', max: '2020-03-01' })).to.have.members(['2020-02-29', '2020-03-01']);
    expect(dates({ precision: 'month' }, "{q} = '2020-01'")).to.have.members(['2019-12', '2020-01', '2020-02']);
    expect(dates({ precision: 'year' }, "{q} = '2020'")).to.have.members(['2019', '2020', '2021']);
    expect(dates({})).to.have.members(['1999-12-31', '2000-01-01', '2000-01-02']);
    expect(dates({ precision: 'year' })).to.have.members(['1999', '2000', '2001']);
    expect(dates({}, "{q} = ''")).to.have.length(3);
    expect(dates({}, "{q} = 'soon'")).to.equal(undefined);
  });

  it('are those of a matrix with something in every row, and none of what has no answer', () => {
    const rows = choices('a', 'b');
    expect(Object.keys(samples({ type: 'matrix', rows, columns: rows })![0] as object)).to.deep.equal(['a', 'b']);
    expect(samples({ type: 'note', text: 'T' })).to.deep.equal([]);
    expect(samples({ type: 'computed', expression: "iif({n} > 1, 'a', 1)" })).to.equal(undefined);
  });
});
