import { own } from '../schema/own.ts';
import { SurveyError, type SurveyErrorCode } from '../schema/survey-error.ts';
import { envelopeContentType } from './envelope.ts';
import { repeat, retryAfter } from './repeat.ts';
import { withinTime } from './within-time.ts';

/** How to post; every part has a default. Times are in milliseconds. */
export interface PostOptions {
  /** Replaces `fetch`. Default: that of the page. */
  readonly fetch?: typeof fetch;
  /** How long one attempt may take. Default: 20 000. */
  readonly timeout?: number;
  /** Pauses before the second attempt, the third, … Default: 1 000, 3 000, 9 000, 20 000, 30 000, 30 000. */
  readonly pauses?: readonly number[];
  /** No further attempt begins later than this after the first one. Default: 180 000. */
  readonly patience?: number;
  /** Told before each pause, so that a person can see what is happening; `goOn` ends the pause at once. */
  readonly onRetry?: (reason: SurveyErrorCode, pause: number, goOn: () => void) => void;
  /** Ends the attempt or the pause; what went wrong last is thrown. */
  readonly signal?: AbortSignal;
}

/** More than a minute and a half: a server that is restarted, or a telephone in a tunnel, is back by then. */
const defaultPauses = [1000, 3000, 9000, 20_000, 30_000, 30_000];

/**
 * What the endpoint says: it keeps this body, or it already kept another one under the same id, which was sent before
 * the answers were changed and whose reply was lost.
 */
export type Receipt = 'kept' | 'kept-earlier';

/** Faults that may pass by themselves. */
const passing: ReadonlySet<SurveyErrorCode> = new Set(['send-offline', 'send-timeout', 'send-busy', 'send-server']);

/** What went wrong in one attempt, and when the server wants the next one. */
class AttemptError extends SurveyError {
  readonly retryAfter: number;

  constructor(code: SurveyErrorCode, message: string, retryAfter = 0) {
    super(code, message);
    this.retryAfter = retryAfter;
  }
}

/**
 * Posts an envelope: no cookie, no referrer, no redirect to another address. Repeats the very same body on network
 * faults, 429 and 5xx; the id inside lets the endpoint count it once.
 *
 * @param endpoint the address to post to
 * @param body a serialized envelope
 * @returns what the endpoint keeps
 * @throws {SurveyError} a `send-…` code once it is clear that the answers did not arrive, or cannot
 * @example
 * await postEnvelope('/surveys/phone/answers', serializeEnvelope(envelope));
 */
export async function postEnvelope(endpoint: string, body: string, options: PostOptions = own({})): Promise<Receipt> {
  const { pauses = defaultPauses, patience = 180_000, signal, onRetry } = options;
  return repeat(() => postOnce(endpoint, body, options), {
    pauses,
    patience,
    signal,
    pauseAfter: (error) => (error instanceof AttemptError && passing.has(error.code) ? error.retryAfter : undefined),
    onRetry: (error, pause, goOn) => onRetry?.((error as AttemptError).code, pause, goOn),
  });
}

function postOnce(
  endpoint: string,
  body: string,
  { fetch: post = fetch, timeout = 20_000, signal: outer }: PostOptions,
): Promise<Receipt> {
  const act = async (signal: AbortSignal): Promise<Receipt> => {
    try {
      const request: RequestInit = {
        method: 'POST',
        body,
        headers: { 'content-type': envelopeContentType },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
        signal,
      };
      return await judge(await post(endpoint, own(request)));
    } catch (error) {
      if (error instanceof SurveyError) throw error;
      if (signal.aborted) throw new AttemptError('send-timeout', `no reply from ${endpoint} within ${timeout} ms`);
      throw new AttemptError('send-offline', `cannot reach ${endpoint}: ${String(error)}`);
    }
  };
  return withinTime(timeout, act, outer);
}

/**
 * | reply                    | verdict             |
 * |--------------------------|---------------------|
 * | 204, or 2xx with JSON    | stored              |
 * | another 2xx              | not a collector (a sign-in page, a captive portal) |
 * | 409 `id-used`            | stored by an earlier attempt |
 * | 409 `old-version`, `other-promises` | the survey has another version, or says something else |
 * | 403                      | answers are not taken from here, or not yet |
 * | 404, 405                 | not found           |
 * | 410                      | closed              |
 * | 413                      | too large           |
 * | 408, 429                 | busy, try again     |
 * | 5xx                      | server fault, try again |
 * | anything else            | refused             |
 */
async function judge(response: Response): Promise<Receipt> {
  const { status } = response;
  const json = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const says = `${response.url || 'the endpoint'} answered ${status}`;
  if (response.ok) {
    if (status === 204 || json) return 'kept';
    throw new AttemptError('send-not-collector', `${says}, but not with JSON`);
  }
  if (status === 404 || status === 405) throw new AttemptError('send-not-found', says);
  if (status === 410) throw new AttemptError('send-closed', says);
  if (status === 408 || status === 429) throw new AttemptError('send-busy', says, retryAfter(response));
  if (status >= 500) throw new AttemptError('send-server', says, retryAfter(response));
  const problem = json
    ? ((await response.json().catch(() => null)) as { code?: unknown; detail?: unknown } | null)
    : null;
  if (status === 409 && problem?.code === 'id-used') return 'kept-earlier';
  throw new AttemptError(
    codeOf(status, problem?.code),
    typeof problem?.detail === 'string' ? `${says}: ${problem.detail}` : says,
  );
}

function codeOf(status: number, code: unknown): SurveyErrorCode {
  if (status === 403) return 'send-forbidden';
  if (status === 413) return 'send-too-large';
  const isOld = code === 'old-version' || code === 'other-promises';
  return status === 409 && isOld ? 'send-old-version' : 'send-refused';
}
