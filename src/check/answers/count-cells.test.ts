import { expect } from '@open-wc/testing';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { countCells } from './count-cells.ts';

/** How many kinds of people a question tells apart. */
function cells(question: object): number {
  const pages = [{ name: 'p', questions: [{ name: 'q', title: 'Q', ...question }] }];
  const { questions } = readSurvey({ id: 's', version: 1, languages: ['en'], title: 'S', pages }, builtInLogic);
  return countCells(questions.get('q')!);
}

const items = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, text: `${index}` }));

const [thisYear] = new Date().toISOString().split('-').map(Number) as [number];
const unlisted = 1000;

const counts: readonly (readonly [question: object, cells: number])[] = [
  [{ type: 'yes-no' }, 2],
  [{ type: 'choice', choices: items(7) }, 7],
  [{ type: 'choice', choices: items(7), multiple: true }, 2 ** 7],
  [{ type: 'choice', choices: items(40), multiple: true }, 100_000],
  [{ type: 'ranking', choices: items(3) }, 2 ** 3],
  [{ type: 'matrix', rows: items(3), columns: items(4) }, 4 ** 3],
  [{ type: 'matrix', rows: items(2), columns: items(3), cellType: 'number', min: 0, max: 1 }, 2 ** 6],
  [{ type: 'text' }, unlisted],
  [{ type: 'number' }, unlisted],
  [{ type: 'number', min: 18 }, unlisted],
  [{ type: 'number', min: 18, max: 67 }, 50],
  [{ type: 'number', min: 18, max: 67, step: 10 }, 5],
  [{ type: 'number', min: 0, max: 1, step: 0.1 }, 11],
  [{ type: 'number', min: -5, max: 5, step: 5 }, 3],
  [{ type: 'slider', min: 18, max: 68, step: 10 }, 6],
  [{ type: 'date' }, unlisted],
  [{ type: 'date', min: '2020-02-28' }, unlisted],
  [{ type: 'date', max: '2020-02-28' }, unlisted],
  [{ type: 'date', min: '2020-02-28', max: '2020-03-01' }, 3],
  [{ type: 'date', min: '2020-02-01', max: '2021-01-31' }, 366],
  [{ type: 'date', min: '2019-11', max: '2021-02', precision: 'month' }, 16],
  [{ type: 'date', min: '2019', max: '2021', precision: 'year' }, 3],
  [{ type: 'date', min: '2000', max: 'today', precision: 'year' }, thisYear - 1999],
  [{ type: 'date', min: 'today', max: String(thisYear + 9), precision: 'year' }, 10],
  [{ type: 'date', min: 'today', max: 'today' }, 1],
  [{ type: 'computed', expression: '1 > 2' }, unlisted],
];

describe('how many kinds of people an answer tells apart', () => {
  for (const [question, expected] of counts) {
    it(`is ${expected} for ${JSON.stringify(question).slice(0, 90)}`, () => expect(cells(question)).to.equal(expected));
  }
});
