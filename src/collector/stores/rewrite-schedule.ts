import type { Survey } from '../../schema/survey.ts';
import { usualGraceMinutes } from './opening.ts';

/** What the schedule works with. */
export interface RewriteScheduleOptions {
  /** Rewrites the store; may fail. */
  readonly rewrite: () => Promise<void>;
  /** Their `closes` count. */
  readonly surveys: Iterable<Survey>;
  /** At which hour of the machine's own time the nightly one is due. Default: 3. */
  readonly hour?: number;
  /** How long answers are still taken after closing, in minutes. Default: 30. */
  readonly graceMinutes?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
  /** Takes a line about a rewrite that failed. Default: standard error. */
  readonly log?: (line: string) => void;
}

/** How often the clock is looked at, in milliseconds. A machine that slept notices what it missed. */
const lookInterval = 60_000;

/** When one that failed is tried again, in milliseconds. */
const retryAfter = 10 * 60_000;

/** The hour that disturbs the fewest. */
const usualHour = 3;

/**
 * Rewrites a store every night, and when the last answers to a survey have been taken. One that fails, because the disk
 * is full or another program reads, loses nothing: it is tried again after ten minutes.
 *
 * @returns stops the schedule
 * @example
 * const stop = scheduleRewrites({ rewrite: () => store.rewrite(), surveys });
 */
export function scheduleRewrites({
  rewrite,
  surveys,
  hour = usualHour,
  graceMinutes = usualGraceMinutes,
  clock = Date.now,
  log = console.error,
}: RewriteScheduleOptions): () => void {
  const closings = [...surveys].flatMap(({ closes }) =>
    closes === undefined ? [] : [Date.parse(closes) + graceMinutes * 60_000],
  );
  let due = nextRewrite(clock(), closings, hour);
  let isRunning = false;

  const look = async (): Promise<void> => {
    if (isRunning || clock() < due) return;
    isRunning = true;
    due = nextRewrite(clock(), closings, hour);
    if (!(await rewriteOrTell(rewrite, log))) due = Math.min(due, clock() + retryAfter);
    isRunning = false;
  };
  const timer = setInterval(() => void look(), lookInterval);
  return () => clearInterval(timer);
}

/**
 * Rewrites a store and, if that fails, says why and goes on: nothing is lost, the next one does it.
 *
 * @returns whether it was rewritten
 */
export async function rewriteOrTell(rewrite: () => Promise<void>, log: (line: string) => void = console.error) {
  try {
    await rewrite();
    return true;
  } catch (error) {
    log(`survey-form: the database was not rewritten this time: ${(error as Error).message}`);
    return false;
  }
}

/**
 * The first moment after another at which a rewrite is due.
 *
 * @param now milliseconds since 1970, as are the closings and the result
 * @param closings when the last answers to each survey are taken
 * @param hour of the night, in the machine's own time
 */
export function nextRewrite(now: number, closings: readonly number[], hour: number): number {
  const night = new Date(now);
  night.setHours(hour, 0, 0, 0);
  if (night.getTime() <= now) night.setDate(night.getDate() + 1);
  return Math.min(night.getTime(), ...closings.filter((closing) => closing > now));
}
