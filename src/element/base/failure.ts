/** The survey is on the way. */
export interface Loading {
  readonly kind: 'loading';
  /** Says so, once that is worth saying. */
  readonly render?: () => unknown;
}

/** The survey cannot be shown. */
export interface Failure {
  readonly kind: 'failed';
  /** Says why; without it, only that it is so. */
  readonly render: ((debug: boolean) => unknown) | undefined;
}
