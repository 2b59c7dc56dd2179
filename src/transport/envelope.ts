import { toBase64url } from '../crypto/base64url.ts';
import { privacyHashOf } from '../crypto/privacy-hash.ts';
import type { SealedAnswers } from '../crypto/sealed-answers.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { writeJson } from '../schema/write-json.ts';

/** What stands on every envelope. */
export interface EnvelopeLabel {
  /** Version of this contract. */
  readonly format: 1;
  /** Identifier of the response, drawn at random, so that a retry never counts twice. */
  readonly id: string;
  readonly survey: string;
  readonly version: number;
  /** The hash of what was promised: 22 characters. Only pages without WebCrypto (`http:`) leave it out. */
  readonly privacy?: string | undefined;
}

/** Answers that the collector can read. */
export interface PlainEnvelope extends EnvelopeLabel {
  readonly answers: Answers;
  readonly sealed?: undefined;
}

/** Answers that only the owner can read. */
export interface SealedEnvelope extends EnvelopeLabel {
  readonly privacy: string;
  readonly answers?: undefined;
  readonly sealed: SealedAnswers;
}

/**
 * What is posted: the answers of one person to one version of one survey. Nothing else travels: no language, no
 * time, no device.
 */
export type Envelope = PlainEnvelope | SealedEnvelope;

/** Puts the answers of one person into an envelope. */
export type Wrap = (answers: Answers) => Promise<Envelope>;

/** The content type of a posted envelope: JSON, called text so that browsers ask no permission first (no preflight). */
export const envelopeContentType = 'text/plain;charset=UTF-8';

/** What an identifier of a response looks like: 128 bits in base64url (RFC 4648, section 5). */
export const responseIdPattern = /^[\w-]{21}[AQgw]$/;

/**
 * Draws the identifier of a response: 128 random bits, 22 characters. Works on `http://` pages too.
 *
 * @example
 * newResponseId(); // "3q2-7wAAQkCMw8m0f1sX2g"
 */
export const newResponseId = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Makes the envelopes of one response: sealed, when the survey has a key. The same answers give the same envelope, so that
 * what was shown before is what is sent, and every attempt sends the same bytes.
 *
 * @param checked the survey that is answered
 * @param id of the response; default: drawn anew
 * @returns rejects with a {@link SurveyError} `send-not-sealed`, or `send-offline` when the code for it cannot be fetched
 * @example
 * const wrap = createWrapper(session.checked);
 * const envelope = await wrap(session.answers());
 */
export function createWrapper(checked: CheckedSurvey, id = newResponseId()): Wrap {
  const { survey } = checked;
  // Begun now, so that sending need not wait for it.
  const promised = globalThis.crypto.subtle && privacyHashOf(survey);
  let last: { readonly answers: string; readonly envelope: Promise<Envelope> } | undefined;

  async function wrap(answers: Answers): Promise<Envelope> {
    const label = { format: 1, id, survey: survey.id, version: survey.version } as const;
    if (survey.privacy?.publicKey === undefined) {
      return { ...label, privacy: await promised, answers };
    }
    const sealed = await sealLater(answers, checked, id);
    return { ...label, privacy: await promised, sealed };
  }

  return (answers) => {
    const written = writeJson(answers);
    if (last?.answers === written) return last.envelope;
    const envelope = wrap(answers);
    const made = { answers: written, envelope };
    last = made;
    // What failed is tried again.
    envelope.catch(() => {
      if (last === made) last = undefined;
    });
    return envelope;
  };
}

/** Seals by code that is fetched only for surveys whose answers are sealed. */
async function sealLater(answers: Answers, checked: CheckedSurvey, id: string): Promise<SealedAnswers> {
  const module = await import('../crypto/seal.ts').catch((error: unknown) => {
    throw new SurveyError('send-offline', `the code that seals answers cannot be fetched: ${String(error)}`);
  });
  return module.seal(answers, checked, id);
}

/**
 * Writes an envelope as JSON.
 *
 * @example
 * await fetch(endpoint, { method: 'POST', body: serializeEnvelope(envelope), credentials: 'omit' });
 */
export const serializeEnvelope = (envelope: Envelope): string => writeJson({ ...envelope });
