import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';

/** What Node knows of a request beyond its `Request`. */
export interface Wire {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
}

/** A web server with an origin of its own. */
export interface Site {
  /** The origin, for example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Every request so far, the oldest first. */
  readonly requests: readonly SeenRequest[];
}

/** Routes of a site. */
export type SiteApp = Hono<{ Bindings: Wire }>;

/**
 * Serves pages on a free port until the test ends.
 *
 * @param test the test that needs them
 * @param build adds the routes
 * @example
 * const site = await startSite(test, (app) => app.get('/', ({ html }) => html('<h1>News</h1>')));
 */
export async function startSite(test: TestContext, build: (app: SiteApp) => unknown): Promise<Site> {
  const requests: SeenRequest[] = [];
  const app: SiteApp = new Hono();
  app.use(async ({ req }, next) => {
    const { pathname, search } = new URL(req.url);
    requests.push({ method: req.method, path: pathname + search, headers: req.raw.headers });
    await next();
  });
  build(app);
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    overrideGlobalObjects: false,
  });
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Serves what `npm run build` made, under `/dist/`, to pages of every origin. */
export function serveBuilt(app: SiteApp): void {
  app.use('/dist/*', withHeaders({ 'access-control-allow-origin': '*' }), serveStatic({ root: projectRoot }));
}

/** Adds headers to everything that is answered. */
export const withHeaders =
  (headers: Readonly<Record<string, string>>): MiddlewareHandler =>
  async ({ res }, next) => {
    for (const [name, value] of Object.entries(headers)) res.headers.set(name, value);
    await next();
  };

/** Path of the project. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
