/** What a collector says of itself at `/.well-known/survey-collector`. */
export interface CollectorStatement {
  /** Version of this contract. */
  readonly format: 1;
  /** What it does not keep, nor any server before it of the same operator. */
  readonly forgets: Forgets;
  /** The hash of the privacy block of each survey, by id and version. */
  readonly surveys: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is not kept. */
export interface Forgets {
  /** Where answers came from. */
  readonly addresses: boolean;
  /** When they came. */
  readonly times: boolean;
  /** Which came before which, once the database was rewritten. */
  readonly order: boolean;
}

/** Where a collector says it: on its origin (RFC 8615). */
export const statementPath = '/.well-known/survey-collector';
