import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** A server that runs. */
export interface RunningServer {
  /** Where it listens, for example `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, and stops. */
  stop(): Promise<void>;
}

/** Slow senders are cut off, so that they cannot hold connections; all in milliseconds. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };

/** So long requests under way may take when the server stops, in milliseconds. */
const stopTimeout = 10_000;

/**
 * Serves an application on Node.
 *
 * @param app anything with `fetch`, such as the collector
 * @param address port (0: any free one) and host
 * @throws a system error when the port is taken or not allowed
 * @example
 * const server = await startServer(createCollector(options), { port: 8787, host: '127.0.0.1' });
 */
export async function startServer(
  app: { readonly fetch: (request: Request, env: object) => Response | Promise<Response> },
  { port, host }: { readonly port: number; readonly host: string },
): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(timeouts, (incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { address, family, port: actualPort } = server.address() as AddressInfo;
  const name = family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${name}:${actualPort}`, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), stopTimeout);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
