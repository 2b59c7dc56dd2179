import type { Answers } from '../../engine/session.ts';

/** Answers that can be read, and the version of the survey that was answered. */
export interface ReadableResponse {
  readonly version: number;
  readonly answers: Answers;
}
