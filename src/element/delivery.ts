import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Destination, Sender } from '../transport/send.ts';

/** Where sending stands. */
export type DeliveryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly retryIn?: number }
  | { readonly kind: 'unsent'; readonly error: SurveyError }
  | { readonly kind: 'sent' };

/** Brings the answers of one person to the endpoint, once. */
export interface Delivery {
  readonly state: DeliveryState;
  /** Fetches the code that sends, so that it is at hand when the network is not. */
  prepare(): Promise<void>;
  /** Sends, unless it is under way or done. Never rejects; gives where sending stands then. */
  deliver(answers: Answers, to: Destination): Promise<DeliveryState>;
}

/**
 * Makes the delivery of one response.
 *
 * @param checked the survey that was answered
 * @param update called at each change of state
 */
export function createDelivery(checked: CheckedSurvey, update: () => void): Delivery {
  let state: DeliveryState = { kind: 'idle' };
  let sender: Sender | undefined;

  function enter(next: DeliveryState): void {
    state = next;
    update();
  }

  async function prepare(): Promise<Sender> {
    const { createSender } = await import('../transport/send.ts');
    return (sender ??= createSender(checked));
  }

  return {
    get state() {
      return state;
    },
    async prepare() {
      await prepare();
    },
    async deliver(answers, to) {
      if (state.kind === 'sending' || state.kind === 'sent') return state;
      enter({ kind: 'sending' });
      try {
        const send = await prepare().catch((error: unknown) => {
          throw new SurveyError('send-offline', String(error));
        });
        await send(answers, to, {
          onRetry: (_reason, pause) => enter({ kind: 'sending', retryIn: Math.ceil(pause / 1000) }),
        });
        enter({ kind: 'sent' });
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
