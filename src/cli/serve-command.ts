import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { createCollector } from '../collector/app.ts';
import { connectionAddress, forwardedAddress } from '../collector/client-address.ts';
import { withElementFiles } from '../collector/element-files.ts';
import { startServer } from '../collector/node-server.ts';
import { openSqliteStore } from '../collector/sqlite-store.ts';
import type { Store } from '../collector/store.ts';
import { readSurveyFolder } from '../collector/survey-folder.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { databaseFile, dataOption, surveysOption } from './folders.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { startMessage } from './start-message.ts';

interface ServeOptions {
  readonly surveys: string;
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly allowOrigin: readonly string[];
  readonly types?: string;
  readonly trustProxy: boolean;
}

/** What tells the collector to stop; a second one stops it at once. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** How often the database is rewritten, in milliseconds: once a day. */
const rewriteInterval = 24 * 60 * 60 * 1000;

const help = `
Examples:
  $ survey-form serve
  $ survey-form serve --surveys /srv/surveys --data /var/lib/survey-form --allow-origin https://union.example
  $ survey-form serve --trust-proxy --allow-origin https://union.example --allow-origin https://intranet.example

Nothing about the people who answer is stored or logged: no address, no browser, no time.`;

/** `survey-form serve`: runs the collector until it is told to stop. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('Serve survey files and collect answers.')
    .addOption(surveysOption())
    .addOption(dataOption())
    .option('--port <number>', 'port to listen on; 0 for any free one', readPort, 8787)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--allow-origin <origin>',
      'site whose pages may send answers, such as https://union.example; "null" for sandboxed frames; "*" for every site (repeatable)',
      readOrigin,
      [],
    )
    .addOption(typesOption())
    .option('--trust-proxy', 'take the address for the rate limit from the last entry of X-Forwarded-For', false)
    .addHelpText('after', help)
    .action(serve);

async function serve(options: ServeOptions): Promise<void> {
  const { surveys: folder, data, port, host, allowOrigin, trustProxy } = options;
  process.umask(0o077);
  const surveys = readSurveyFolder(folder, await loadOwnTypes(options.types));
  if (surveys.size === 0) throw new SurveyError('survey-missing', `${resolve(folder)} holds no survey file (*.json)`);
  const file = databaseFile(data);
  const store = openSqliteStore(file);
  await rewrite(store);
  const collector = createCollector({
    surveys,
    store,
    allowedOrigins: allowOrigin,
    clientAddress: trustProxy ? forwardedAddress : connectionAddress,
  });
  const server = await startServer(withElementFiles(collector), { port, host });
  const rewriting = setInterval(() => void rewrite(store), rewriteInterval);

  const stop = async (): Promise<void> => {
    clearInterval(rewriting);
    await server.stop();
    await rewrite(store);
    await store.close();
  };
  const stopOnce = (): void => {
    for (const signal of signals) process.off(signal, stopOnce);
    void stop();
  };
  for (const signal of signals) process.on(signal, stopOnce);
  console.log(startMessage({ url: server.url, surveys, database: resolve(file), allowedOrigins: allowOrigin }));
}

/** A rewrite that fails, because the disk is full or another process writes, loses nothing: the next one does it. */
async function rewrite(store: Store): Promise<void> {
  try {
    await store.rewrite();
  } catch (error) {
    console.error(`survey-form: the database was not rewritten this time: ${(error as Error).message}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

function readOrigin(text: string, before: readonly string[]): readonly string[] {
  if (text === '*' || text === 'null') return [...before, text];
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must look like https://union.example');
  }
  return [...before, new URL(text).origin];
}
