import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { serializeEnvelope, type Envelope, type Wrap } from './envelope.ts';
import { postEnvelope, type PostOptions, type Receipt } from './post.ts';

/** Replaces the POST: takes the envelope, resolves once it is kept for good, rejects when it is not. */
export type Send = (envelope: Envelope) => Promise<void>;

/** Where answers go: to an address, or to a function of the page. */
export interface Destination {
  readonly endpoint: string;
  readonly send: Send | undefined;
}

/** Sends the answers of one person; every attempt carries the same id. */
export type Sender = (answers: Answers, to: Destination, options?: PostOptions) => Promise<Receipt>;

/**
 * Makes the sender of one response.
 *
 * @param wrap puts its answers into envelopes
 */
export function createSender(wrap: Wrap): Sender {
  return async (answers, { endpoint, send }, options) => {
    if (!send && endpoint === '') {
      throw new SurveyError('send-not-configured', 'the element has no "endpoint" attribute');
    }
    const envelope = await wrap(answers);
    if (options?.signal?.aborted) throw new SurveyError('send-offline', 'stopped before anything was sent');
    if (!send) return postEnvelope(endpoint, serializeEnvelope(envelope), options);
    await send(envelope);
    return 'kept';
  };
}
