import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Receipt } from '../transport/post.ts';
import type { Destination, Sender } from '../transport/send.ts';

/** Where sending stands. */
export type DeliveryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly retryIn?: number }
  | { readonly kind: 'unsent'; readonly error: SurveyError }
  | { readonly kind: 'sent'; readonly receipt: Receipt };

/** Brings the answers of one person to the endpoint, once. */
export interface Delivery {
  readonly state: DeliveryState;
  /** Sends, unless it is under way or done. Never rejects; gives where sending stands then. */
  deliver(answers: Answers, to: Destination): Promise<DeliveryState>;
}

/**
 * Makes the delivery of one response.
 *
 * @param sender sends
 * @param update called at each change of state
 */
export function createDelivery(sender: Sender, update: () => void): Delivery {
  let state: DeliveryState = { kind: 'idle' };

  function enter(next: DeliveryState): void {
    state = next;
    update();
  }

  return {
    get state() {
      return state;
    },
    async deliver(answers, to) {
      if (state.kind === 'sending' || state.kind === 'sent') return state;
      enter({ kind: 'sending' });
      try {
        const receipt = await sender(answers, to, {
          onRetry: (_reason, pause) => enter({ kind: 'sending', retryIn: Math.ceil(pause / 1000) }),
        });
        enter({ kind: 'sent', receipt });
      } catch (error) {
        enter({
          kind: 'unsent',
          error: error instanceof SurveyError ? error : new SurveyError('send-server', String(error)),
        });
      }
      return state;
    },
  };
}
