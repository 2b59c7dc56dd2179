import { readLines, type LineFault } from './read-lines.ts';

/** Why a line gives no value: also `not-json`, and `cut-off` for the last one of a file that breaks off. */
export type NdjsonFault = LineFault | 'not-json' | 'cut-off';

/** One line of NDJSON: a JSON value, or why it is none. */
export interface NdjsonLine {
  /** From 1. */
  readonly line: number;
  readonly value?: unknown;
  readonly fault?: NdjsonFault;
  /** Where it ends in the file, in bytes. */
  readonly end: number;
}

/** What each fault means, as the end of a sentence about a line. */
export const ndjsonWords: Readonly<Record<NdjsonFault, string>> = {
  'not-utf8': 'not written in UTF-8',
  'too-long': 'longer than any answer',
  'not-json': 'not JSON',
  'cut-off': 'cut off in the middle: the file was not copied to its end',
};

/**
 * Reads a file with one JSON value per line, whatever its size. Empty lines are passed over.
 *
 * @param path of the file; `-` for standard input
 * @throws {SurveyError} when it is no text; a system error when it cannot be read
 * @example
 * for await (const { line, value, fault } of readNdjson('answers.ndjson')) console.log(line, fault ?? value);
 */
export async function* readNdjson(path: string): AsyncGenerator<NdjsonLine> {
  for await (const { number: line, text, fault, isWhole, end } of readLines(path)) {
    if (text === undefined) yield { line, end, fault: isWhole || fault === 'too-long' ? fault! : 'cut-off' };
    else if (text.trim() !== '') yield { line, end, ...valueOf(text, isWhole) };
  }
}

function valueOf(text: string, isWhole: boolean): Pick<NdjsonLine, 'value' | 'fault'> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: isWhole ? 'not-json' : 'cut-off' };
  }
}
