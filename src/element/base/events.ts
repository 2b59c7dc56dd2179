import type { SurveyErrorCode } from '../../schema/survey-error.ts';

/**
 * The events of `<survey-form>`. They bubble and cross shadow roots. No detail ever carries an answer: pages have
 * trackers.
 */
export interface SurveyEventMap {
  /** The first page can be answered. */
  'survey-ready': CustomEvent<{ readonly survey: string }>;
  /** Another page is shown; steps count from 1. */
  'survey-page': CustomEvent<{ readonly survey: string; readonly step: number; readonly steps: number }>;
  /** The respondent asks to send; `preventDefault()` stops it. */
  'survey-submit': CustomEvent<{ readonly survey: string }>;
  /** The answers were received. */
  'survey-sent': CustomEvent<{ readonly survey: string }>;
  /** The survey cannot be shown, or the answers could not be sent. */
  'survey-error': CustomEvent<{ readonly code: SurveyErrorCode; readonly where: string }>;
  /** The survey is closed, or not open yet. */
  'survey-closed': CustomEvent<{ readonly survey: string; readonly reason: 'closed' | 'not-open' }>;
}

/**
 * Dispatches one of the events.
 *
 * @returns false when a listener prevented it
 */
export function emit<Name extends keyof SurveyEventMap>(
  target: EventTarget,
  name: Name,
  detail: SurveyEventMap[Name]['detail'],
): boolean {
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'survey-submit' }),
  );
}
