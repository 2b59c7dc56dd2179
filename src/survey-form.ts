/**
 * The script for `<script type="module">`: defines `<survey-form>`. Parts that are rarely needed load when they are.
 */
import { defineSurveyForm } from './define.ts';
import { SurveyForm } from './element/survey-form.ts';

SurveyForm.useChecker(async () => (await import('./check/find-faults.ts')).findFaults);
defineSurveyForm();

export { SurveyForm };
