import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { makeKeys, sealSurveys } from './seal-surveys.mjs';
import ownTypes from './site/floor-plan/type.js';
import {
  createCollector,
  openSqliteStore,
  readSurveyFolder,
  startServer,
  withElementFiles,
} from '../dist/node/collector.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The survey of the article closed on 11 February 2020; in the demonstration it is always this moment. */
const now = Date.parse('2020-02-03T10:00:00+01:00');

/** The strictest policy under which a page can hold the survey. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * @typedef {object} RunningDemo
 * @property {string} url where it listens, for example `http://127.0.0.1:8080`
 * @property {string} collectorUrl where the collector listens alone: another origin, for the page with an isolated survey
 * @property {string} database path of the SQLite file with the answers
 * @property {import('../src/collector/stores/store.ts').Store} store the answers themselves
 * @property {() => Promise<void>} close lets requests under way end, and stops
 */

/**
 * Serves the article pages, the built element and the collector from one address.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port
 * @param {number} [options.collectorPort] of the collector alone; 0 takes any free port
 * @param {string} [options.host] the address to listen on; by default only this device can connect
 * @param {string} [options.dataDir] folder of the database; made when missing
 * @param {string} [options.publicKey] to which answers are sealed; by default to a pair of keys made in `dataDir`
 * @param {boolean} [options.quiet] keeps the collector's faults out of the terminal
 * @returns {Promise<RunningDemo>}
 * @throws a system error when the port is taken, or the folder cannot be written
 * @example
 * const demo = await startDemo({ dataDir: temporaryFolder, quiet: true });
 * await browser.open(demo.url);
 * await demo.close();
 */
export async function startDemo({
  port = 0,
  collectorPort = 0,
  host = '127.0.0.1',
  dataDir = join(root, '.data/demo'),
  publicKey,
  quiet = false,
} = {}) {
  const database = join(dataDir, 'answers.sqlite');
  const folder = join(dataDir, 'surveys');
  sealSurveys(join(root, 'demo/surveys'), folder, publicKey ?? makeKeys(root, join(dataDir, 'owner')));
  const surveys = new Map([...readSurveyFolder(folder), ...readSurveyFolder(join(root, 'demo/gallery'), ownTypes)]);
  const store = openSqliteStore(database);
  await store.rewrite();
  /** The pages of this very server need no permission; those that the collector alone must allow are known once it runs. */
  const allowedOrigins = [];
  const collector = withElementFiles(
    createCollector({ surveys, store, allowedOrigins, clock: () => now, ...(quiet && { log: () => {} }) }),
  );
  try {
    const alone = await startServer(collector, { port: collectorPort, host });
    try {
      const server = await startServer(createSite(collector, alone.url), { port, host });
      const { port: ownPort } = new URL(server.url);
      allowedOrigins.push(...new Set([server.url, `http://localhost:${ownPort}`, `http://127.0.0.1:${ownPort}`]));
      return {
        url: server.url,
        collectorUrl: alone.url,
        database,
        store,
        async close() {
          await Promise.all([server.stop(), alone.stop()]);
          await store.close();
        },
      };
    } catch (error) {
      await alone.stop();
      throw error;
    }
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * The pages and the element's files; everything else is the collector's.
 *
 * @param collector the collector
 * @param {string} collectorUrl where it listens alone
 */
function createSite(collector, collectorUrl) {
  const site = new Hono();
  const askCollector = ({ req, env }) => collector.fetch(req.raw, env);
  const ofCollector = ['/surveys/*', '/health', '/.well-known/*', '/survey-page.*', '/survey-form.js', '/chunks/*'];
  for (const path of ofCollector) site.all(path, askCollector);
  site.use(compress(), async ({ req, res }, next) => {
    const other = collectorFor(req.url, collectorUrl);
    res.headers.set('content-security-policy', `${contentSecurityPolicy}; frame-src ${other}`);
    res.headers.set('x-content-type-options', 'nosniff');
    res.headers.set('referrer-policy', 'no-referrer');
    // A rebuilt element shows at the next reload.
    res.headers.set('cache-control', 'no-cache');
    return next();
  });
  site.get('/isolated.html', async ({ req, html }) => {
    const page = await readFile(join(root, 'demo/site/isolated.html'), 'utf8');
    return html(page.replaceAll('https://collector.example', collectorFor(req.url, collectorUrl)));
  });
  site.use('/dist/*', serveStatic({ root }));
  site.use(serveStatic({ root: join(root, 'demo/site') }));
  site.notFound((context) => context.text('Nothing is here.', 404));
  return site;
}

/** The collector's own address, by the name under which the reader knows this server. */
function collectorFor(address, collectorUrl) {
  const other = new URL(collectorUrl);
  other.hostname = new URL(address).hostname;
  return other.origin;
}
