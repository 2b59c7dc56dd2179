/**
 * What a check of the audit found: `ok`; a `limit`, which is as promised but must be known; or a `trace`, which tells
 * something about who answered, when, or in which order.
 */
export interface Finding {
  readonly verdict: 'ok' | 'limit' | 'trace';
  /** What was looked at, in a few words. */
  readonly check: string;
  /** What was found and, for a trace, what to do about it. */
  readonly sentence: string;
}

/** Makes a finding: a trace when there is a fault, else `ok`. */
export const judge = (check: string, fault: string | undefined, sentence: string): Finding =>
  fault === undefined ? { verdict: 'ok', check, sentence } : { verdict: 'trace', check, sentence: fault };
