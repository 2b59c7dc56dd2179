import { own } from '../schema/own.ts';
import { SurveyError } from '../schema/survey-error.ts';

/**
 * Fetches a survey file: no cookie, no referrer.
 *
 * @param address of the JSON file, relative to the page
 * @throws {SurveyError} `survey-missing` or `survey-not-json`
 */
export async function fetchSurvey(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, own<RequestInit>({ credentials: 'omit', referrerPolicy: 'no-referrer' }));
  } catch (error) {
    throw new SurveyError('survey-missing', `${address}: ${String(error)}`);
  }
  if (!response.ok) throw new SurveyError('survey-missing', `${address} answered ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new SurveyError('survey-not-json', `${address} is not JSON: ${String(error)}`);
  }
}
