import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

/** Where the built files may stand, seen from this file: beside the built command, or in `dist/` when run from source. */
const places = ['../', '../../', '../../../dist/'];

/**
 * Puts the element's files beside a collector, so that one address serves everything that a page needs:
 * `/survey-form.js` with its `/chunks/`, `/survey-form.classic.js`, and `/survey-page.js` for the collector's own pages.
 * They are read once, so no request can reach another file. Without built files the collector stands alone.
 *
 * @param collector from `createCollector`
 * @example
 * const site = withElementFiles(createCollector({ surveys, store, allowedOrigins: [] }));
 */
export function withElementFiles(collector: Hono): Hono {
  const site = new Hono();
  for (const [name, content] of readElementFiles()) {
    const lifetime = name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    const headers = {
      'content-type': 'text/javascript;charset=UTF-8',
      'cache-control': lifetime,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    };
    site.get(`/${name}`, () => new Response(content, { headers }));
  }
  site.all('*', ({ req, env }) => collector.fetch(req.raw, env as object));
  return site;
}

function readElementFiles(): ReadonlyMap<string, string> {
  const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const folder = folders.find((candidate) => existsSync(`${candidate}survey-form.js`));
  if (folder === undefined) return new Map();
  const chunks = readdirSync(`${folder}chunks`).map((file) => `chunks/${file}`);
  const names = ['survey-form.js', 'survey-form.classic.js', 'survey-page.js', ...chunks];
  return new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
}
