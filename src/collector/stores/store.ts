/** What is kept of an envelope. There is no place for a time, an address, a device or a language. */
export interface StoredResponse {
  /** Drawn at random by the respondent's browser. */
  readonly id: string;
  readonly survey: string;
  readonly version: number;
  /** What was answered, as JSON: `{"answers":{…}}`. A store compares it letter by letter and never looks inside. */
  readonly body: string;
}

/**
 * What became of a response: `stored` now, `known` (the same was stored before), or `conflict` (its identifier was used
 * for another version or body, and nothing was stored).
 */
export type StoreResult = 'stored' | 'known' | 'conflict';

/** Where the answers are kept. */
export interface Store {
  /** Keeps a response; when the promise is fulfilled it survives a crash of the process and of the machine. */
  add(response: StoredResponse): Promise<StoreResult>;
  /** Was a response with this identifier kept? */
  has(survey: string, id: string): Promise<boolean>;
  /** The responses to a survey, in an order that says nothing about the order of arrival. */
  list(survey: string): AsyncIterable<Omit<StoredResponse, 'survey'>>;
  /** How many responses to a survey are kept. */
  count(survey: string): Promise<number>;
  /**
   * Remembers what a version of a survey promised when it was first served: only the first time counts.
   *
   * @param privacy the hash of its privacy block
   * @returns the hash that was remembered first
   */
  promise(survey: string, version: number, privacy: string): Promise<string>;
  /** Rewrites what is kept, so that its place on the disk does not show the order of arrival either. */
  rewrite(): Promise<void>;
  /** Closes the database. */
  close(): Promise<void>;
}

/** The place where answers are kept cannot be used; the message says which and why. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
