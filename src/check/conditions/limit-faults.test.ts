import { expect } from '@open-wc/testing';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { checkSurvey } from '../check-survey.ts';

/** What is said of no answer being taken, of a question behind some others, in a survey that closes then. */
const told = (
  question: object,
  { before = [], closes }: { before?: readonly object[]; closes?: string } = {},
): string[] =>
  checkSurvey({ ...surveyAround(question, before), ...(closes !== undefined && { closes }) })
    .faults.filter(({ code }) => code === 'never-answered')
    .map(({ path, message }) => `${path.slice(4).join('.')}: ${message}`);

const text = (more: object): object => ({ type: 'text', name: 'q', title: 'Q', ...more });
const date = (more: object): object => ({ type: 'date', name: 'q', title: 'Q', ...more });

describe('limits that leave no answer', () => {
  it('are those of a form with another number of characters', () => {
    const why = 'no answer is ever taken: a text of the form "123" has 3 characters';
    expect(told(text({ mask: '999', minLength: 4 }))).to.deep.equal([`minLength: ${why}`]);
    expect(told(text({ mask: '999', maxLength: 2 }))).to.deep.equal([`maxLength: ${why}`]);
    for (const more of [{}, { minLength: 3 }, { maxLength: 3 }, { minLength: 3, maxLength: 3 }]) {
      expect(told(text({ mask: '999', ...more }))).to.deep.equal([]);
    }
  });

  it('are those of a text that is shorter than any address', () => {
    const shortest = { email: 'a@b.be', url: 'a.be', tel: '100' };
    for (const [inputType, { length }] of Object.entries(shortest)) {
      expect(told(text({ inputType }))).to.deep.equal([]);
      expect(told(text({ inputType, maxLength: length }))).to.deep.equal([]);
      expect(told(text({ maxLength: length - 1 }))).to.deep.equal([]);
      expect(told(text({ inputType, maxLength: length - 1 }))).to.have.length(1);
    }
    expect(told(text({ inputType: 'url', maxLength: 3 }))).to.deep.equal([
      'maxLength: no answer is ever taken: "a.be" has 4 characters, and none is much shorter',
    ]);
  });

  it('are those of a date that must lie in the future, and must not', () => {
    const never = 'min: no date is ever taken: 2999-01-01 lies after';
    expect(told(date({ min: '2999-01-01', max: 'today' })).join()).to.include(never);
    expect(told(date({ min: '2999-01-01', max: 'today' }), { closes: '2000-01-01T00:00:00Z' }).join()).to.include(
      never,
    );
    expect(told(date({ min: '2999-01-01', max: 'today' }), { closes: '2998-12-31T00:00:00Z' })).to.deep.equal([
      `${never} 2998-12-31`,
    ]);
    expect(told(date({ min: '2999-01-01', max: 'today' }), { closes: '2999-01-01T00:00:00Z' })).to.deep.equal([]);
    expect(told(date({ min: 'today', max: '2000-01-01' })).join()).to.match(/^min: .* lies after 2000-01-01$/);
    expect(told(date({ min: 'today', max: 'today' }))).to.deep.equal([]);
    expect(told(date({ min: '2000-01-01', max: 'today' }))).to.deep.equal([]);
    expect(told(date({ min: 'today', max: '2999-01-01' }))).to.deep.equal([]);
    expect(told(date({ min: '2999-01-01' }))).to.deep.equal([]);
    expect(told(date({ max: '2000-01-01' }))).to.deep.equal([]);
  });

  it('are compared by month and by year where dates are', () => {
    const closes = '2931-05-31T00:00:00Z';
    expect(told(date({ precision: 'year', min: '2931', max: 'today' }), { closes })).to.deep.equal([]);
    expect(told(date({ precision: 'month', min: '2931-05', max: 'today' }), { closes })).to.deep.equal([]);
    expect(told(date({ precision: 'month', min: '2931-06', max: 'today' }), { closes })).to.deep.equal([
      'min: no date is ever taken: 2931-06 lies after 2931-05',
    ]);
    const [year] = new Date().toISOString().split('-');
    expect(told(date({ precision: 'year', min: 'today', max: year }))).to.deep.equal([]);
  });
});

describe('a question that takes choices over', () => {
  const entries = (...values: readonly string[]): object[] =>
    values.map((value) => ({
      ...{ value, text: value },
      ...(value.startsWith('none') && { exclusive: true }),
      ...(value.startsWith('unknown') && { missing: true }),
    }));
  const source = (...values: readonly string[]): object => ({
    ...{ type: 'choice', name: 's', title: 'S', multiple: true },
    choices: entries(...values),
  });
  const taking = (minChoices: number | undefined, more: object = {}): object => ({
    ...{ type: 'choice', name: 'q', title: 'Q', multiple: true, choicesFromQuestion: 's' },
    ...(minChoices !== undefined && { minChoices }),
    ...more,
  });
  const most = (from: object, more: object = {}): number => {
    expect(told(taking(undefined, more), { before: [from] })).to.deep.equal([]);
    const counts = [1, 2, 3, 4, 5, 6].filter((min) => told(taking(min, more), { before: [from] }).length === 0);
    const first = counts.length + 1;
    expect(told(taking(first, more), { before: [from] })).to.deep.equal([
      `minChoices: never more than ${counts.length} choices can be picked together here`,
    ]);
    return counts.length;
  };
  const selected = { choicesFromQuestionMode: 'selected' };

  it('can ask for no more than can be picked together', () => {
    expect(most(source('a', 'b', 'c', 'none', 'unknown'))).to.equal(3);
    expect(most(source('a', 'b', 'c'), selected)).to.equal(3);
    expect(most({ ...source('a', 'b', 'c', 'none'), maxChoices: 2 }, selected)).to.equal(2);
    expect(most({ ...source('a', 'b', 'c'), maxChoices: 2 })).to.equal(3);
    expect(most({ ...source('a', 'b', 'c'), multiple: undefined }, selected)).to.equal(1);
    expect(
      most({ ...source('a', 'b', 'c'), maxChoices: 2 }, { ...selected, choices: entries('d', 'e', 'none2') }),
    ).to.equal(4);
    expect(most({ ...source('a', 'b', 'c'), maxChoices: 2 }, { choicesFromQuestionMode: 'unselected' })).to.equal(3);
  });
});
