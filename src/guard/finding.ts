/** What may tell who somebody is. */
export type IdentityKind = 'account' | 'mail' | 'name' | 'phone' | 'plate' | 'register';

/** Where a text may tell who somebody is: from the UTF-16 unit `start` up to, without, `end`. */
export interface Finding {
  readonly kind: IdentityKind;
  readonly start: number;
  readonly end: number;
}
