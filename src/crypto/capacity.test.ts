import { expect } from '@open-wc/testing';
import { anyQuestion, pickQuestion, simpleTypes } from '../../test/suites/simple-types.ts';
import type { QuestionLogic } from '../engine/question-logic.ts';
import { parseExpression } from '../engine/expression/parse.ts';
import { readSurvey } from '../engine/read-survey.ts';
import { condition, items, number, optional } from '../engine/shape.ts';
import { capacityOf } from './capacity.ts';

const text: QuestionLogic = { type: 'text', shape: { maxLength: optional(number) } };
const grid: QuestionLogic = { type: 'grid', shape: { rows: items(), columns: items() }, lists: ['rows', 'columns'] };
const scale: QuestionLogic = { type: 'scale', shape: { rows: items() }, lists: ['rows'] };
const made: QuestionLogic = { type: 'made', shape: { expression: condition }, computed: true };
const own: QuestionLogic = { type: 'own', shape: {}, answerBytes: ({ title }) => (title as string).length };
const two: QuestionLogic = {
  ...{ type: 'two', shape: {}, nested: 'questions', answerless: true },
  followUps: ({ name }) => ['a', 'b'].map((part) => ({ type: 'text', name: `${name}-x-${part}`, title: 'T' })),
};
const types = new Map([
  ...simpleTypes,
  ...[text, grid, scale, made, own, two].map((type) => [type.type, type] as const),
]);

const capacity = (questions: readonly object[]): number =>
  capacityOf(
    readSurvey({ id: 's', version: 1, languages: ['en'], title: 'S', pages: [{ name: 'p', questions }] }, types),
  );
const textQuestion = (name: string, maxLength?: number): object => ({ type: 'text', name, title: 'T', maxLength });
const entries = (...values: string[]): object[] => values.map((value) => ({ value, text: value }));

/**
 * How many bytes the longest answers to some questions take, each with its name and a comma. Shows by another question,
 * which grows byte by byte until the next step of 256 begins.
 */
function bytesOf(...questions: readonly object[]): number {
  const withMore = (bytes: number): number => {
    const name = 'n'.repeat(1 + (bytes % 4));
    return capacity([...questions, textQuestion(name, Math.floor(bytes / 4))]);
  };
  const before = withMore(0);
  let more = 0;
  while (more < 256 && withMore(more) === before) more++;
  return before - more - '{"n":"",}'.length;
}

describe('how long answers can be', () => {
  const named = '"q":,'.length;
  const scalar = 34;
  const sizes: Record<string, readonly [question: object, bytes: number]> = {
    'a number or a date': [anyQuestion('q'), scalar],
    'a text: four bytes a character': [textQuestion('q', 50), '""'.length + 200],
    'a text without a limit': [textQuestion('q'), '""'.length + 40_000],
    'what is only shown': [{ type: 'show', name: 'q', title: 'Q' }, -named],
    'all choices, in UTF-8': [pickQuestion('q', ['a', 'é']), '["a","é",]'.length + 1],
    'a number in each row': [
      { type: 'scale', name: 'q', title: 'Q', rows: entries('a', 'bc') },
      '["a":,"bc":,]'.length + 2 * scalar,
    ],
    'a number in each cell': [
      { type: 'grid', name: 'q', title: 'Q', rows: entries('a', 'bc'), columns: entries('x', 'y') },
      '["a":,"bc":,]'.length + 2 * ('["x":,"y":,]'.length + 2 * scalar),
    ],
    'what the type says': [{ type: 'own', name: 'q', title: 'seven77' }, 7],
  };
  for (const [what, [question, bytes]] of Object.entries(sizes)) {
    it(`counts ${what}`, () => expect(bytesOf(question)).to.equal(named + bytes));
  }

  it('counts the bytes of a name, not its characters, and a comma for each question', () => {
    expect(bytesOf(anyQuestion('long_name'), anyQuestion('b'))).to.equal('"long_name":,"b":,'.length + 2 * scalar);
  });

  describe('of what is computed', () => {
    const computed = (expression: string): object => ({ type: 'made', name: 'c', title: 'C', expression });

    it('counts its expression', () => {
      const written = JSON.stringify(parseExpression("'text'"));
      expect(bytesOf(computed("'text'"))).to.equal(named + scalar + written.length);
    });

    it('counts the answers that it reads', () => {
      const others = [textQuestion('q', 50), anyQuestion('a')];
      const difference = bytesOf(...others, computed('{q}')) - bytesOf(...others, computed('{a}'));
      expect(difference).to.equal('""'.length + 200 - scalar);
    });

    it('counts all follow-up questions that it reads together', () => {
      const others = [{ type: 'two', name: 't', title: 'T' }];
      const difference = bytesOf(...others, computed('{t.a}')) - bytesOf(...others, computed('{t.z}'));
      expect(difference).to.equal('""'.length + 40_000);
    });
  });

  it('leaves room for one byte of padding at least', () => {
    const least = '{}'.length + named + '""'.length;
    expect(capacity([textQuestion('q', 0)])).to.equal(256);
    const fits = (256 - 1 - least) / 4;
    expect(capacity([textQuestion('q', Math.floor(fits))])).to.equal(256);
    expect(capacity([textQuestion('q', Math.floor(fits) + 1)])).to.equal(512);
  });
});
