import { privacyHashOf } from '../../crypto/privacy-hash.ts';
import { fingerprintOf, readFingerprint, readPublicKey } from '../../crypto/public-key.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Survey } from '../../schema/survey.ts';
import type { SurveyErrorCode } from '../../schema/survey-error.ts';
import type { StageHost } from '../base/stage.ts';
import { askCollector } from './ask-collector.ts';
import { own } from '../../schema/own.ts';

/** What could be made sure of before anything is sent. */
export interface Assurance {
  /** The fingerprint of the survey's key. */
  readonly fingerprint?: string | undefined;
  /** Does the collector say of itself that it keeps neither addresses, nor times, nor the order? */
  readonly confirms?: boolean | undefined;
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
  const { publicKey, collectorForgets } = checked.survey.privacy ?? own<NonNullable<Survey['privacy']>>({});
  const pinned = pinnedAt(host);
  if (publicKey === undefined) {
    if (pinned !== undefined) return { refusal: 'send-other-key' };
    return collectorForgets ? compare(host, checked) : {};
  }
  const point = readPublicKey(publicKey);
  if (!globalThis.crypto.subtle || !point) return { refusal: 'send-not-sealed' };
  const fingerprint = await fingerprintOf(point);
  if (pinned !== undefined && pinned !== fingerprint) return { fingerprint, refusal: 'send-other-key' };
  const [isAtHand, compared] = await Promise.all([hasSeal(), compare(host, checked)]);
  return { fingerprint, ...compared, ...(!isAtHand && { refusal: 'send-offline' }) };
}

/** Fetches what seals: better known to be missing on the first page than on the last one. */
const hasSeal = (): Promise<boolean> =>
  import('../../crypto/seal.ts').then(
    () => true,
    () => false,
  );

/** The fingerprint that the page pins. One that is mistyped fits no key, and whoever wrote it is told. */
function pinnedAt(host: StageHost): string | undefined {
  const written = host.getAttribute('fingerprint');
  if (written === null) return undefined;
  const pinned = readFingerprint(written);
  if (pinned === undefined)
    console.warn(`survey-form: fingerprint="${written}" is no fingerprint of "survey-form keys"`);
  return pinned ?? '';
}

/** Compares what the collector says of itself, and of this survey, with the survey file. */
async function compare(host: StageHost, { survey }: CheckedSurvey): Promise<Assurance> {
  const { endpoint, send } = host.destination;
  const collector = send || endpoint === '' ? undefined : await askCollector(endpoint);
  if (!collector) return {};
  // Whatever else stands there is no word to rely on.
  const { addresses, times, order } = collector.forgets as unknown as Readonly<Record<string, unknown>>;
  const confirms = [addresses, times, order].every((forgets) => forgets === true);
  const hash = collector.surveys[survey.id]?.[survey.version];
  const saysTheSame = hash === undefined || !globalThis.crypto.subtle || hash === (await privacyHashOf(survey));
  const keepsToIt = confirms || !survey.privacy?.collectorForgets;
  return { confirms, refusal: keepsToIt && saysTheSame ? undefined : 'send-contradiction' };
}
