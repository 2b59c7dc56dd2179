import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { createEnvelope, newResponseId, serializeEnvelope, type Envelope } from '../transport/envelope.ts';
import { postEnvelope, type PostOptions } from '../transport/post.ts';

/** Replaces the POST: takes the envelope, resolves once it is kept for good, rejects when it is not. */
export type Send = (envelope: Envelope) => Promise<void>;

/** Where sending stands. */
export type DeliveryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly retryIn?: number }
  | { readonly kind: 'unsent'; readonly error: SurveyError }
  | { readonly kind: 'sent' };

/** Brings the answers of one person to the endpoint, once. */
export interface Delivery {
  readonly state: DeliveryState;
  /** Sends, unless it is under way or done. Never rejects: the outcome is in `state`. */
  deliver(answers: Answers, to: { readonly endpoint: string; readonly send: Send | undefined }): Promise<void>;
}

/**
 * Makes the delivery of one response. All its attempts carry the same id, so that none counts twice.
 *
 * @param checked the survey that was answered
 * @param update called at each change of state
 * @param options how to post
 */
export function createDelivery(checked: CheckedSurvey, update: () => void, options: PostOptions = {}): Delivery {
  const id = newResponseId();
  let state: DeliveryState = { kind: 'idle' };

  function enter(next: DeliveryState): void {
    state = next;
    update();
  }

  return {
    get state() {
      return state;
    },
    async deliver(answers, { endpoint, send }) {
      if (state.kind === 'sending' || state.kind === 'sent') return;
      enter({ kind: 'sending' });
      try {
        const envelope = createEnvelope(checked, answers, id);
        if (send) await send(envelope);
        else if (endpoint === '')
          throw new SurveyError('send-not-configured', 'the element has no "endpoint" attribute');
        else {
          await postEnvelope(endpoint, serializeEnvelope(envelope), {
            ...options,
            onRetry: (_reason, pause) => enter({ kind: 'sending', retryIn: Math.ceil(pause / 1000) }),
          });
        }
        enter({ kind: 'sent' });
      } catch (error) {
        enter({
          kind: 'unsent',
          error: error instanceof SurveyError ? error : new SurveyError('send-server', String(error)),
        });
      }
    },
  };
}
