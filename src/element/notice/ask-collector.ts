/** What a collector says of itself at `/.well-known/survey-collector`. */
export interface CollectorStatement {
  readonly format: 1;
  /** What it does not keep. */
  readonly forgets: { readonly addresses: boolean; readonly times: boolean; readonly order: boolean };
  /** The hash of the privacy block of each survey, by id and version. */
  readonly surveys: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

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
    const address = new URL('/.well-known/survey-collector', new URL(endpoint, document.baseURI));
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
