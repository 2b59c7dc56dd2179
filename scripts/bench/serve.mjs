import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** @import { AddressInfo } from 'node:net' */

const compress = promisify(brotliCompress);

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {() => number} takeBytes gives the bytes sent since it was called last
 * @property {() => void} close
 */

/**
 * Serves pages made in memory and files of a folder under `/dist/`, all compressed with brotli, and counts what it sends.
 *
 * @param {ReadonlyMap<string, string>} pages content by path
 * @param {string} folder behind `/dist/`
 * @returns {Promise<Server>}
 */
export async function serve(pages, folder) {
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();
  let sent = 0;

  const load = async (/** @type {string} */ path) => {
    const made = pages.get(path);
    if (made !== undefined) return compress(made);
    if (!path.startsWith('/dist/')) throw new Error(`nothing stands at ${path}`);
    return compress(await readFile(join(folder, normalize(path.slice('/dist'.length)))));
  };

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    try {
      const known = compressed.get(path) ?? load(path);
      compressed.set(path, known);
      const body = await known;
      sent += body.length;
      response.writeHead(200, { 'content-type': types[extname(path)] ?? types['.html'], 'content-encoding': 'br' });
      response.end(body);
    } catch (error) {
      response.writeHead(404).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    takeBytes() {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close: () => server.close(),
  };
}
