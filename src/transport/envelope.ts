import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';

/**
 * What is posted: the answers of one person to one version of one survey. Nothing else travels: no language, no
 * time, no device.
 */
export interface Envelope {
  /** Version of this contract. */
  readonly format: 1;
  /** Identifier of the response, drawn at random, so that a retry never counts twice. */
  readonly id: string;
  readonly survey: string;
  readonly version: number;
  readonly answers: Answers;
}

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
export function newResponseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * Puts answers into an envelope.
 *
 * @param checked the survey that was answered
 * @param answers from `session.answers()`
 * @param id from {@link newResponseId}; keep it for retries
 * @example
 * const envelope = createEnvelope(session.checked, session.answers());
 */
export function createEnvelope({ survey }: CheckedSurvey, answers: Answers, id = newResponseId()): Envelope {
  return { format: 1, id, survey: survey.id, version: survey.version, answers };
}

/**
 * Writes an envelope as JSON.
 *
 * @example
 * await fetch(endpoint, { method: 'POST', body: serializeEnvelope(envelope), credentials: 'omit' });
 */
export const serializeEnvelope = (envelope: Envelope): string => writeJson({ ...envelope });

/**
 * Writes plain values as JSON. Objects and lists are written here and not by `JSON.stringify`, because old libraries
 * (Prototype.js) give arrays a `toJSON` of their own that turns them into strings.
 */
export function writeJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${Array.from(value, writeJson).join(',')}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${writeJson(entry)}`).join(',')}}`;
}
