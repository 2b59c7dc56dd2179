import type { SurveyError } from '../../schema/survey-error.ts';
import { repeat, retryAfter } from '../../transport/repeat.ts';

/** Why a survey file did not come. */
export interface FetchError extends SurveyError {
  /** What the server answered, if it did. */
  readonly reply?: Response | undefined;
}

/** Pauses before the second attempt, the third, … in milliseconds. */
const pauses = [1000, 3000, 9000];

/** No further attempt begins later than this, in milliseconds: somebody looks at an empty place. */
const patience = 30_000;

/**
 * Goes on after a first attempt to fetch the survey file: at once when the network comes back.
 *
 * @param attempt makes another one
 * @param first what went wrong in the first one
 * @param signal ends it
 * @throws {SurveyError} what went wrong last
 */
export async function fetchAgain(
  attempt: () => Promise<unknown>,
  first: SurveyError,
  signal: AbortSignal,
): Promise<unknown> {
  let goOn: (() => void) | undefined;
  const hurry = (): void => goOn?.();
  let isFirst = true;
  const next = (): Promise<unknown> => {
    if (!isFirst) return attempt();
    isFirst = false;
    return Promise.reject(first);
  };
  addEventListener('online', hurry);
  try {
    return await repeat(next, {
      ...{ pauses, patience, signal },
      pauseAfter: (error) => pauseAfter(error as FetchError),
      onRetry: (_error, _pause, end) => (goOn = end),
    });
  } finally {
    removeEventListener('online', hurry);
  }
}

/** Can another attempt succeed without anybody doing something: after no reply, one that was cut off, 408, 429 or 5xx? */
export const mayPass = ({ code, reply }: FetchError): boolean =>
  code === 'survey-missing' && (!reply || reply.ok || reply.status >= 500 || [408, 429].includes(reply.status));

function pauseAfter(error: FetchError): number | undefined {
  if (!mayPass(error)) return undefined;
  return error.reply ? retryAfter(error.reply) : 0;
}
