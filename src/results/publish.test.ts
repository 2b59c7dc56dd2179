import { expect } from '@open-wc/testing';
import { surveyAround } from '../../test/suites/survey-around.ts';
import { builtInFunctions } from '../engine/expression/functions.ts';
import { readSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { builtInLogic } from '../questions/logic.ts';
import { publishResults, type Publication } from './publish.ts';

const entries = (...values: string[]): object[] => values.map((value) => ({ value, text: value }));
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers);
const yesNo = (name: string, more: object = {}): object => ({ type: 'yes-no', name, title: name, ...more });
const work = { type: 'choice', name: 'work', title: 'W', choices: entries('desk', 'field', 'both') };

const counted = (value: unknown, count: number): object => ({ value, count });

function publish(pages: readonly object[], responses: readonly Answers[]): Publication {
  const survey = { ...surveyAround(work), pages: pages.map((page, index) => ({ name: `p${index}`, ...page })) };
  return publishResults(readSurvey(survey, builtInLogic, builtInFunctions), responses);
}

/** 17 people work at a desk, which is published; whether 3 or fewer work in the field is not. */
const dependents = [
  ...[...times(9, { work: 'desk', calm: true }), ...times(8, { work: 'desk', calm: false })],
  ...[...times(3, { work: 'field' }), ...times(9, { work: 'both' })],
];

describe('published results', () => {
  it('are written as the page reads them', () => {
    const tool = { type: 'matrix', name: 'tool', title: 'T', rows: entries('mail'), columns: entries('good', 'bad') };
    const noise = { ...work, name: 'noise', multiple: true };
    const responses = [
      ...times(6, { calm: true, tool: { mail: 'good' }, noise: ['desk'] }),
      ...times(7, { calm: false, tool: { mail: 'bad' }, noise: ['field', 'both'] }),
    ];
    expect(publish([{ questions: [yesNo('calm'), tool, noise] }], responses).results.tallies).to.deep.equal([
      { question: 'calm', kind: 'one', answered: 13, counts: [counted(true, 6), counted(false, 7)] },
      { question: 'tool', row: 'mail', kind: 'one', answered: 13, counts: [counted('good', 6), counted('bad', 7)] },
      {
        ...{ question: 'noise', kind: 'several', answered: 13 },
        counts: [counted('desk', 6), counted('field', 7), counted('both', 7)],
      },
    ]);
  });

  it('begin with the very number of people that is promised', () => {
    const ten = [...times(5, { calm: true }), ...times(5, { calm: false })];
    expect(publish([{ questions: [yesNo('calm')] }], ten).results.tallies).to.have.length(1);
    expect(publish([{ questions: [yesNo('calm')] }], ten.slice(1)).leftOut.get('calm')).to.equal('too-few');
  });

  it('have nothing of what is no list of answers', () => {
    const cells = { type: 'matrix', name: 'm', title: 'M', cellType: 'number' };
    const matrix = { ...cells, rows: entries('a'), columns: entries('x') };
    const { results, leftOut } = publish([{ questions: [matrix] }], times(20, { m: { a: { x: 3 } } }));
    expect(results.tallies).to.deep.equal([]);
    expect(leftOut.get('m')).to.equal('not-counted');
  });

  for (const privacy of ['quasi', 'free-text']) {
    it(`leave out what the file calls "${privacy}"`, () => {
      const questions = [yesNo('calm', { privacy })];
      const { results, leftOut } = publish(
        [{ questions }],
        [...times(9, { calm: true }), ...times(9, { calm: false })],
      );
      expect(results.tallies).to.deep.equal([]);
      expect(leftOut.get('calm')).to.equal('profile');
    });
  }

  // How many were asked tells how many gave the answer that a number was hidden for.
  const desk = { visibleIf: "{work} = 'desk'" };
  const ways: Record<string, readonly object[]> = {
    'a question': [{ questions: [work, yesNo('calm', desk)] }],
    'a page': [{ questions: [work] }, { ...desk, questions: [yesNo('calm')] }],
    'a page that can be the last': [{ questions: [work], endIf: "{work} != 'desk'" }, { questions: [yesNo('calm')] }],
    'a group': [{ questions: [work, { type: 'group', name: 'g', title: 'G', ...desk, questions: [yesNo('calm')] }] }],
  };
  for (const [way, pages] of Object.entries(ways)) {
    it(`leave out what ${way} asks of those who gave an answer that is hidden`, () => {
      const { results, leftOut } = publish(pages, dependents);
      expect(results.tallies.map(({ question }) => question)).to.deep.equal(['work']);
      expect(leftOut.get('calm')).to.equal('depends');
      const open = publish(pages, [...dependents, ...times(9, { work: 'field' })]);
      expect(open.results.tallies.map(({ question }) => question)).to.deep.equal(['work', 'calm']);
    });
  }

  it('leave out what depends on a matrix of which one row only is published in full', () => {
    const rows = { type: 'matrix', name: 'm', title: 'M', rows: entries('a', 'b'), columns: entries('x', 'y', 'z') };
    const pages = [{ questions: [rows, yesNo('calm', { visibleIf: "{m.b} = 'x'" })] }];
    const some = (a: string, b: string, calm: boolean): Answers => ({ m: { a, b }, calm });
    const responses = [...times(9, some('x', 'x', true)), ...times(9, some('y', 'x', false))];
    const { results, leftOut } = publish(pages, [...responses, ...times(3, { m: { a: 'x', b: 'y' } })]);
    expect(results.tallies.map(({ question, row }) => `${question} ${row}`)).to.deep.equal(['m a']);
    expect(leftOut.get('calm')).to.equal('depends');
    const hidden = [...times(9, { m: { a: 'x', b: 'y' } }), ...times(3, { m: { a: 'x', b: 'z' } })];
    expect(publish(pages, [...responses, ...hidden]).leftOut.get('calm')).to.equal('depends');
  });
});
