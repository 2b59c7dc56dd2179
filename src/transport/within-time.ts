/**
 * Does something within a time, and until somebody has no more use for it.
 *
 * @param time in milliseconds
 * @param act stops and rejects when its signal says so
 * @param outer the signal of whoever may have no more use for it
 */
export async function withinTime<T>(
  time: number,
  act: (signal: AbortSignal) => Promise<T>,
  outer?: AbortSignal,
): Promise<T> {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  const timer = setTimeout(stop, time);
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  try {
    return await act(abort.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}
