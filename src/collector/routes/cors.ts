import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { problem } from './problem.ts';

/**
 * Lets pages of the allowed origins, and pages of the collector's own host, read what it answers.
 *
 * @param allowedOrigins such as `https://union.example`; `null` for sandboxed frames; `*` for every page
 */
export const allowOrigins = (allowedOrigins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: (origin, context) => (isAllowed(origin, context, allowedOrigins) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type'],
    // By the last two the page sets a clock that is wrong.
    exposeHeaders: ['retry-after', 'date', 'age'],
    maxAge: 86_400,
  });

/**
 * Refuses answers from pages of other origins: a page must not use its visitors to fill somebody else's survey. A
 * request without an `Origin` comes from no browser and passes.
 *
 * @param allowedOrigins see {@link allowOrigins}
 */
export const refuseOtherOrigins =
  (allowedOrigins: readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('origin');
    if (origin === undefined || isAllowed(origin, context, allowedOrigins)) return next();
    // Readable by the refused page, so that its developer sees this sentence instead of a network error.
    const headers = { 'access-control-allow-origin': origin };
    return problem('origin-not-allowed', `Add ${origin} to the origins that the collector allows.`, { headers });
  };

/** The scheme may differ: a proxy takes https from outside and speaks http to the collector. */
function isAllowed(origin: string, { req }: Context, allowedOrigins: readonly string[]): boolean {
  if (allowedOrigins.includes(origin) || allowedOrigins.includes('*')) return true;
  return URL.canParse(origin) && new URL(origin).host === (req.header('host') ?? new URL(req.url).host);
}
