import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { command } from './command.ts';

/**
 * So many megabytes of objects a command may keep: enough for the program itself and a few answers, and far less than what
 * the tests give it.
 */
const heap = 64;

/** What a command did with a small memory. */
export interface SmallRun {
  readonly code: number | null;
  readonly stderr: string;
  /** What was written to standard output, in bytes. */
  readonly bytes: number;
  /** Its lines, counted. */
  readonly lines: number;
}

/**
 * Runs the command line where memory is short, and counts what it writes instead of keeping it.
 *
 * @param parameters of the command
 * @param input for standard input, made while it is read
 */
export async function runInSmallHeap(parameters: readonly string[], input: Iterable<string> = []): Promise<SmallRun> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, command, ...parameters]);
  let [bytes, lines] = [0, 0];
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 0x0a) lines++;
  });
  const [stderr] = await Promise.all([
    buffer(child.stderr),
    once(child, 'close'),
    // A command that ends before it has read everything is no fault here.
    pipeline(Readable.from(input), child.stdin).catch(() => {}),
  ]);
  return { code: child.exitCode, stderr: String(stderr), bytes, lines };
}
