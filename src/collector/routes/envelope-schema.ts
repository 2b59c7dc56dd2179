import { z } from 'zod';
import { type Envelope, type PlainEnvelope, type SealedEnvelope, responseIdPattern } from '../../transport/envelope.ts';

/** Deeper than any answer: a matrix with several picks per row is two levels. Spares the checks a deep recursion. */
const deepestAnswer = 4;

/** Answers by question name. What stands in them is for the survey's own check; prototype keys stay plain keys. */
const answersSchema = z.custom<PlainEnvelope['answers']>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isShallow(value, deepestAnswer),
  'an object with one entry per answered question',
);

const privacySchema = z.string().regex(/^[\w-]{22}$/, 'the hash of the privacy block (22 characters)');
const base64urlSchema = z.string().regex(/^[\w-]+$/, 'base64url');

/** What stands on every envelope. Strict, so that nothing about the sender can travel along. */
const labelSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(responseIdPattern, '128 random bits in base64url (22 characters)'),
  survey: z.string(),
  version: z.int(),
  privacy: privacySchema.optional(),
});

const plainSchema: z.ZodType<PlainEnvelope> = labelSchema.extend({ answers: answersSchema });

const sealedSchema: z.ZodType<SealedEnvelope> = labelSchema.extend({
  privacy: privacySchema,
  sealed: z.strictObject({ suite: z.string(), key: z.string(), enc: base64urlSchema, data: base64urlSchema }),
});

/**
 * Reads a posted envelope.
 *
 * @param json hostile
 * @throws {z.ZodError}
 */
export const readEnvelope = (json: unknown): Envelope =>
  (typeof json === 'object' && json !== null && 'sealed' in json ? sealedSchema : plainSchema).parse(json);

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((entry) => isShallow(entry, levels - 1));
}
