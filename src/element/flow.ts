import type { Session } from '../engine/session.ts';
import type { Announcer } from './base/announcer.ts';
import { emit } from './base/events.ts';
import { controlId } from './form/field.ts';
import { focusOnControl } from './access/focus-on-control.ts';
import { isReviewed, progressOf, type Review } from './form/progress.ts';
import type { SafeDelivery } from './send/safe-delivery.ts';
import { forgetFaults } from './form/shown-faults.ts';
import type { StageHost } from './base/stage.ts';

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
    leaveField(context);
    forgetFaults(session);
    let moved = session.next();
    // Back from a change: each page on the way to the review is checked, and shown when it asks for more than before.
    while (review && moved && !session.isUnseen(session.snapshot.page)) moved = session.next();
    if (session.snapshot.faulty.length > 0) return context.host.focusOn('summary');
    return arrive(context, moved ? review : isReviewed(session) ? 'shown' : undefined);
  },

  /** Never checks anything: going back is always possible. */
  back(context) {
    const { session, review } = context;
    leaveField(context);
    if (review) session.goTo(session.snapshot.page);
    else session.back();
    return arrive(context, review === 'changing' ? 'shown' : undefined);
  },

  async change(context, name) {
    const { session } = context;
    session.goTo(session.checked.questions.get(name)!.page);
    await arrive(context, 'changing');
    // The first control of the question; of a matrix or a date that is one of a part.
    const id = CSS.escape(controlId(name));
    const root = context.host.shadowRoot!;
    const control = root.querySelector(`#${id}, :is(input, select, textarea)[id^="${id}\\:"]`);
    if (control) focusOnControl(root, control.id);
  },

  send(context) {
    const { session, delivery, review, show } = context;
    leaveField(context);
    forgetFaults(session);
    // Another answer may have become necessary: it is asked for on its page.
    if (review && !session.check()) show('changing');
    return delivery.send();
  },
};

/**
 * What is written in the field with the focus is done, as when it is left: a button that a screen reader or a program presses
 * does not always take the focus first.
 */
function leaveField({ host }: StepContext): void {
  host.shadowRoot!.activeElement?.dispatchEvent(new FocusEvent('blur'));
}

/** Shows a page or the review; the heading takes the focus. */
function arrive({ session, review, host, announcer, show }: StepContext, shown: Review): Promise<void> {
  announcer.leave();
  if (review !== shown) show(shown);
  const focused = host.focusOn('heading');
  emit(host, 'survey-page', { survey: session.checked.survey.id, ...progressOf({ session, review: shown }) });
  return focused;
}
