import type { CheckedSurvey } from '../../../engine/read-survey.ts';
import { own } from '../../../schema/own.ts';
import type { PublishedResults } from '../../../schema/published-results.ts';
import { readResults } from './read-results.ts';

/** Most characters of a file; a survey of 100 questions has fewer than 100 000. */
const longest = 2_000_000;

/**
 * Fetches published results: no cookie, no referrer.
 *
 * @param address of the JSON file, relative to the page
 * @param checked the survey
 * @returns nothing when they cannot be fetched, or are not those of this survey
 * @example
 * const results = await fetchResults('/results/poll.json', checked);
 */
export async function fetchResults(address: string, checked: CheckedSurvey): Promise<PublishedResults | undefined> {
  try {
    const response = await fetch(address, own<RequestInit>({ credentials: 'omit', referrerPolicy: 'no-referrer' }));
    const text = response.ok ? await response.text() : '';
    return text.length <= longest ? readResults(JSON.parse(text), checked) : undefined;
  } catch {
    return undefined;
  }
}
