import type { Session } from '../engine/session.ts';

/** By session: the questions that were before the respondent's eyes, from the first review of all answers on. */
const seen = new WeakMap<Session, Set<string>>();

/** Notes what the present page asks as seen. */
export function notePage(session: Session): void {
  const { page } = session.snapshot;
  const before = seen.get(session);
  for (const asked of before ? askedBy(session) : []) if (asked.page === page) before!.add(asked.name);
}

/** Begins to note with what the first review of all answers lists. */
export function noteReview(session: Session): void {
  if (!seen.has(session)) seen.set(session, new Set(askedBy(session).map(({ name }) => name)));
}

/** Questions that are asked because an answer was changed after the review, and were never before the respondent's eyes. */
export function unseenOf(session: Session): readonly Asked[] {
  const before = seen.get(session);
  return before ? askedBy(session).filter(({ name }) => !before.has(name)) : [];
}

/** Does a page other than the present one ask something that was never seen? Then the way to the review leads there. */
export const asksMore = (session: Session): boolean =>
  unseenOf(session).some(({ page }) => page !== session.snapshot.page);

/** A question that is asked, and the position of its page. */
interface Asked {
  readonly name: string;
  readonly page: number;
}

const askedBy = ({ checked, question }: Session): Asked[] =>
  [...checked.questions]
    .filter(([name, { logic }]) => question(name).visible && !logic.computed && !logic.answerless)
    .map(([name, { page }]) => ({ name, page }));
