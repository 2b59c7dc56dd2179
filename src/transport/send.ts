import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { createEnvelope, newResponseId, serializeEnvelope, type Envelope } from './envelope.ts';
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
 * @param checked the survey that was answered
 * @param id of the response; default: drawn anew
 */
export function createSender(checked: CheckedSurvey, id = newResponseId()): Sender {
  return async (answers, { endpoint, send }, options) => {
    const envelope = createEnvelope(checked, answers, id);
    if (send) {
      await send(envelope);
      return 'kept';
    }
    if (endpoint === '') throw new SurveyError('send-not-configured', 'the element has no "endpoint" attribute');
    return postEnvelope(endpoint, serializeEnvelope(envelope), options);
  };
}
