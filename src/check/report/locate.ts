import type { Fault } from './fault.ts';
import { scanJson } from './scan-json.ts';
import type { Path } from '../../schema/survey-error.ts';

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
  const placeOf = linesOf(source);
  const located = faults.map((fault) => {
    const known = beginnings(fault.path).findLast((path) => places.has(path));
    const { key = 0, value } = (known === undefined ? undefined : places.get(known)) ?? {};
    const isExact = fault.at !== undefined && known === idOf(fault.path) && source[value ?? 0] === '"';
    return { ...fault, ...placeOf(isExact ? inText(source, value!, fault.at) : key) };
  });
  return located.sort((left, right) => left.line - right.line || left.column - right.column);
}

/** A place in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Tells lines and columns of positions in a text.
 *
 * @example
 * linesOf('{\n}')(2); // { line: 2, column: 1 }
 */
export function linesOf(source: string): (at: number) => TextPlace {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - starts[line]! + 1 };
  };
}

const idOf = (path: Path): string => JSON.stringify(path);

/** A path and all that lead to it, the shortest first. */
const beginnings = (path: Path): string[] => path.slice(0, deepest).map((_, index) => idOf(path.slice(0, index + 1)));

/** Where something begins: at its key or, in a list, at itself. */
interface Place {
  readonly key: number;
  readonly value?: number;
}

/** Where each wanted path begins. Of a key written twice, the last counts. */
function placesIn(source: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const wantedId = (path: Path): string | undefined => {
    const id = path.length <= deepest ? idOf(path) : '';
    return wanted.has(id) ? id : undefined;
  };
  scanJson(source, {
    key(path, at) {
      const id = wantedId(path);
      if (id !== undefined) places.set(id, { key: at });
    },
    value(path, at) {
      const id = wantedId(path);
      if (id === undefined) return;
      const isEntry = typeof path.at(-1) === 'number';
      places.set(id, { key: isEntry ? at : (places.get(id)?.key ?? at), value: at });
    },
  });
  return places;
}

/** The position of a character of a text, which stands there with its escapes. */
function inText(source: string, start: number, characters: number): number {
  let at = start + 1;
  for (let left = characters; left > 0; left--) {
    if (source[at] === '"') break;
    at += source[at] !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
