import { expect } from '@open-wc/testing';
import { callsOf } from './calls.ts';
import { referencesOf, resolveReferences } from './names.ts';
import { parseExpression } from './parse.ts';
import type { Named } from './reference.ts';

const namesIn = (source: string): string[] => referencesOf(parseExpression(source)).map(({ name }) => name);

describe('the answers that a condition reads', () => {
  it('are listed in the order in which they stand', () => {
    expect(namesIn("{a} = 1 and (not {b.row} empty or {c-other} anyof ['x']) and {a} > 2")).to.deep.equal([
      'a',
      'b',
      'c-other',
      'a',
    ]);
  });

  it('are listed so in a call, too, and so are the calls', () => {
    const source = 'sum({a}, abs({b}), {c}) > round({d})';
    expect(namesIn(source)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(callsOf(parseExpression(source)).map(({ name }) => name)).to.deep.equal(['sum', 'abs', 'round']);
  });

  it('mean what the survey has, with spaces around or without; what it has not stays as it is written', () => {
    const rows = [{ value: 'a.b', text: 'A' }];
    const question = { type: 'matrix', name: 'm', title: 'M', rows };
    const questions = new Map<string, Named>([['m', { question, logic: { lists: ['rows'] }, followUps: [] }]]);
    const source = '{m.a.b} = 1 or { m.a.b } = 2 or {no.a.b} = 3';
    const expression = parseExpression(source);
    resolveReferences(expression, source, questions);
    expect(referencesOf(expression).map(({ name, row, inside }) => [name, row, inside])).to.deep.equal([
      ['m', 'a.b', undefined],
      ['m', 'a.b', undefined],
      ['no', 'a', ['b']],
    ]);
  });

  it('are none in a condition without answers', () => {
    expect(namesIn("1 = 1 or 'a' empty")).to.deep.equal([]);
  });

  it('are found in a condition of thousands of parts', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `q${index}`);
    expect(namesIn(names.map((name) => `{${name}}`).join(' and '))).to.deep.equal(names);
  });
});
