import { own } from '../../schema/own.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { withinTime } from '../../transport/within-time.ts';

/** How long one attempt may take, in milliseconds. */
const timeout = 20_000;

/**
 * Fetches a survey file: no cookie, no referrer. Tries again what may pass by itself; how is fetched only then.
 *
 * @param address of the JSON file, relative to the page
 * @param signal ends it
 * @throws {SurveyError} `survey-missing` or `survey-not-json`
 */
export async function fetchSurvey(address: string, signal: AbortSignal): Promise<unknown> {
  const attempt = (): Promise<unknown> => withinTime(timeout, (limit) => fetchOnce(address, limit), signal);
  try {
    return await attempt();
  } catch (error) {
    const { fetchAgain } = await import('./fetch-again.ts').catch(() => {
      throw error;
    });
    return fetchAgain(attempt, error as SurveyError, signal);
  }
}

async function fetchOnce(address: string, signal: AbortSignal): Promise<unknown> {
  let reply: Response | undefined;
  try {
    reply = await fetch(address, own<RequestInit>({ credentials: 'omit', referrerPolicy: 'no-referrer', signal }));
    if (!reply.ok) throw Error(`${reply.status}`);
    return JSON.parse(await reply.text());
  } catch (error) {
    const code = error instanceof SyntaxError ? 'survey-not-json' : 'survey-missing';
    throw Object.assign(new SurveyError(code, `${address}: ${String(error)}`), { reply });
  }
}
