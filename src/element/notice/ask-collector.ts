import { statementPath, type CollectorStatement } from '../../schema/collector-statement.ts';

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
    const address = new URL(statementPath, new URL(endpoint, document.baseURI));
    const options = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: abort.signal } as const;
    const json: unknown = await (await fetch(address, options)).json();
    return isStatement(json) ? json : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function isStatement(json: unknown): json is CollectorStatement {
  const { format, forgets, surveys } = (json ?? {}) as Partial<CollectorStatement>;
  return format === 1 && isObject(forgets) && isObject(surveys) && Object.values(surveys ?? {}).every(isObject);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
