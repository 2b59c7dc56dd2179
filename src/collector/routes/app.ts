import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { answersRoute } from './answers-route.ts';
import { allowOrigins, refuseOtherOrigins } from './cors.ts';
import { usualGraceMinutes } from '../stores/opening.ts';
import { pageStyle } from '../page/page-style.ts';
import { problem } from './problem.ts';
import { createRateLimiter, type RateLimit } from './rate-limit.ts';
import { statementPath, type Forgets } from '../../schema/collector-statement.ts';
import { forgetsAll, statementRoute } from './statement-route.ts';
import { longestEnvelope } from './sealed-check.ts';
import type { Store } from '../stores/store.ts';
import { surveyRoute } from './survey-route.ts';
import { surveyPageRoute } from './survey-page-route.ts';
import type { SurveySource } from '../surveys/survey-source.ts';

/** What a collector works with. */
export interface CollectorOptions {
  readonly surveys: SurveySource;
  readonly store: Store;
  /** Pages that may send answers: origins such as `https://union.example`, `null` (sandboxed frames), or `*`. */
  readonly allowedOrigins: readonly string[];
  /** The time in milliseconds since 1970; decides whether a survey is open. Default: `Date.now`. */
  readonly clock?: () => number;
  /** Largest body in bytes; sealed responses of a survey may be as long as they must. Default: 256 kB. */
  readonly maxBodyBytes?: number;
  /** How many answers one network may send. Default: 300 at once, then 5 a second. */
  readonly rateLimit?: RateLimit;
  /** How long answers are still taken after closing, in minutes. Default: 30. */
  readonly graceMinutes?: number;
  /** Finds the sender's address, for the rate limit only. By default all senders share one limit. */
  readonly clientAddress?: (context: Context) => string | undefined;
  /** What is not kept, told at `/.well-known/survey-collector`. Default: nothing is kept. */
  readonly forgets?: Forgets;
  /** Takes a line about a fault of the collector itself; never anything of a request. Default: standard error. */
  readonly log?: (line: string) => void;
}

/**
 * Makes a collector: `POST /surveys/:id/answers`, `GET /surveys/:id.json`, `GET /surveys/:id` (a page of its own, which
 * needs {@link withElementFiles}), `GET /.well-known/survey-collector` and `GET /health`, as handlers of the form
 * `(Request) => Response` that run wherever Hono does. Nothing about the sender is stored or logged.
 *
 * @example
 * const collector = createCollector({ surveys, store, allowedOrigins: ['https://union.example'] });
 * const response = await collector.request('/health');
 */
export function createCollector({
  surveys,
  store,
  allowedOrigins,
  clock = Date.now,
  maxBodyBytes = 256 * 1024,
  rateLimit = { burst: 300, perSecond: 5 },
  graceMinutes = usualGraceMinutes,
  clientAddress = () => undefined,
  forgets = forgetsAll,
  log = console.error,
}: CollectorOptions): Hono {
  const limiter = createRateLimiter(rateLimit);
  const limitRate: MiddlewareHandler = async (context, next) => {
    const seconds = limiter.take(clientAddress(context) ?? '');
    if (seconds === 0) return next();
    const headers = { 'retry-after': String(seconds) };
    return problem('too-many-requests', `Try again in ${seconds} s.`, { headers });
  };
  const sealed = [...surveys.values()].map(({ checked }) => longestEnvelope(checked));
  const maxSize = Math.max(maxBodyBytes, ...sealed);
  const limitBody = bodyLimit({
    maxSize,
    onError: () => problem('too-large', `Send at most ${maxSize} bytes.`),
  });

  const app = new Hono();
  app.use('/surveys/*', safeHeaders, allowOrigins(allowedOrigins));
  app.use(statementPath, safeHeaders, allowOrigins(allowedOrigins));
  app.get(statementPath, statementRoute(surveys, forgets));
  app.get('/surveys/:file{[^/]+\\.json}', compress(), surveyRoute(surveys));
  app.get('/surveys/:id', surveyPageRoute({ surveys, allowedOrigins, clock }));
  app.get('/survey-page.css', safeHeaders, ({ body }) => body(pageStyle, 200, styleHeaders));
  app.post(
    '/surveys/:id/answers',
    refuseOtherOrigins(allowedOrigins),
    limitRate,
    limitBody,
    answersRoute({ surveys, store, clock, graceMinutes }),
  );
  app.all('/surveys/:id/answers', () =>
    problem('method-not-allowed', 'Send answers by POST.', { headers: { allow: 'POST' } }),
  );
  app.get('/health', safeHeaders, (context) => context.json({ status: 'ok' }));
  app.notFound(() =>
    problem(
      'not-found',
      `Possible are /surveys/<id>, /surveys/<id>.json, /surveys/<id>/answers, ${statementPath} and /health.`,
    ),
  );
  app.onError((error) => {
    log(describeFault(error));
    return problem('internal-error', 'The answers were not stored. Try again later.');
  });
  return app;
}

/** Answers are never kept in a cache nor taken for something else than they are. */
const safeHeaders: MiddlewareHandler = async ({ res }, next) => {
  res.headers.set('x-content-type-options', 'nosniff');
  res.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  res.headers.set('referrer-policy', 'no-referrer');
  res.headers.set('cross-origin-resource-policy', 'same-origin');
  res.headers.set('cache-control', 'no-store');
  return next();
};

const styleHeaders = {
  'content-type': 'text/css; charset=utf-8',
  'cache-control': 'public, max-age=300',
};

/** Name, code and place of a fault. Not its message: that could quote what somebody answered. */
function describeFault(error: Error & { code?: string }): string {
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `survey-form: the collector failed: ${error.name} ${error.code ?? ''} ${place.trim()}`;
}
