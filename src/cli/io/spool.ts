import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts that are put aside, and read again in any order. */
export interface Spool {
  /** How many there are. */
  readonly size: number;
  /** Puts one more aside. */
  append(text: string): Promise<void>;
  /** All texts, in the order in which they came or in an order that nobody can foresee. */
  read(order?: 'random'): AsyncGenerator<string>;
  close(): Promise<void>;
}

/** So many bytes are written at once. */
const blockBytes = 2 ** 18;

/** AES in counter mode: any text can be read without those before it. */
const cipher = 'aes-256-ctr';

/**
 * Makes a place for texts that would not fit into memory: a temporary file, encrypted with a key that is nowhere but in
 * memory, so that nothing readable is left on the disk. Where the system allows it, the file has no name once it is open,
 * and is gone with the process.
 *
 * @example
 * const spool = await createSpool();
 * await spool.append('{"answers":{}}');
 * for await (const text of spool.read('random')) console.log(text);
 * await spool.close();
 */
export async function createSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'survey-form-'));
  const file = await open(join(folder, 'spool'), 'wx+', 0o600);
  removeFolder(folder);
  const key = randomBytes(32);
  /** Where each text begins, and where the last one ends. */
  const places = [0];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;

  async function flush(): Promise<void> {
    const block = Buffer.concat(waiting);
    for (let done = 0; done < block.length;) {
      done += (await file.write(block, done, block.length - done, written + done)).bytesWritten;
    }
    written += block.length;
    waiting = [];
    waitingBytes = 0;
  }

  async function textAt(index: number): Promise<string> {
    const bytes = Buffer.alloc(places[index + 1]! - places[index]!);
    await file.read(bytes, 0, bytes.length, places[index]);
    return createDecipheriv(cipher, key, vectorOf(index)).update(bytes).toString();
  }

  return {
    get size() {
      return places.length - 1;
    },
    async append(text) {
      const bytes = createCipheriv(cipher, key, vectorOf(places.length - 1)).update(text);
      places.push(places.at(-1)! + bytes.length);
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= blockBytes) await flush();
    },
    async *read(order) {
      await flush();
      const indexes = Uint32Array.from({ length: places.length - 1 }, (_, index) => index);
      if (order === 'random') shuffle(indexes);
      for (const index of indexes) yield await textAt(index);
    },
    async close() {
      await file.close();
      removeFolder(folder);
    },
  };
}

/** Windows keeps a file that is open: there it goes when it is closed. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  }
}

/** The number of the text, and behind it room for the counter of its blocks. */
function vectorOf(index: number): Buffer {
  const vector = Buffer.alloc(16);
  vector.writeUInt32BE(index, 4);
  return vector;
}

/** Fisher and Yates, with numbers that nobody can foresee. */
function shuffle(list: Uint32Array): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
