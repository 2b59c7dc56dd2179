import { z } from 'zod';
import { type Envelope, responseIdPattern } from '../transport/envelope.ts';

/** Deeper than any answer: a matrix with several picks per row is two levels. Spares the checks a deep recursion. */
const deepestAnswer = 4;

/** Answers by question name. What stands in them is for the survey's own check; prototype keys stay plain keys. */
const answersSchema = z.custom<Envelope['answers']>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isShallow(value, deepestAnswer),
  'an object with one entry per answered question',
);

/** The schema of a posted envelope. Strict, so that nothing about the sender can travel along. */
export const envelopeSchema: z.ZodType<Envelope> = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(responseIdPattern, '128 random bits in base64url (22 characters)'),
  survey: z.string(),
  version: z.int(),
  answers: answersSchema,
});

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((entry) => isShallow(entry, levels - 1));
}
