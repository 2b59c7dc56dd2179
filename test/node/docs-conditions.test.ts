import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, holds } from '../../src/engine/expression/evaluate.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import type { Value } from '../../src/engine/expression/syntax.ts';
import { blocksOf, messagesOf, parse, plain, read, surveyOf, tablesOf, type Table } from './suites/guide.ts';

describe('the guide to conditions', () => {
  const tables = tablesOf(read('docs/expressions.md'));
  const headed = (...head: readonly string[]): Table => {
    const found = tables.find((table) => head.every((title, index) => table.head[index] === title));
    assert.ok(found, `there is no table "${head.join(', ')}"`);
    return found;
  };
  const truthTables = tables.filter(({ head }) => head[0] === 'condition' && head[1] === 'none');

  it('has truth tables for numbers, choices, matrices and dates', () => {
    assert.equal(truthTables.length, 4);
  });

  for (const { head, rows } of truthTables) {
    for (const row of rows) {
      const [condition, ...cells] = row.map(plain);
      it(`${condition}: says rightly when it holds`, () => {
        const expression = parseExpression(condition!);
        const found = head.slice(1).map((cell) => {
          const answer = cell === 'none' ? undefined : (JSON.parse(plain(cell)) as Value);
          return holds(expression, (name) => (name === 'q' ? answer : undefined)) ? 'yes' : 'no';
        });
        assert.deepEqual(cells, found);
      });
    }
  }

  const arithmetic = headed('expression', 'none');
  for (const row of arithmetic.rows) {
    const [source, ...cells] = row.map(plain);
    it(`${source}: says rightly what it gives`, () => {
      const found = arithmetic.head.slice(1).map((cell) => {
        const answer = cell === 'none' ? undefined : (JSON.parse(plain(cell)) as Value);
        const value = evaluate(
          parseExpression(source!),
          (name) => (name === 'q' ? answer : undefined),
          builtInFunctions,
        );
        return value === undefined ? 'nothing' : JSON.stringify(value);
      });
      assert.deepEqual(cells, found);
    });
  }

  for (const [written, readAs] of headed('written', 'read as').rows.map((row) => row.map(plain))) {
    it(`${written}: is read as ${readAs}`, () => {
      const treeOf = (source: string): unknown =>
        JSON.parse(
          JSON.stringify(parseExpression(source), (key, value: unknown) => (key === 'at' ? undefined : value)),
        );
      assert.deepEqual(treeOf(written!), treeOf(readAs!));
    });
  }

  const [example] = blocksOf(read('docs/expressions.md')).filter(({ language }) => language === 'json');
  for (const [condition, message] of headed('condition', 'message').rows.map((row) => row.map(plain))) {
    it(`${condition}: gives the message that is shown`, () => {
      const page = parse(example!) as { questions: unknown[] };
      const asked = { type: 'text', name: 'asked', title: 'Asked', visibleIf: condition };
      assert.deepEqual(messagesOf(surveyOf({ ...page, questions: [...page.questions, asked] })), [message]);
    });
  }

  for (const table of [headed('operator'), headed('part')]) {
    for (const [name, ...rest] of table.rows) {
      const sources = table.head[0] === 'operator' ? operatorExamples(name!) : [codeIn(rest[0]!)];
      for (const source of sources) {
        it(`${source}: can be written`, () => assert.doesNotThrow(() => parseExpression(source)));
      }
    }
  }

  it('lists every operator', () => {
    const listed = headed('operator').rows.flatMap(([names]) =>
      [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const known = [
      'or',
      'and',
      'not',
      '=',
      '!=',
      '>',
      '>=',
      '<',
      '<=',
      'contains',
      'notcontains',
      'anyof',
      'allof',
      'noneof',
      'empty',
    ];
    assert.deepEqual(listed.sort(), [...known, 'notempty'].sort());
  });
});

/** A condition with each operator of a cell. */
function operatorExamples(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, operator]) => {
    if (operator === 'not') return 'not {a} = 1';
    return operator!.endsWith('empty') ? `{a} ${operator}` : `{a} ${operator} 1`;
  });
}

/** The first code of a cell. */
function codeIn(cell: string): string {
  return /`([^`]+)`/.exec(cell)![1]!;
}
