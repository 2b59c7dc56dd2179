/** `npm start`: builds what is missing, serves the article with its collector, and says where. */
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenStale } from './build-when-stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const usualPort = 8080;

/** The survey of the article. */
const survey = 'telephonie-crm-2020';

const help = `Serves the demonstration: an article with its survey, on the collector.

  npm start                    on port ${usualPort}, or the next free one
  npm start -- --port 3000     on this port (or PORT=3000 npm start)
  npm start -- --host 0.0.0.0  for other devices too, not only this one
  npm start -- --data folder   where the answers are kept (default: .data/demo)`;

try {
  await main();
} catch (error) {
  console.error(`survey-form demo: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(help);
  const asked = values.port ?? process.env.PORT;
  const port = asked === undefined || asked === '' ? undefined : readPort(asked);

  await buildWhenStale(root);
  // Only now: it loads the collector from dist.
  const { startDemo } = await import('./server.mjs');
  const demo = await startOnFreePort(startDemo, port, { host: values.host, dataDir: values.data });
  stopOnSignals(demo);
  announce(demo);
}

/** Reads a port number. */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`"${text}" is no port; a number from 0 to 65535 is needed, for example --port 3000`);
}

/** Starts on the port that was asked for, else on the first free one from the usual port on. */
async function startOnFreePort(startDemo, asked, options) {
  const last = asked ?? usualPort + 20;
  for (let port = asked ?? usualPort; ; port += 1) {
    try {
      return await startDemo({ port, collectorPort: port === 0 ? 0 : port + 100, ...options });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      if (port >= last) throw new Error(`port ${port} is in use; choose another one with --port`, { cause: error });
    }
  }
}

/** Stops cleanly on Ctrl-C and when the system asks; a second Ctrl-C does not wait. */
function stopOnSignals(demo) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void demo.close().then(() => process.exit(0)));
  }
}

/** Says where everything is. */
function announce({ url, collectorUrl, database }) {
  const data = relative(process.cwd(), dirname(database));
  console.log(`
The demonstration is ready. Its clock stands at 3 February 2020, when the survey was open.

  Article in French     ${url}/
  Article in Dutch      ${url}/nl/
  After closing         ${url}/?clock=2020-02-12
  Smaller surveys       ${url}/teletravail.html
                        ${url}/seances.html
  Direct link           ${collectorUrl}/surveys/${survey}?lang=fr
  Isolated survey       ${url}/isolated.html
  Every question type   ${url}/question-types.html
  Survey file           ${url}/surveys/${survey}.json

Answers are sealed to a key that was made in ${data}/owner. To read them, as their owner would:

  Take them out         npx survey-form export ${survey} --data ${data} --output sealed.ndjson
  Open them             npx survey-form open sealed.ndjson --survey ${data}/surveys/${survey}.json \\
                          --key ${data}/owner/survey-key.json --passphrase-file ${data}/owner/passphrase.txt \\
                          --output answers.ndjson
  As a table            the same with --format csv
  Publish results       npx survey-form results ${survey} --surveys ${data}/surveys --opened answers.ndjson

Ctrl-C stops it; the answers stay in ${data}.`);
}
