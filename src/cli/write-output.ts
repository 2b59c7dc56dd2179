import { randomBytes } from 'node:crypto';
import { createWriteStream, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Only its owner may read it. */
const ownerOnly = 0o600;

/**
 * Writes to standard output, or to a file. The file is there whole, or stays as it was: it is written beside its place and
 * then renamed, so that it also has the right mode when another file was there.
 *
 * @param lines what to write
 * @param path of the file; standard output without one
 * @param mode of the file; by default only its owner may read it
 */
export async function writeOutput(
  lines: Iterable<string> | AsyncIterable<string>,
  path: string | undefined,
  mode = ownerOnly,
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
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
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
