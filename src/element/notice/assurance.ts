import { privacyHashOf } from '../../crypto/privacy-hash.ts';
import { fingerprintOf, readFingerprint, readPublicKey } from '../../crypto/public-key.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { SurveyErrorCode } from '../../schema/survey-error.ts';
import type { StageHost } from '../stage.ts';
import { askCollector } from './ask-collector.ts';

/** What could be made sure of before anything is sent. */
export interface Assurance {
  /** The fingerprint of the survey's key. */
  readonly fingerprint?: string | undefined;
  /** Why nothing may be sent from here. */
  readonly refusal?: SurveyErrorCode | undefined;
}

/**
 * Makes sure that what the notice says can be kept: that answers can be sealed here, to the key that the page pins, and that
 * the collector keeps to what the survey file says.
 *
 * @param host the element; its attribute `fingerprint` pins the key
 * @param checked the survey
 */
export async function assure(host: StageHost, checked: CheckedSurvey): Promise<Assurance> {
  const { publicKey, collectorForgets } = checked.survey.privacy ?? {};
  const pinned = host.getAttribute('fingerprint');
  if (publicKey === undefined) {
    if (pinned !== null) return { refusal: 'send-other-key' };
    return { refusal: collectorForgets ? await contradiction(host, checked) : undefined };
  }
  const point = readPublicKey(publicKey);
  if (!globalThis.crypto.subtle || !point) return { refusal: 'send-not-sealed' };
  const fingerprint = await fingerprintOf(point);
  if (pinned !== null && readFingerprint(pinned) !== fingerprint) return { fingerprint, refusal: 'send-other-key' };
  return { fingerprint, refusal: await contradiction(host, checked) };
}

/** Does the collector say of itself, or of this survey, something else than the survey file? */
async function contradiction(host: StageHost, { survey }: CheckedSurvey): Promise<SurveyErrorCode | undefined> {
  const { endpoint, send } = host.destination;
  const collector = send || endpoint === '' ? undefined : await askCollector(endpoint);
  if (!collector) return undefined;
  const { forgets, surveys } = collector;
  const hash = surveys[survey.id]?.[survey.version];
  const keepsLess = !survey.privacy?.collectorForgets || (forgets.addresses && forgets.times && forgets.order);
  const saysTheSame = hash === undefined || !globalThis.crypto.subtle || hash === (await privacyHashOf(survey));
  return keepsLess && saysTheSame ? undefined : 'send-contradiction';
}
