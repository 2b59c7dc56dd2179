import type { Session } from '../engine/session.ts';

/** Does a page other than the present one ask something that was never seen? Then the way to the review leads there. */
export const asksMore = ({ checked, snapshot, isUnseen }: Session): boolean =>
  checked.pages.some((_, page) => page !== snapshot.page && isUnseen(page));
