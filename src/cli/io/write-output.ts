import { randomBytes } from 'node:crypto';
import { closeSync, createWriteStream, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SurveyError } from '../../schema/survey-error.ts';

/** Only its owner may read it. */
const ownerOnly = 0o600;

/** The mode of a file that is for everybody. */
export const readable = 0o666;

/** How a file is written. */
export interface WriteOptions {
  /** Of the file; by default only its owner may read it. */
  readonly mode?: number | undefined;
  /** May it take the place of another file? */
  readonly overwrite?: boolean | undefined;
}

/** What to say of a file that is not written over. */
export const existsAlready = (path: string): SurveyError =>
  new SurveyError('survey-invalid', `${path} exists already; write over it with --overwrite`);

/**
 * Writes to standard output, or to a file. The file is there whole, or stays as it was: it is written beside its place and
 * then renamed, so that it also has the right mode when another file was there.
 *
 * @param lines what to write
 * @param path of the file; standard output without one
 * @param options of the file
 * @throws {SurveyError} `survey-invalid` when a file is there, even if it came while this one was written
 */
export async function writeOutput(
  lines: Iterable<string> | AsyncIterable<string>,
  path: string | undefined,
  { mode = ownerOnly, overwrite = false }: WriteOptions = {},
): Promise<void> {
  if (path === undefined) return writeOnScreen(lines);
  const present = statSync(path, { throwIfNoEntry: false });
  // A device, such as /dev/null, must not be replaced.
  if (present && !present.isFile()) return pipeline(Readable.from(lines), createWriteStream(path));
  const target = present ? realpathSync(path) : path;
  const beside = `${target}.${randomBytes(4).toString('hex')}.part`;
  // Opened first: a stream that opens its file itself may do so after it broke off, and leave the file behind.
  const file = await open(beside, 'wx', mode);
  try {
    await pipeline(Readable.from(lines), file.createWriteStream());
    if (overwrite) renameSync(beside, target);
    else moveTo(target, beside);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Moves a file to a place that must be free. The place is taken first, since a rename would replace what is there; a link
 * would do so in one step, but memory sticks have none.
 */
function moveTo(target: string, beside: string): void {
  try {
    closeSync(openSync(target, 'wx'));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? existsAlready(target) : error;
  }
  try {
    renameSync(beside, target);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}

async function writeOnScreen(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    // The reader had enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
