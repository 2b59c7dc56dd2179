import type { Answers } from '../engine/session.ts';
import type { Envelope } from '../transport/envelope.ts';

/** What is kept of an envelope. There is no place for a time, an address, a device or a language. */
export type StoredResponse = Pick<Envelope, 'id' | 'survey' | 'version' | 'answers'>;

/**
 * What became of a response: `stored` now, `known` (the same was stored before), or `conflict` (its identifier was used
 * for other answers, and nothing was stored).
 */
export type StoreResult = 'stored' | 'known' | 'conflict';

/** Where the answers are kept. */
export interface Store {
  /** Keeps a response; when the promise is fulfilled it survives a crash of the process and of the machine. */
  add(response: StoredResponse): Promise<StoreResult>;
  /** Was a response with this identifier kept? */
  has(survey: string, id: string): Promise<boolean>;
  /** The answers to a survey, in an order that says nothing about the order of arrival. */
  list(survey: string): AsyncIterable<{ readonly version: number; readonly answers: Answers }>;
  /** How many responses to a survey are kept. */
  count(survey: string): Promise<number>;
  /** Rewrites what is kept, so that its place on the disk does not show the order of arrival either. */
  rewrite(): Promise<void>;
  /** Closes the database. */
  close(): Promise<void>;
}

/** The place where answers are kept cannot be used; the message says which and why. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
