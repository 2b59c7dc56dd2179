import { parseReference } from './reference.ts';
import type { BinaryOperator, Expression, UnaryOperator, Value } from './syntax.ts';

/** A condition that cannot be read: what was expected and at which character. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  /** Position of the fault in the condition, from 0. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Token {
  readonly kind: 'text' | 'number' | 'answer' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const pattern =
  /\s*(?:'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?)(?![\w.])|\{([^{}]*)\}|([A-Za-z]+)(?!\w)|(>=|<=|!=|[-=<>()[\],+*/%]))/y;

/** Deeper nesting than any person writes; keeps a hostile file from exhausting the stack. */
const deepest = 50;

/** The operators in the order of how tightly they bind; `not` stands between `and` and the comparisons. */
const levels = ['or', 'and', '= != > >= < <= contains notcontains anyof allof noneof', '+ -', '* / %'].map((level) =>
  level.split(' '),
);

/** 1 for `or`, 2 for `and`, 3 for comparisons, and so on; 0 for what is no operator. */
const precedenceOf = ({ kind, text }: Token): number =>
  kind === 'word' || kind === 'sign' ? levels.findIndex((level) => level.includes(text)) + 1 : 0;

/**
 * Reads a condition.
 *
 * @param source for example `{calls} >= 20 and {problems} contains 'noise'`
 * @throws {ExpressionError} when it is not one
 * @example
 * parseExpression("{impacted} anyof ['now', 'before']");
 */
export function parseExpression(source: string): Expression {
  const tokens = tokenize(source);
  let position = 0;
  let depth = 0;

  const peek = (): Token => tokens[position]!;
  const take = (): Token => tokens[position++]!;
  const fail = (expected: string): never => {
    const { kind, text, at } = peek();
    throw new ExpressionError(`expected ${expected} but found ${kind === 'end' ? 'the end' : `"${text}"`}`, at);
  };
  const expect = (sign: string): void => {
    if (!isSign(peek(), sign)) fail(`"${sign}"`);
    take();
  };

  function binary(lowest: number): Expression {
    if (depth++ > deepest) fail('a simpler condition (it is nested too deeply)');
    let left = prefix(lowest);
    for (;;) {
      const precedence = precedenceOf(peek());
      if (precedence === 0 || precedence < lowest) break;
      const operator = take().text as BinaryOperator;
      left = { kind: 'binary', operator, left, right: binary(precedence + 1) };
    }
    depth--;
    return left;
  }

  function prefix(lowest: number): Expression {
    if (!isWord(peek(), 'not') || lowest > 3) return postfix();
    take();
    return { kind: 'unary', operator: 'not', operand: binary(3) };
  }

  function postfix(): Expression {
    const operand = primary();
    const { kind, text } = peek();
    if (kind !== 'word' || (text !== 'empty' && text !== 'notempty')) return operand;
    return { kind: 'unary', operator: take().text as UnaryOperator, operand };
  }

  function primary(): Expression {
    const token = peek();
    if (token.kind === 'answer') return answer(take());
    if (isSign(token, '(')) {
      take();
      const inner = binary(1);
      expect(')');
      return inner;
    }
    if (token.kind === 'word' && isSign(tokens[position + 1]!, '(')) return call();
    if (isSign(token, '-') && tokens[position + 1]!.kind !== 'number') return negative();
    return { kind: 'literal', value: isSign(token, '[') ? list() : scalar() };
  }

  function call(): Expression {
    const { text: name, at } = take();
    take();
    const args: Expression[] = [];
    while (!isSign(peek(), ')')) {
      if (args.length > 0) expect(',');
      args.push(binary(1));
    }
    take();
    return { kind: 'call', name, args, at };
  }

  /** `-{a}` is nothing less `{a}`. */
  function negative(): Expression {
    take();
    if (depth++ > deepest) fail('a simpler condition (it is nested too deeply)');
    const right = primary();
    depth--;
    return { kind: 'binary', operator: '-', left: { kind: 'literal', value: 0 }, right };
  }

  function list(): Value[] {
    take();
    const values: Value[] = [];
    while (!isSign(peek(), ']')) {
      if (values.length > 0) expect(',');
      values.push(scalar());
    }
    take();
    return values;
  }

  function scalar(): Value {
    if (isSign(peek(), '-') && tokens[position + 1]!.kind === 'number') return 0 - Number((take(), take().text));
    const { kind, text } = peek();
    if (kind === 'text') return take().text;
    if (kind === 'number') return Number(take().text);
    if (kind === 'word' && (text === 'true' || text === 'false')) return take().text === 'true';
    return fail('a question in braces, a text in quotes, a number, true or false');
  }

  const expression = binary(1);
  if (peek().kind !== 'end') fail('an operator');
  return expression;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const end = source.trimEnd().length;
  while (pattern.lastIndex < end) {
    const start = pattern.lastIndex;
    const match = pattern.exec(source);
    const at = start + (match ? match[0].search(/\S/) : source.slice(start).search(/\S/));
    if (!match) throw new ExpressionError(`cannot read "${source.slice(at, at + 12)}"`, at);
    const [, single, double, number, answer, word, sign] = match;
    const text = single ?? double;
    if (text !== undefined) tokens.push({ kind: 'text', text, at });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (answer !== undefined) tokens.push({ kind: 'answer', text: answer.trim(), at });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
    else tokens.push({ kind: 'sign', text: sign!, at });
  }
  tokens.push({ kind: 'end', text: '', at: source.length });
  return tokens;
}

/** `{tool.sound}` is the answer to the row `sound` of the matrix `tool`, unless the survey has other names with dots. */
const answer = ({ text, at }: Token): Expression => ({ kind: 'answer', ...parseReference(text), at });

const isSign = (token: Token, sign: string): boolean => token.kind === 'sign' && token.text === sign;
const isWord = (token: Token, word: string): boolean => token.kind === 'word' && token.text === word;
