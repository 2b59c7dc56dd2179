import type { Session } from '../engine/session.ts';
import type { Destination } from '../transport/send.ts';
import type { Delivery } from './delivery.ts';
import { emit } from './events.ts';
import { controlId } from './field.ts';
import { isReviewed, progressOf, type Review } from './progress.ts';
import type { Texts } from './texts.ts';

/** What a respondent asks for: another page, the list of all answers, to change one of them, or to send them. */
export type Step = 'next' | 'back' | 'change' | 'send';

/** What a step may look at and do. */
export interface Stage {
  readonly session: Session;
  readonly delivery: Delivery;
  readonly texts: Texts;
  readonly review: Review;
  readonly host: HTMLElement & {
    readonly destination: Destination;
    focusOn(id: string): Promise<void>;
  };
  /** Says something to screen readers. */
  say(sentence: string): void;
  /** Shows the review of all answers, or leaves it. */
  show(review: Review): void;
}

/**
 * Turning pages, reviewing and sending. Who comes from the review to change an answer goes straight back to it, unless
 * the change asks for more.
 */
export const flow: Readonly<Record<Step, (stage: Stage, name: string) => Promise<void> | void>> = {
  next(stage) {
    const { session, review } = stage;
    // With the last page in sight, or back from a change: each page on the way to the review is checked.
    let moved = session.next();
    while (review && moved) moved = session.next();
    if (session.snapshot.faulty.length > 0) return stage.host.focusOn('summary');
    return arrive(stage, moved || !isReviewed(session) ? undefined : 'shown');
  },

  /** Never checks anything: going back is always possible. */
  back(stage) {
    const { session, review } = stage;
    if (!review) session.back();
    return arrive(stage, review === 'changing' ? 'shown' : undefined);
  },

  async change(stage, name) {
    const { session } = stage;
    session.goTo(session.checked.questions.get(name)!.page);
    await arrive(stage, 'changing');
    // The first control of the question; of a matrix or a date that is one of a part.
    const id = CSS.escape(controlId(name));
    const control = stage.host.shadowRoot!.querySelector(`#${id}, :is(input, select, textarea)[id^="${id}\\:"]`);
    if (control) await stage.host.focusOn(control.id);
  },

  /** Sends the answers, when none has a fault and the page does not prevent it. */
  async send(stage) {
    const { session, delivery, texts, review, host } = stage;
    if (!session.check()) {
      if (review) stage.show('changing');
      return host.focusOn('summary');
    }
    const survey = session.checked.survey.id;
    if (!emit(host, 'survey-submit', { survey })) return;
    stage.say(texts.word('button.sending'));
    const outcome = await delivery.deliver(session.answers(), host.destination);
    if (outcome.kind === 'sent') emit(host, 'survey-sent', { survey });
    if (outcome.kind === 'unsent') emit(host, 'survey-error', { code: outcome.error.code, where: '' });
    if (outcome.kind !== 'sending') await host.focusOn(outcome.kind);
  },
};

/** Shows a page or the review; the heading takes the focus. */
function arrive({ session, review, host, show }: Stage, shown: Review): Promise<void> {
  if (review !== shown) show(shown);
  const focused = host.focusOn('heading');
  emit(host, 'survey-page', { survey: session.checked.survey.id, ...progressOf({ session, review: shown }) });
  return focused;
}
