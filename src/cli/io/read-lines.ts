import { createReadStream, statSync } from 'node:fs';
import { SurveyError } from '../../schema/survey-error.ts';
import { foreignFormat, signatureLength, withoutMark } from '../reports/foreign-format.ts';
import { nameOf, standardInput } from './read-text.ts';

/** Why a line cannot be read. */
export type LineFault = 'not-utf8' | 'too-long';

/** One line of a text file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; nothing when it cannot be read. */
  readonly text: string | undefined;
  readonly fault?: LineFault;
  /** Does a line break follow? Not after the last line of a file that was cut off. */
  readonly isWhole: boolean;
  /** Where it ends in the file, in bytes. */
  readonly end: number;
}

/** No answer is nearly as long: a collector takes 1.5 MB at most. Protects the memory from files without line breaks. */
export const maxLineBytes = 2 ** 24;

const lineBreak = 0x0a;

/**
 * Reads a text file line by line, whatever its size: one line is in memory at a time. A line that is no UTF-8 is given
 * as such, and the lines after it are read all the same.
 *
 * @param path of the file; `-` for standard input
 * @throws {SurveyError} `survey-not-json` when it is compressed or in another encoding, with what to do;
 *   `survey-missing` for a folder; a system error when it cannot be read
 * @example
 * for await (const { number, text } of readLines('sealed.ndjson')) console.log(number, text);
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0;
  let end = 0;
  let parts: Buffer[] = [];
  let length = 0;

  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= maxLineBytes) parts.push(part);
    else parts = [];
  };
  const finish = (isWhole: boolean): Line => {
    const line = { number: ++number, isWhole, end, ...textOf(parts, length) };
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunksOf(path)) {
    let from = 0;
    for (let at = chunk.indexOf(lineBreak); at >= 0; at = chunk.indexOf(lineBreak, from)) {
      take(chunk.subarray(from, at));
      end += at + 1 - from;
      from = at + 1;
      yield finish(true);
    }
    take(chunk.subarray(from));
    end += chunk.length - from;
  }
  if (length > 0) yield finish(false);
}

/** How large a file is, to say how much of it is done; nothing for standard input and pipes. */
export function sizeOf(path: string): number | undefined {
  const stats = path === standardInput ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

/** The bytes of a file, once it is known that they can be text. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  if (path !== standardInput && statSync(path).isDirectory()) {
    throw new SurveyError('survey-missing', `${path} is a folder, not a file`);
  }
  const source: AsyncIterable<Buffer> = path === standardInput ? process.stdin : createReadStream(path);
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < signatureLength) continue;
    yield checkedHead(head, path);
    head = undefined;
  }
  if (head) yield checkedHead(head, path);
}

function checkedHead(head: Buffer, path: string): Buffer {
  const foreign = foreignFormat(head);
  if (foreign !== undefined) throw new SurveyError('survey-not-json', `${nameOf(path)} is ${foreign}`);
  return withoutMark(head);
}

function textOf(parts: readonly Buffer[], length: number): Pick<Line, 'text' | 'fault'> {
  if (length > maxLineBytes) return { text: undefined, fault: 'too-long' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { text: undefined, fault: 'not-utf8' };
  }
}
