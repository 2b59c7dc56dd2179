import type { Session } from '../../engine/session.ts';

/** Is the review of all answers shown, or was it left to change one of them? */
export type Review = 'shown' | 'changing' | undefined;

/** Are all answers shown once more before they are sent? When there are several pages, unless the file says otherwise. */
export const isReviewed = ({ checked, snapshot }: Session): boolean => checked.survey.review ?? snapshot.steps > 1;

/** What decides where a respondent stands. */
export interface Progress {
  readonly session: Session;
  readonly review: Review;
}

/** Where a respondent stands among the pages; the review of all answers is the last step. */
export function progressOf({ session, review }: Progress): { readonly step: number; readonly steps: number } {
  const { step, steps } = session.snapshot;
  const all = steps + Number(isReviewed(session));
  return { step: review === 'shown' ? all : step, steps: all };
}
