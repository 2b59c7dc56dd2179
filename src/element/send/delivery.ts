import type { Answers } from '../../engine/session.ts';
import { own } from '../../schema/own.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import type { PostOptions, Receipt } from '../../transport/post.ts';
import type { Destination, Sender } from '../../transport/send.ts';

/** Where sending stands. */
export type DeliveryState =
  | { readonly kind: 'idle' }
  /** `retryIn`: seconds until the next attempt; 0 while that is made; nothing in the first one. */
  | { readonly kind: 'sending'; readonly retryIn?: number }
  | { readonly kind: 'unsent'; readonly error: SurveyError }
  | { readonly kind: 'sent'; readonly receipt: Receipt };

/** Brings the answers of one person to the endpoint, once. */
export interface Delivery {
  readonly state: DeliveryState;
  /** Sends, unless it is under way or done. Never rejects; gives where sending stands then. */
  deliver(answers: Answers, to: Destination): Promise<DeliveryState>;
  /** Ends a pause between two attempts. */
  hurry(): void;
  /** Gives up: `unsent` when the respondent had enough, `idle` when there is something else to send now. */
  stop(then: 'unsent' | 'idle'): void;
}

/**
 * Makes the delivery of one response. Attempts follow each other by themselves, at once when the network comes back.
 *
 * @param sender sends
 * @param update called at each change of state
 */
export function createDelivery(sender: Sender, update: () => void): Delivery {
  let state: DeliveryState = { kind: 'idle' };
  let abort = new AbortController();
  let isDropped = false;
  let ticking: ReturnType<typeof setInterval> | undefined;
  let goOn: (() => void) | undefined;

  function enter(next: DeliveryState): void {
    state = next;
    update();
  }

  function hurry(): void {
    clearInterval(ticking);
    removeEventListener('online', hurry);
    if (!goOn) return;
    enter({ kind: 'sending', retryIn: 0 });
    goOn();
    goOn = undefined;
  }

  /** Counts the seconds of a pause down. */
  function pause(length: number, end: () => void): void {
    const until = performance.now() + length;
    const tick = (): void => {
      const retryIn = Math.ceil((until - performance.now()) / 1000);
      if (retryIn > 0) enter({ kind: 'sending', retryIn });
      else hurry();
    };
    clearInterval(ticking);
    goOn = end;
    ticking = setInterval(tick, 1000);
    addEventListener('online', hurry);
    tick();
  }

  return {
    get state() {
      return state;
    },
    async deliver(answers, to) {
      if (state.kind === 'sending' || state.kind === 'sent') return state;
      abort = new AbortController();
      isDropped = false;
      enter({ kind: 'sending' });
      let outcome: DeliveryState;
      try {
        const { signal } = abort;
        const options: PostOptions = { signal, onRetry: (_reason, length, end) => pause(length, end) };
        const receipt = await sender(answers, to, own(options));
        outcome = { kind: 'sent', receipt };
      } catch (error) {
        const cause = error instanceof SurveyError ? error : new SurveyError('send-server', String(error));
        outcome = isDropped ? { kind: 'idle' } : { kind: 'unsent', error: cause };
      }
      goOn = undefined;
      hurry();
      enter(outcome);
      return state;
    },
    hurry,
    stop(then) {
      isDropped = then === 'idle';
      abort.abort();
    },
  };
}
