import { expect } from '@open-wc/testing';
import { evaluate } from '../engine/expression/evaluate.ts';
import { parseExpression } from '../engine/expression/parse.ts';
import type { Item, Question } from '../schema/question.ts';
import { builtInLogic } from './logic.ts';
import { cellOf } from './matrix/matrix.logic.ts';
import type { MatrixQuestion } from './matrix/matrix.schema.ts';

/** Counts how often entries of lists and of the answer are looked at. */
function counted(): { list(size: number): Item[]; watch<T extends object>(answer: T): T; readonly looks: number } {
  let looks = 0;
  return {
    list: (size) =>
      Array.from({ length: size }, (_, index) => ({
        get value() {
          looks++;
          return `v${index}`;
        },
        text: 'T',
      })),
    watch: (answer) => new Proxy(answer, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) }),
    get looks() {
      return looks;
    },
  };
}

const size = 1000;
const values = Array.from({ length: size }, (_, index) => `v${index}`);
const columns = [{ value: 'yes', text: 'Yes' }];
const eachRow = <T>(answer: T): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value) => [value, answer]));

/** For each type with lists: the list that is long, its other keys, and an answer to all of it. */
const longest: readonly { type: string; list: string; keys?: object; answer: object }[] = [
  { type: 'choice', list: 'choices', keys: { multiple: true }, answer: values },
  { type: 'ranking', list: 'choices', answer: values },
  { type: 'sum', list: 'items', keys: { total: size }, answer: eachRow(1) },
  { type: 'matrix', list: 'rows', keys: { columns }, answer: eachRow('yes') },
  { type: 'matrix', list: 'rows', keys: { columns, multiple: true }, answer: eachRow(['yes']) },
  { type: 'matrix', list: 'rows', keys: { columns, cellType: 'number' }, answer: eachRow({ yes: 3 }) },
];

describe('a list of a thousand entries', () => {
  for (const { type, list, keys = {}, answer } of longest) {
    it(`is read and checked in proportion to its length: ${type} ${Object.keys(keys).join(' ')}`, () => {
      const count = counted();
      const logic = builtInLogic.get(type)!;
      const entries = count.list(size);
      const question = { type, name: 'q', title: 'Q', ...keys, [list]: entries } as unknown as Question;
      const items = { columns, [list]: entries };
      const input = count.watch(answer);
      const read = logic.read!(input, { question, items });
      expect(read).to.deep.equal(answer);
      const state = { question, items, input, answer: read, required: true };
      logic.validate!({ ...state, visible: true, enabled: true, issue: undefined });
      expect(count.looks).to.be.below(10 * size);
    });
  }

  it('is asked by each of a thousand conditions whether one of them was picked, and looked through once', () => {
    const count = counted();
    const answer = count.watch(values);
    for (const operator of ['anyof', 'contains', 'allof', 'noneof']) {
      const results = values.map((value) =>
        evaluate(parseExpression(`{q} ${operator} ['${value}', 'v0']`), () => answer),
      );
      expect(new Set(results)).to.deep.equal(new Set([operator !== 'noneof']));
    }
    expect(count.looks).to.be.below(10 * size);
  });

  it('has a name for each cell that is found without looking through the rows', () => {
    const count = counted();
    const rows = count.list(size);
    const question = { rows, columns } as unknown as MatrixQuestion;
    const names = rows.map((row) => cellOf(question, row, columns[0]!));
    expect([names[0], names[999]]).to.deep.equal(['cell-0-0', 'cell-999-0']);
    expect(count.looks).to.be.below(10 * size);
  });
});
