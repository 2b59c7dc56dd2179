import type { Context } from 'hono';
import { privacyHashOf } from '../../crypto/privacy-hash.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import type { CollectorStatement, Forgets } from '../../schema/collector-statement.ts';
import type { SurveySource } from '../surveys/survey-source.ts';

/** What this collector does by itself. */
export const forgetsAll: Forgets = { addresses: true, times: true, order: true };

/**
 * Serves what the collector says of itself. Forms compare it with what their survey file says, and refuse to send when the
 * two contradict each other.
 *
 * @param surveys those that are served
 * @param forgets what is not kept
 */
export function statementRoute(surveys: SurveySource, forgets: Forgets) {
  let statement: Promise<CollectorStatement> | undefined;
  return async (context: Context): Promise<Response> => {
    statement ??= stateOf(surveys, forgets);
    return context.json(await statement);
  };
}

async function stateOf(surveys: SurveySource, forgets: Forgets): Promise<CollectorStatement> {
  const hashes = await Promise.all(
    [...surveys.values()].map(async ({ checked: { survey } }) => {
      return [survey.id, { [survey.version]: await privacyHashOf(survey) }] as const;
    }),
  );
  return { format: 1, forgets, surveys: Object.fromEntries(hashes) };
}

/**
 * Refuses surveys that promise more than the collector keeps to.
 *
 * @param surveys those that are to be served
 * @param forgets what is not kept
 * @throws {SurveyError} `survey-invalid`, with the survey
 */
export function refuseEmptyPromises(surveys: SurveySource, forgets: Forgets): void {
  if (Object.values(forgets).every(Boolean)) return;
  for (const { checked } of surveys.values()) {
    const { id, privacy } = checked.survey;
    if (!privacy?.collectorForgets) continue;
    const message = `"${id}" promises that the collector forgets ("collectorForgets"), and an access log is kept: stop keeping it, or set the promise to false under a higher version`;
    throw new SurveyError('survey-invalid', message);
  }
}
