import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { AddFault } from '../reach/reach-faults.ts';

/** What the notice must name, and where the GDPR says so. */
const wanted = {
  owner: 'Art. 13(1)(a)',
  contact: 'Art. 13(1)(a)',
  purpose: 'Art. 13(1)(c)',
  retention: 'Art. 13(2)(a)',
} as const;

/**
 * Finds a survey that promises secrecy and does not say who asks, why, for how long and whom to write to.
 *
 * A survey without such promises may be a poll about the lunch menu: it is left alone.
 *
 * @param checked the survey
 * @param add takes what is found
 */
export function findPrivacyFault({ survey: { privacy } }: CheckedSurvey, add: AddFault): void {
  if (!privacy || (privacy.publicKey === undefined && !privacy.collectorForgets)) return;
  const missing = Object.entries(wanted).filter(([key]) => !privacy[key as keyof typeof wanted]);
  if (missing.length === 0) return;
  const named = missing.map(([key, article]) => `"${key}" (${article})`).join(', ');
  const message = `the notice leaves out what respondents must be told before they answer (GDPR, Article 13): give ${named}`;
  add('missing-privacy', ['privacy'], message);
}
