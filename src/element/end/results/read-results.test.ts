import { expect } from '@open-wc/testing';
import { readSurvey } from '../../../engine/read-survey.ts';
import { builtInLogic } from '../../../questions/logic.ts';
import { readResults } from './read-results.ts';

const list = (...values: string[]) => values.map((value) => ({ value, text: value }));

const checked = readSurvey(
  {
    id: 'office',
    version: 2,
    languages: ['en'],
    title: 'Office',
    pages: [
      {
        name: 'only',
        questions: [
          { type: 'choice', name: 'work', title: 'W', choices: list('desk', 'field') },
          { type: 'matrix', name: 'tool', title: 'T', rows: list('sound', 'screen'), columns: list('good', 'bad') },
          { type: 'yes-no', name: 'calm', title: 'C' },
        ],
      },
    ],
  },
  builtInLogic,
);

const work = {
  question: 'work',
  kind: 'one',
  answered: 30,
  counts: [
    { value: 'desk', count: 20 },
    { value: 'field', count: 10 },
  ],
};
const tool = { ...work, question: 'tool', row: 'sound', counts: [{ value: 'good', count: null }] };
const calm = { ...work, question: 'calm', counts: [{ value: true, count: 30 }] };
const file = { format: 1, survey: 'office', version: 2, responses: 40, tallies: [work, tool, calm] };

const withTally = (...tallies: unknown[]) => ({ ...file, tallies });
const withCounts = (...counts: unknown[]) => withTally({ ...work, counts });

describe('readResults', () => {
  it('reads a file of this survey', () => {
    expect(readResults(file, checked)).to.deep.equal(file);
    expect(readResults({ ...file, tallies: [] }, checked)?.responses).to.equal(40);
    const rows = [tool, { ...tool, row: 'screen' }];
    expect(readResults(withTally(...rows), checked)?.tallies).to.have.length(2);
    expect(readResults(withTally({ ...work, kind: 'several', answered: 20 }), checked)).to.not.equal(undefined);
  });

  const hostile: Record<string, unknown> = {
    'no object': [file],
    nothing: null,
    'a text': JSON.stringify(file),
    'another format': { ...file, format: 2 },
    'another survey': { ...file, survey: 'other' },
    'another version': { ...file, version: 1 },
    'a surplus key': { ...file, html: '<script>' },
    'a key that is not its own': Object.assign(Object.create({ tallies: [] }) as object, {
      ...file,
      tallies: undefined,
    }),
    'a key of every object': JSON.parse(`{"__proto__": {}, ${JSON.stringify(file).slice(1)}`) as unknown,
    'a missing key': { format: 1, survey: 'office', version: 2, tallies: [] },
    'more people than there are': { ...file, responses: 1e12 },
    'half a person': { ...file, responses: 40.5 },
    'people as a text': { ...file, responses: '40' },
    'tallies that are no list': { ...file, tallies: { length: 1, 0: work } },
    'too many tallies': withTally(...Array.from({ length: 5001 }, () => work)),
    'a tally that is no object': withTally(null),
    'a question that the survey does not have': withTally({ ...work, question: 'gone' }),
    'a question named like a property of every object': withTally({ ...work, question: 'constructor' }),
    'a question that is no text': withTally({ ...work, question: ['work'] }),
    'a question twice': withTally(work, work),
    'a row twice': withTally(tool, tool),
    'a row that the question does not have': withTally({ ...tool, row: 'gone' }),
    'a row of a question without rows': withTally({ ...work, row: 'sound' }),
    'a kind that is not known': withTally({ ...work, kind: '__proto__' }),
    'more answers than people': withTally({ ...work, answered: 41 }),
    'fewer than nobody': withTally({ ...work, answered: -1 }),
    'more of one answer than answers': withCounts({ value: 'desk', count: 31 }),
    'more of all than answers': withCounts({ value: 'desk', count: 20 }, { value: 'field', count: 11 }),
    'an answer twice': withCounts({ value: 'desk', count: 1 }, { value: 'desk', count: 1 }),
    'an answer without a text': withCounts({ value: 'toString', count: 1 }),
    'an answer that is no answer': withCounts({ value: { toString: 'x' }, count: 1 }),
    'a count that is a text': withCounts({ value: 'desk', count: '1' }),
    'no count': withCounts({ value: 'desk' }),
    'a count with more to it': withCounts({ value: 'desk', count: 1, text: '<b>' }),
    'too many counts': withCounts(...Array.from({ length: 1001 }, (_, value) => ({ value, count: 0 }))),
  };
  for (const [what, json] of Object.entries(hostile)) {
    it(`refuses ${what}`, () => expect(readResults(json, checked)).to.equal(undefined));
  }

  it('takes nothing from the prototypes of its parts', () => {
    const inherited = Object.create({ count: 3 }) as object;
    expect(readResults(withCounts(Object.assign(inherited, { value: 'desk' })), checked)).to.equal(undefined);
  });
});
