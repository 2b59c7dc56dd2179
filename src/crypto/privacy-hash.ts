import type { Survey } from '../schema/survey.ts';
import { writeJson } from '../schema/write-json.ts';
import { toBase64url } from './base64url.ts';
import { own } from '../schema/own.ts';

/**
 * The hash of what a survey promises: the first 128 bits of the SHA-256 of its `privacy` block, written with sorted keys.
 * Answers carry it, so that the promises cannot change under the same version.
 *
 * @returns 22 characters of base64url
 * @example
 * await privacyHashOf({ privacy: { minimumGroup: 10 } });
 */
export async function privacyHashOf({ privacy = own({}) }: Pick<Survey, 'privacy'>): Promise<string> {
  const bytes = new TextEncoder().encode(writeJson(sorted(privacy)));
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16));
}

/** Plain values as lists of entries in the order of their keys: the same whatever the order of the file. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return ['list', ...value.map(sorted)];
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return [
    'object',
    ...entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]),
  ];
}
