import type { Finding } from './finding.ts';

/**
 * Says whether the inbox is emptied as often as promised. Answers carry no time, so their age is not known; the day of
 * the last rewrite is.
 *
 * @param waiting how many responses are in the inbox
 * @param rewritten day of the last rewrite, in days since 1970; `undefined` when there was none
 * @param now milliseconds since 1970
 */
export function judgeWaiting(waiting: number, rewritten: number | undefined, now: number): Finding {
  const check = 'inbox';
  if (waiting === 0) return { verdict: 'ok', check, sentence: 'No answer waits for a rewrite.' };
  const answers = waiting === 1 ? '1 answer waits' : `${waiting} answers wait`;
  const age = rewritten === undefined ? Infinity : Math.floor(now / day) - rewritten;
  if (age <= 1) {
    const sentence = `${answers} for the next night; until then their place shows the order in which they came.`;
    return { verdict: 'limit', check, sentence };
  }
  const since = rewritten === undefined ? 'was never rewritten' : `was last rewritten ${age} days ago`;
  const sentence = `${answers} in order of arrival, and the database ${since}. Start "survey-form serve": it rewrites at the start and every night.`;
  return { verdict: 'trace', check, sentence };
}

/** How many milliseconds a day has. */
export const day = 24 * 60 * 60 * 1000;
