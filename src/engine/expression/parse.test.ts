import { expect } from '@open-wc/testing';
import { ExpressionError, parseExpression } from './parse.ts';

/** The tree without positions, written with a bracket around each part. */
function shown(source: string): string {
  return JSON.stringify(parseExpression(source), (key, value: unknown) => (key === 'at' ? undefined : value));
}

function fault(source: string): { message: string; at: number } {
  try {
    parseExpression(source);
  } catch (error) {
    expect(error).to.be.instanceOf(ExpressionError);
    return { message: (error as ExpressionError).message, at: (error as ExpressionError).at };
  }
  throw new Error(`${source.slice(0, 40)} was read`);
}

describe('reading a condition', () => {
  const same: readonly (readonly [string, string])[] = [
    ['{a} or {b} and {c}', '{a} or ({b} and {c})'],
    ['{a} and {b} or {c}', '({a} and {b}) or {c}'],
    ['{a} and {b} and {c}', '({a} and {b}) and {c}'],
    ['{a} or {b} or {c}', '({a} or {b}) or {c}'],
    ['not {a} and {b}', '(not {a}) and {b}'],
    ['not {a} or {b}', '(not {a}) or {b}'],
    ['not {a} = 1', 'not ({a} = 1)'],
    ['not {a} empty', 'not ({a} empty)'],
    ['{a} and not {b} anyof [1]', '{a} and (not ({b} anyof [1]))'],
    ['{a} = 1 and {b} > 2', '({a} = 1) and ({b} > 2)'],
    ['{a} notempty and {b} empty', '({a} notempty) and ({b} empty)'],
    ['{ a }=1', '{a} = 1'],
    ['  {a}\n\t>=\n1 ', '{a} >= 1'],
    ['{a} = "x"', "{a} = 'x'"],
    ['((({a})))', '{a}'],
  ];
  for (const [source, meaning] of same) {
    it(`reads ${JSON.stringify(source)} as ${meaning}`, () => {
      expect(shown(source)).to.equal(shown(meaning));
    });
  }

  it('does not read other brackets as the same', () => {
    expect(shown('({a} or {b}) and {c}')).to.not.equal(shown('{a} or {b} and {c}'));
    expect(shown('not ({a} and {b})')).to.not.equal(shown('not {a} and {b}'));
  });

  it('reads texts, numbers, words and lists', () => {
    expect(parseExpression("['it', \"it’s\", \"'\", -1.5, 20, true, false, '']")).to.deep.equal({
      kind: 'literal',
      value: ['it', 'it’s', "'", -1.5, 20, true, false, ''],
    });
    expect(parseExpression('[]')).to.deep.equal({ kind: 'literal', value: [] });
  });

  it('takes what is in quotes for a text, also when it looks like a sign or a word', () => {
    for (const text of ['(', '[', ')', '-', 'not', 'and', 'empty', 'true', '=', '{b}', '1']) {
      expect(parseExpression(`{a} = '${text}'`)).to.deep.include({ right: { kind: 'literal', value: text } });
      expect(parseExpression(`'${text}' empty`)).to.deep.include({ operand: { kind: 'literal', value: text } });
      expect(fault(`{a} '${text}' {b}`).at).to.equal(4);
    }
    expect(fault("{a} 'empty'").at).to.equal(4);
  });

  it('takes a number with its sign for one value', () => {
    expect(parseExpression('-1.5')).to.deep.equal({ kind: 'literal', value: -1.5 });
    expect(Object.is(parseExpression('-0')['value' as 'kind'], 0)).to.equal(true);
  });

  it('reads the row of a matrix and the name of a follow-up', () => {
    expect(parseExpression('{tool.sound}')).to.deep.equal({ kind: 'answer', name: 'tool', row: 'sound', at: 0 });
    expect(parseExpression('  {admin-other}')).to.deep.equal({ kind: 'answer', name: 'admin-other', at: 2 });
  });

  const faults: readonly (readonly [source: string, at: number, message: string])[] = [
    ['', 0, 'found the end'],
    ['   ', 3, 'found the end'],
    ['{a} =', 5, 'found the end'],
    ['{a} = ', 6, 'found the end'],
    ['= 1', 0, 'found "="'],
    ['{a} {b}', 4, 'expected an operator but found "b"'],
    ['{a} = 1 2', 8, 'expected an operator but found "2"'],
    ['({a} = 1', 8, 'expected ")" but found the end'],
    ['{a} = 1)', 7, 'expected an operator but found ")"'],
    ['{a} anyof [1 2]', 13, 'expected "," but found "2"'],
    ['{a} anyof [1,', 13, 'found the end'],
    ['{a} anyof [{b}]', 11, 'found "b"'],
    ['{a} anyof [[1]]', 11, 'found "["'],
    ['{a', 0, 'cannot read "{a"'],
    ['{a} = {b', 6, 'cannot read "{b"'],
    ["{a} = 'x", 6, 'cannot read "\'x"'],
    ['{a} = x', 6, 'found "x"'],
    ['{a} == 1', 5, 'found "="'],
    ['{a} && {b}', 4, 'cannot read "&& {b}"'],
    ['{a} AND {b}', 4, 'expected an operator but found "AND"'],
    ['{a} = 1abc', 6, 'cannot read "1abc"'],
    ['{a} = 1.2.3', 6, 'cannot read "1.2.3"'],
    ['{a} = not {b}', 6, 'found "not"'],
    ['{a} empty empty', 10, 'expected an operator but found "empty"'],
    ['and', 0, 'found "and"'],
    ['not', 3, 'found the end'],
    ['{a} constructor 1', 4, 'expected an operator but found "constructor"'],
    ['{a} = toString', 6, 'found "toString"'],
    ['alert(1', 7, 'expected "," but found the end'],
    ['alert(1,)', 8, 'found ")"'],
    ['`${1}`', 0, 'cannot read'],
    ['{a} = \u2018x\u2019', 6, 'cannot read'],
    ['{a} = 1; {b}', 7, 'cannot read ";'],
  ];
  for (const [source, at, message] of faults) {
    it(`refuses ${JSON.stringify(source)} at character ${at + 1}`, () => {
      const found = fault(source);
      expect(found.message).to.contain(message);
      expect(found.at).to.equal(at);
    });
  }

  it('names a long rest by its beginning', () => {
    expect(fault('{a} = #'.padEnd(2000, 'x')).message.length).to.be.below(40);
  });

  it('reads what people nest, and refuses what would exhaust the stack', () => {
    const nested = (levels: number): string => '('.repeat(levels) + '1' + ')'.repeat(levels);
    expect(shown(nested(50)), 'as the guide promises').to.equal(shown('1'));
    expect(fault(nested(51)).message).to.contain('nested too deeply');
    const opened = ['(', 'not ', '[', '-'].map((start) => start.repeat(100_000));
    for (const hostile of [nested(1000), ...opened]) {
      expect(fault(hostile).message).to.match(/nested too deeply|found "\["/);
    }
  });

  it('reads long conditions', () => {
    const source = Array.from({ length: 5000 }, (_, index) => `{q${index}} = ${index}`).join(' or ');
    expect(parseExpression(source).kind).to.equal('binary');
    expect(parseExpression(Array.from({ length: 5000 }, () => '-{q}').join(' + ')).kind).to.equal('binary');
    expect(fault(`${source} or`).at).to.equal(source.length + 3);
  });

  it('fails in one way only, whatever it is given', () => {
    const parts = [
      '{a}',
      '{',
      '}',
      "'",
      '"',
      '(',
      ')',
      '[',
      ']',
      ',',
      'and',
      'not',
      'empty',
      '=',
      '!=',
      '1',
      '-',
      '.',
      '\u0000',
      '\ud800',
    ];
    for (const first of parts) {
      for (const second of parts) {
        for (const third of parts) {
          try {
            parseExpression(first + second + third);
          } catch (error) {
            expect(error).to.be.instanceOf(ExpressionError);
          }
        }
      }
    }
  });
});
