import { expect } from '@open-wc/testing';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { measureReIdentification } from './re-identification.ts';

const choice = (name: string, count: number, privacy?: 'quasi'): object => ({
  type: 'choice',
  name,
  title: name,
  ...(privacy ? { privacy } : {}),
  choices: Array.from({ length: count }, (_, index) => ({ value: `v${index}`, text: `${index}` })),
});

const measure = (questions: readonly object[], respondents: number) =>
  measureReIdentification(
    readSurvey({ id: 's', version: 1, languages: ['en'], title: 's', pages: [{ name: 'p', questions }] }, builtInLogic),
    respondents,
  );

describe('the re-identification meter', () => {
  it('multiplies the answers of profile questions alone', () => {
    const { questions, cells } = measure(
      [choice('age', 5, 'quasi'), choice('role', 4, 'quasi'), choice('noise', 9)],
      100,
    );
    expect(cells).to.equal(20);
    expect(questions).to.deep.equal([
      { name: 'age', cells: 5 },
      { name: 'role', cells: 4 },
    ]);
  });

  it('finds nobody alone without profile questions, unless only one answers', () => {
    expect(measure([choice('noise', 9)], 100).alone).to.equal(0);
    expect(measure([choice('noise', 9)], 1).alone).to.equal(1);
  });

  it('follows n (1 − 1/m) ^ (n − 1) when answers are even', () => {
    expect(measure([choice('age', 4, 'quasi')], 10).aloneIfEven).to.be.closeTo(10 * 0.75 ** 9, 1e-9);
  });

  it('weighs answers 1, 1/2, 1/3 … otherwise', () => {
    const weights = [6 / 11, 3 / 11, 2 / 11];
    const expected = weights.reduce((sum, share) => sum + 10 * share * (1 - share) ** 9, 0);
    expect(measure([choice('age', 3, 'quasi')], 10).alone).to.be.closeTo(expected, 1e-9);
  });

  it('names the question whose coarsening hides most people', () => {
    const { coarsen, alone } = measure([choice('age', 20, 'quasi'), choice('sex', 2, 'quasi')], 50);
    expect(coarsen).to.include({ name: 'age', cells: 10 });
    expect(coarsen!.alone).to.be.below(alone);
  });

  it('goes by how common combinations are when there are too many to count one by one', () => {
    const many = Array.from({ length: 8 }, (_, index) => choice(`q${index}`, 20, 'quasi'));
    expect(measure(many, 500).alone).to.be.within(495, 500);
    expect(measure(many, 5_000_000).alone).to.be.below(4_600_000);
    const few = Array.from({ length: 6 }, (_, index) => choice(`q${index}`, 7, 'quasi'));
    const counted = measure(few, 300).alone;
    expect(measure([...few, choice('q6', 2, 'quasi')], 300).alone).to.be.within(counted, counted + 6);
  });

  it('gives no advice that hides nobody', () => {
    expect(measure([choice('sex', 2, 'quasi')], 100).coarsen).to.equal(undefined);
    const open = Array.from({ length: 3 }, (_, index) => ({
      type: 'text',
      name: `t${index}`,
      title: 't',
      privacy: 'quasi',
    }));
    expect(measure(open, 100).coarsen).to.equal(undefined);
  });

  const kinds: Readonly<Record<string, readonly [object, number]>> = {
    years: [{ type: 'date', precision: 'year', min: '1950', max: '2002' }, 53],
    months: [{ type: 'date', precision: 'month', min: '2019-11', max: '2020-02' }, 4],
    days: [{ type: 'date', min: '2020-02-27', max: '2020-03-01' }, 4],
    halves: [{ type: 'number', min: 0, max: 1, step: 0.5 }, 3],
    tenths: [{ type: 'number', min: 0.1, max: 0.3, step: 0.1 }, 3],
    'places of a slider': [{ type: 'slider', min: 1, max: 9, step: 4 }, 3],
    'yes and no': [{ type: 'yes-no' }, 2],
    'the columns of each row': [
      {
        type: 'matrix',
        rows: [{ value: 'a', text: 'a' }],
        columns: ['x', 'y'].map((value) => ({ value, text: value })),
      },
      2,
    ],
    'what anybody may write': [{ type: 'text' }, 1000],
  };
  for (const [what, [keys, count]] of Object.entries(kinds)) {
    it(`counts ${what}`, () => {
      expect(measure([{ name: 'q', title: 'q', privacy: 'quasi', ...keys }], 100).cells).to.equal(count);
    });
  }
});
