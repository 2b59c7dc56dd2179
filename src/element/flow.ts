import type { Session } from '../engine/session.ts';
import type { Announcer } from './announcer.ts';
import { emit } from './events.ts';
import { controlId } from './field.ts';
import { isReviewed, progressOf, type Review } from './progress.ts';
import type { SafeDelivery } from './safe-delivery.ts';
import type { StageHost } from './stage.ts';
import { notePage, noteReview, unseenOf } from './unseen.ts';

/** What a respondent asks for: another page, the list of all answers, to change one of them, or to send them. */
export type Step = 'next' | 'back' | 'change' | 'send';

/** What a step may look at and do. */
export interface StepContext {
  readonly session: Session;
  readonly delivery: SafeDelivery;
  readonly review: Review;
  readonly host: StageHost;
  readonly announcer: Announcer;
  /** Shows the review of all answers, or leaves it. */
  show(review: Review): void;
}

/**
 * Turning pages, reviewing and sending. Who comes from the review to change an answer goes straight back to it, unless
 * the change asks for more.
 */
export const flow: Readonly<Record<Step, (context: StepContext, name: string) => Promise<void> | void>> = {
  next(context) {
    const { session, review } = context;
    notePage(session);
    let moved = session.next();
    // Back from a change: each page on the way to the review is checked, and shown when it asks for more than before.
    while (review && moved && !asksMoreHere(session)) moved = session.next();
    if (session.snapshot.faulty.length > 0) return context.host.focusOn('summary');
    if (moved || !isReviewed(session)) return arrive(context, moved ? review : undefined);
    // A page that was passed may ask for more as well.
    const [skipped] = unseenOf(session);
    if (skipped) session.goTo(skipped.page);
    return arrive(context, skipped ? 'changing' : 'shown');
  },

  /** Never checks anything: going back is always possible. */
  back(context) {
    const { session, review } = context;
    notePage(session);
    if (!review) session.back();
    return arrive(context, review === 'changing' ? 'shown' : undefined);
  },

  async change(context, name) {
    const { session } = context;
    session.goTo(session.checked.questions.get(name)!.page);
    await arrive(context, 'changing');
    // The first control of the question; of a matrix or a date that is one of a part.
    const id = CSS.escape(controlId(name));
    const control = context.host.shadowRoot!.querySelector(`#${id}, :is(input, select, textarea)[id^="${id}\\:"]`);
    if (control) await context.host.focusOn(control.id);
  },

  send({ session, delivery, review, show }) {
    // Another answer may have become necessary: it is asked for on its page.
    if (review && !session.check()) show('changing');
    return delivery.send();
  },
};

const asksMoreHere = (session: Session): boolean =>
  unseenOf(session).some(({ page }) => page === session.snapshot.page);

/** Shows a page or the review; the heading takes the focus. */
function arrive({ session, review, host, announcer, show }: StepContext, shown: Review): Promise<void> {
  if (shown === 'shown') noteReview(session);
  announcer.leave();
  if (review !== shown) show(shown);
  const focused = host.focusOn('heading');
  emit(host, 'survey-page', { survey: session.checked.survey.id, ...progressOf({ session, review: shown }) });
  return focused;
}
