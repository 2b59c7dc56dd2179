import type { Fault } from './fault.ts';
import type { Path } from './survey-error.ts';

/** Deeper than anything that a survey file has. */
const deepest = 16;

/**
 * Adds lines and columns to faults, and puts them in the order of the file. What is missing is placed where it would belong.
 *
 * @param faults from `findFaults`
 * @param source the text of the file, which is JSON
 */
export function withLines(faults: readonly Fault[], source: string): readonly Fault[] {
  const places = placesIn(source, new Set(faults.flatMap(({ path }) => beginnings(path))));
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const located = faults.map((fault) => {
    const known = beginnings(fault.path).findLast((path) => places.has(path));
    const at = known === undefined ? 0 : places.get(known)!;
    const line = lineStarts.findLastIndex((start) => start <= at);
    return { ...fault, line: line + 1, column: at - lineStarts[line]! + 1 };
  });
  return located.sort((left, right) => left.line - right.line || left.column - right.column);
}

const idOf = (path: Path): string => JSON.stringify(path);

/** A path and all that lead to it, the shortest first. */
const beginnings = (path: Path): string[] => path.slice(0, deepest).map((_, index) => idOf(path.slice(0, index + 1)));

/** Where each wanted path begins: at its key, or at its entry of a list. Of a key written twice, the last counts. */
function placesIn(source: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const path: (string | number)[] = [];
  let isKeyNext = false;

  const note = (at: number): void => {
    const id = path.length <= deepest ? idOf(path) : '';
    if (wanted.has(id)) places.set(id, at);
  };

  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    const last = path.length - 1;
    if (/[\s:]/.test(character)) continue;
    if (character === '}' || character === ']') path.pop();
    else if (character === ',') {
      if (typeof path[last] === 'number') path[last]++;
      else isKeyNext = true;
      continue;
    } else {
      if (typeof path[last] === 'number') note(at);
      const end = endOfToken(source, at);
      if (isKeyNext && character === '"') {
        path[last] = keyOf(source.slice(at, end));
        note(at);
      } else if (character === '{') path.push('');
      else if (character === '[') path.push(0);
      at = end - 1;
    }
    isKeyNext = character === '{';
  }
  return places;
}

/** What a key is called, however it is written. */
function keyOf(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}

/** Position after a string, a number, a word or a bracket. No regular expression: a long string would exhaust its stack. */
function endOfToken(source: string, start: number): number {
  if (source[start] !== '"') {
    let end = start + 1;
    while (end < source.length && /[\w.+-]/.test(source[start]!) && /[\w.+-]/.test(source[end]!)) end++;
    return end;
  }
  let end = start + 1;
  while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}
