import type { Survey } from '../../schema/survey.ts';

/** Can a survey be answered at a moment? */
export type Opening = 'not-open' | 'open' | 'closed';

/** How long answers are still taken after closing from people who had begun, unless told otherwise. */
export const usualGraceMinutes = 30;

/**
 * Tells whether answers are taken.
 *
 * @param survey its `opens` and `closes` count
 * @param now milliseconds since 1970
 * @param graceMinutes how long answers are still taken after closing, from people who had begun
 */
export function openingOf({ opens, closes }: Survey, now: number, graceMinutes: number): Opening {
  if (opens !== undefined && now < Date.parse(opens)) return 'not-open';
  if (closes !== undefined && now > Date.parse(closes) + graceMinutes * 60_000) return 'closed';
  return 'open';
}
