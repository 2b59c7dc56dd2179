import type { SealedAnswers } from '../../crypto/sealed-answers.ts';
import type { Answers } from '../../engine/session.ts';

/**
 * Writes answers as the text that a store keeps. Equal answers give equal texts, in whatever order they were sent, so
 * that a store can compare texts, and so that the order of the keys tells nothing.
 *
 * @example
 * bodyOf({ b: 1, a: ['x'] }); // '{"answers":{"a":["x"],"b":1}}'
 */
export const bodyOf = (answers: Answers): string => JSON.stringify({ answers }, sortKeys);

/**
 * Writes sealed answers as the text that a store keeps.
 *
 * @example
 * bodyOfSealed(envelope.sealed); // '{"sealed":{"data":"…","enc":"…","key":"…","suite":"0010-0001-0001"}}'
 */
export const bodyOfSealed = (sealed: SealedAnswers): string => JSON.stringify({ sealed }, sortKeys);

/** Reads the sealed answers of what a store kept; nothing when they are not sealed. */
export const sealedOf = (body: string): SealedAnswers | undefined =>
  (JSON.parse(body) as { readonly sealed?: SealedAnswers }).sealed;

/**
 * Reads the answers of what a store kept.
 *
 * @param body from {@link bodyOf}
 */
export const answersOf = (body: string): Answers => (JSON.parse(body) as { readonly answers: Answers }).answers;

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
