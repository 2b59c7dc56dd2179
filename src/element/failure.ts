import type { TemplateResult } from 'lit';
import type { SurveyError } from '../schema/survey-error.ts';
import type { Checker } from './registry.ts';
import type { Texts } from './texts.ts';

/** The survey cannot be shown. */
export interface Failure {
  readonly kind: 'failed';
  readonly error: SurveyError;
  /** The words to say it with, when they could be loaded. */
  readonly texts: Texts | undefined;
  /** Every fault of the survey file, for developers; found after it was said that there is one. */
  faults?: ReturnType<Checker>;
  /** Says so; without it, what the page has in its place is shown. */
  readonly render: ((failure: Failure, debug: boolean) => TemplateResult) | undefined;
}
