/** Counts long work where somebody watches. */
export interface Progress {
  /** One more is done. @param share of the whole, from 0 to 1, when that is known */
  step(share?: number): void;
  /** Takes the line away. */
  end(): void;
}

/** So many are done between two lines. */
const interval = 200;

/**
 * Shows one line that counts, on a terminal only. Short work shows nothing.
 *
 * @param what is counted, in the plural
 * @param stream where it is shown; standard error, since standard output may hold the answers
 * @example
 * const progress = createProgress('answers');
 * for await (const { end } of readNdjson(path)) progress.step(end / size);
 * progress.end();
 */
export function createProgress(
  what: string,
  stream: Pick<typeof process.stderr, 'isTTY' | 'write'> = process.stderr,
): Progress {
  let done = 0;
  return {
    step(share) {
      done++;
      if (!stream.isTTY || done % interval > 0) return;
      const part = share === undefined ? '' : `, ${Math.floor(share * 100)} %`;
      stream.write(`\r${done.toLocaleString('en')} ${what}${part}`);
    },
    end() {
      if (stream.isTTY && done >= interval) stream.write('\r\u001B[K');
    },
  };
}
