import { newResponseId } from '../../transport/envelope.ts';
import type { Store, StoredResponse } from '../stores/store.ts';
import { bodyOf } from '../stores/stored-body.ts';
import { mostCorrelation } from './correlation.ts';
import { judge, type Finding } from './finding.ts';

/** As many answers, of the length of a long survey, as the figures of the decision record were measured with. */
const count = 500;
const length = 1500;

/** Adds answers that nobody gave to a store that is empty; the version of each is its place in the order of arrival. */
export async function addTrialResponses(store: Store): Promise<readonly StoredResponse[]> {
  const responses = Array.from({ length: count }, (_, arrival) => {
    const id = newResponseId();
    // The end of a long text lies on a page of its own, and those pages are taken one after the other.
    const text = `${'x'.repeat(length)}<${id}>`;
    return { id, survey: 'audit', version: arrival, body: bodyOf({ text }) };
  });
  for (const response of responses) await store.add(response);
  return responses;
}

/** Finds trial responses in bytes, by what stands at their begin: the name of the survey and the identifier. */
export const trialStart = /audit([\w-]{22})/g;

/** Finds trial responses in bytes, by the end of their texts. */
export const trialEnd = /<([\w-]{22})>/g;

/**
 * Says what the places of trial responses tell.
 *
 * @param before correlations of place and order of arrival before the rewrite, by what was measured
 * @param after the same after it
 */
export function judgeTrial(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Finding[] {
  const worst = Object.values(after).some((value) => Math.abs(value) > mostCorrelation);
  const fault = `Rewritten, the place of ${count} test answers still shows their order: ${listOf(after)}. Do not use this database.`;
  return [
    {
      verdict: 'limit',
      check: 'order, until the rewrite',
      sentence: `Before the rewrite, the place of ${count} test answers shows their order: ${listOf(before)}.`,
    },
    judge(
      'order, after the rewrite',
      worst ? fault : undefined,
      `Rewritten, the place of ${count} test answers shows no order: ${listOf(after)}.`,
    ),
  ];
}

const listOf = (correlations: Readonly<Record<string, number>>): string =>
  Object.entries(correlations)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ');
