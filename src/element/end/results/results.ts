import type { CheckedSurvey } from '../../../engine/read-survey.ts';
import { loadQuestions } from '../../base/registry.ts';
import type { Texts } from '../../base/texts.ts';
import { fetchResults } from './fetch-results.ts';
import { renderResults } from './render-results.ts';

/** Shows results in the respondent's language. */
export type ShowResults = (texts: Texts, level: number) => unknown;

/**
 * Fetches results, and the code of the question types that say their answers in words of their own.
 *
 * @param address of the file
 * @param checked the survey
 * @returns nothing when there is nothing to show
 */
export async function loadResults(address: string, checked: CheckedSurvey): Promise<ShowResults | undefined> {
  const results = await fetchResults(address, checked);
  if (!results) return undefined;
  await loadQuestions(results.tallies.map(({ question }) => checked.questions.get(question)!.question));
  return (texts, level) => renderResults(results, checked, texts, level);
}
