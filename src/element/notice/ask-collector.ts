import { own } from '../../schema/own.ts';
import { statementPath, type CollectorStatement } from '../../schema/collector-statement.ts';
import { fromDocument } from '../base/page-document.ts';

/** So long an answer is waited for, in milliseconds. */
const patience = 5000;

/**
 * Asks a collector what it keeps: no cookie, no referrer, and nothing of the answers.
 *
 * @param endpoint where answers go
 * @returns nothing when it does not say: other endpoints than ours need not
 */
export async function askCollector(endpoint: string): Promise<CollectorStatement | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const address = new URL(statementPath, new URL(endpoint, fromDocument('baseURI')));
    const options = own<RequestInit>({ credentials: 'omit', referrerPolicy: 'no-referrer', signal: abort.signal });
    const json: unknown = await (await fetch(address, options)).json();
    return isStatement(json) ? json : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function isStatement(json: unknown): json is CollectorStatement {
  const { format, forgets, surveys } = (json ?? own({})) as Partial<CollectorStatement>;
  return (
    format === 1 &&
    isObject(forgets) &&
    isObject(surveys) &&
    Object.entries(surveys ?? own({})).every(([, survey]) => isObject(survey))
  );
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
