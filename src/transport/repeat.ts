/** When to try again what did not succeed. Times are in milliseconds. */
export interface RepeatOptions {
  /** Pauses before the second attempt, the third, … */
  readonly pauses: readonly number[];
  /** No further attempt begins later than this after the first one. */
  readonly patience: number;
  /** Ends a pause; what went wrong last is thrown. */
  readonly signal: AbortSignal | undefined;
  /** The least pause that a fault asks for; nothing when it cannot pass by itself. */
  readonly pauseAfter: (error: unknown) => number | undefined;
  /** Told before each pause; `goOn` ends it at once. */
  readonly onRetry?: (error: unknown, pause: number, goOn: () => void) => void;
}

/** The longest pause that a server may ask for. */
const longestPause = 60_000;

/**
 * Tries until it succeeds, the fault cannot pass by itself, or the patience is over. Pauses are spread, so that all who were
 * refused do not come back in the same moment.
 *
 * @throws what went wrong last
 */
export async function repeat<T>(
  attempt: () => Promise<T>,
  { pauses, patience, signal, pauseAfter, onRetry }: RepeatOptions,
): Promise<T> {
  const began = performance.now();
  let last: unknown;
  for (let count = 0; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      last = signal?.aborted ? (last ?? error) : error;
      const pause = pauses[count];
      const asked = pauseAfter(error);
      if (asked === undefined || pause === undefined) throw last;
      const wait = Math.max(pause * (0.75 + Math.random() / 2), Math.min(asked, longestPause));
      if (signal?.aborted || performance.now() - began + wait > patience) throw last;
      await rest(wait, signal, (goOn) => onRetry?.(error, wait, goOn));
      if (signal?.aborted) throw last;
    }
  }
}

/** Waits, until somebody wants to go on or to stop. */
async function rest(wait: number, signal: AbortSignal | undefined, begin: (goOn: () => void) => void): Promise<void> {
  let goOn = (): void => {};
  const rested = new Promise<void>((resolve) => (goOn = resolve));
  const timer = setTimeout(goOn, wait);
  signal?.addEventListener('abort', goOn);
  begin(goOn);
  await rested;
  clearTimeout(timer);
  signal?.removeEventListener('abort', goOn);
}

/** `Retry-After` in milliseconds: a number of seconds, or a date (RFC 9110, 10.2.3). */
export function retryAfter(response: Response): number {
  const header = response.headers.get('retry-after');
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : new Date(header).getTime() - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
