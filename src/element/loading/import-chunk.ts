import { withinTime } from '../../transport/within-time.ts';

/** Pauses before a chunk is asked for again, in milliseconds. */
const pauses = [500, 2000];

/** How long a chunk may take in all, in milliseconds. */
const timeout = 20_000;

const chunks = new Map<string, Promise<unknown>>();
/** How often each chunk was asked for. */
const attempts = new Map<string, number>();

/**
 * Takes the place of `import()` in the built module. Firefox remembers for the life of the page that an address failed, so
 * each further attempt has another one (`?again=1`). Whatever the address, a page gets one instance of each chunk: what
 * arrived is given to everybody who asks.
 *
 * @param file the chunk, in the folder of this one
 * @returns rejects when the chunk does not arrive; asking again begins anew
 */
export function importChunk(file: string): Promise<unknown> {
  const known = chunks.get(file);
  if (known) return known;
  const chunk = withinTime(
    timeout,
    (signal) =>
      new Promise((resolve, reject) => {
        signal.onabort = reject;
        fetchChunk(file, pauses).then(resolve, reject);
      }),
  );
  chunks.set(file, chunk);
  chunk.catch(() => chunks.delete(file));
  return chunk;
}

async function fetchChunk(file: string, [pause, ...others]: readonly number[]): Promise<unknown> {
  const attempt = attempts.get(file) ?? 0;
  attempts.set(file, attempt + 1);
  try {
    return await import(attempt ? `${file}?again=${attempt}` : file);
  } catch (error) {
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return fetchChunk(file, others);
  }
}
