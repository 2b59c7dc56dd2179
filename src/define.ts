import { SurveyForm } from './element/survey-form.ts';
import { builtInLanguages, builtInTypes } from './questions/built-in.ts';

/**
 * Makes `<survey-form>` known to the page, with the built-in question types and languages. A second script of the same
 * kind on the page changes nothing.
 */
export function defineSurveyForm(): void {
  if (customElements.get('survey-form')) return;
  SurveyForm.use(...builtInTypes);
  for (const [language, source] of Object.entries(builtInLanguages)) SurveyForm.addLanguage(language, source);
  customElements.define('survey-form', SurveyForm);
}
