import { adviceAtColon, adviceAtComma, adviceAtEnd, adviceAtKey, adviceAtValue, controlInText } from './json-advice.ts';

/** Is told what stands where in a text of JSON. The path is the same list at each call: it changes as the scan goes on. */
export interface JsonVisitor {
  /** A key, at its quote. */
  key?(path: readonly (string | number)[], at: number): void;
  /** A value, at its first character. */
  value?(path: readonly (string | number)[], at: number): void;
  /** A key that stood in the same object before. */
  duplicate?(path: readonly (string | number)[], at: number): void;
}

/** Where a text stops being JSON. */
export interface JsonSlip {
  /** Position in the text, from 0. */
  readonly at: number;
  /** What is wrong: a part of an English sentence. */
  readonly message: string;
}

/** What may come next. */
type Next = 'value' | 'entry' | 'entry or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const words = ['true', 'false', 'null'];
const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const lettersAndFigures = /[\p{L}\p{N}_$.+-]+/uy;

/**
 * Walks through a text of JSON (RFC 8259), as deep as it goes and without recursion, up to the first slip.
 *
 * @param source the text
 * @param visitor is told what stands where
 * @returns the slip; `undefined` when all of it is JSON
 * @example
 * scanJson('[1, ]')?.message; // 'there is a comma before "]"'
 */
export function scanJson(source: string, visitor: JsonVisitor = {}): JsonSlip | undefined {
  const path: (string | number)[] = [];
  const open: { readonly end: '}' | ']'; readonly keys: Set<string> }[] = [];
  let next: Next = 'value';
  let comma = 0;

  for (let at = afterSpace(source, 0); at < source.length; at = afterSpace(source, at)) {
    const sign = source[at]!;
    const around = open.at(-1);
    if (sign === around?.end && (next === 'comma or end' || next.endsWith(' or end'))) {
      open.pop();
      path.pop();
      next = open.length > 0 ? 'comma or end' : 'nothing';
      at++;
    } else if (sign === around?.end && (next === 'entry' || next === 'key')) {
      return { at: comma, message: `there is a comma before "${sign}"` };
    } else if (next === 'comma or end') {
      if (sign !== ',') return { at, message: adviceAtComma(source, at, around!.end) };
      comma = at++;
      const last = path.length - 1;
      if (around!.end === ']') path[last] = (path[last] as number) + 1;
      next = around!.end === ']' ? 'entry' : 'key';
    } else if (next === 'colon') {
      if (sign !== ':') return { at, message: adviceAtColon(source, at, path.at(-1)) };
      at++;
      next = 'value';
    } else if (next === 'nothing') {
      return { at, message: adviceAtEnd(source, at) };
    } else if (next.startsWith('key')) {
      const end = endOfText(source, at);
      if (sign !== '"') return { at, message: adviceAtKey(source, at) };
      if (typeof end !== 'number') return end;
      const key = JSON.parse(source.slice(at, end)) as string;
      path[path.length - 1] = key;
      if (around!.keys.has(key)) visitor.duplicate?.(path, at);
      around!.keys.add(key);
      visitor.key?.(path, at);
      at = end;
      next = 'colon';
    } else {
      if (',:}]'.includes(sign)) return { at, message: `a value is missing before "${sign}"` };
      visitor.value?.(path, at);
      if (sign === '{' || sign === '[') {
        open.push({ end: sign === '{' ? '}' : ']', keys: new Set() });
        path.push(sign === '{' ? '' : 0);
        next = sign === '{' ? 'key or end' : 'entry or end';
        at++;
      } else {
        const end = sign === '"' ? endOfText(source, at) : endOfWord(source, at);
        if (typeof end !== 'number') return end;
        at = end;
        next = open.length > 0 ? 'comma or end' : 'nothing';
      }
    }
  }
  if (next === 'nothing') return undefined;
  const missing = open.at(-1)?.end;
  if (source.trim() === '') return { at: 0, message: 'the file is empty' };
  return { at: source.length, message: missing ? `the file ends before "${missing}"` : 'the file ends before a value' };
}

function afterSpace(source: string, start: number): number {
  let at = start;
  while (at < source.length && ' \t\n\r'.includes(source[at]!)) at++;
  return at;
}

/** Position after a text. No regular expression: a long text would exhaust its stack. */
function endOfText(source: string, start: number): number | JsonSlip {
  for (let at = start + 1; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === '"') return at + 1;
    if (sign < ' ') return controlInText(source, start, at);
    if (sign !== '\\') continue;
    const isEscape = /^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(source.slice(at + 1, at + 6));
    if (!isEscape) return { at, message: `"${source.slice(at, at + 2)}" is no escape; a backslash is written \\\\` };
    at++;
  }
  return { at: start, message: 'this text does not end' };
}

/** Position after a number or one of the three words. */
function endOfWord(source: string, at: number): number | JsonSlip {
  lettersAndFigures.lastIndex = at;
  const found = lettersAndFigures.exec(source)?.[0] ?? '';
  numbers.lastIndex = at;
  const number = numbers.exec(source)?.[0] ?? '';
  if (words.includes(found) || (found !== '' && found === number)) return at + found.length;
  return { at, message: adviceAtValue(source, at, found) };
}
