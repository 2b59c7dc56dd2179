import { SurveyError } from '../../schema/survey-error.ts';
import { expectationOf } from './sealed-check.ts';
import type { Store } from '../stores/store.ts';
import type { HostedSurvey, SurveySource } from '../surveys/survey-source.ts';

/**
 * Did a version of a survey promise the same when it was first served from this store?
 *
 * @param hosted the survey
 * @param store remembers it
 */
export async function keepsPromise(hosted: HostedSurvey, store: Store): Promise<boolean> {
  const { id, version } = hosted.checked.survey;
  const { privacy } = await expectationOf(hosted);
  return (await store.promise(id, version, privacy)) === privacy;
}

/**
 * Refuses surveys whose privacy block was changed under the same version: those who answered before were told something
 * else.
 *
 * @param surveys those that are to be served
 * @param store remembers what was promised
 * @throws {SurveyError} `survey-invalid`, with the survey and what to do
 */
export async function refuseBrokenPromises(surveys: SurveySource, store: Store): Promise<void> {
  for (const hosted of surveys.values()) {
    if (await keepsPromise(hosted, store)) continue;
    const { id, version } = hosted.checked.survey;
    const message = `the "privacy" block of "${id}" says something else than version ${version} said when it was first served: put it back, or raise "version"`;
    throw new SurveyError('survey-invalid', message);
  }
}
