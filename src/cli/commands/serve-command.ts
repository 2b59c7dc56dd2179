import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { createCollector } from '../../collector/routes/app.ts';
import { connectionAddress, forwardedAddress } from '../../collector/routes/client-address.ts';
import { withElementFiles } from '../../collector/routes/element-files.ts';
import { refuseBrokenPromises } from '../../collector/routes/keep-promises.ts';
import { startServer } from '../../collector/routes/node-server.ts';
import { rewriteOrTell, scheduleRewrites } from '../../collector/stores/rewrite-schedule.ts';
import { forgetsAll, refuseEmptyPromises } from '../../collector/routes/statement-route.ts';
import { readSurveyFolder } from '../../collector/surveys/survey-folder.ts';
import type { Forgets } from '../../schema/collector-statement.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { dataOption, surveysOption } from '../io/folders.ts';
import { databaseOption, nameOfPlace, openStore, type StorePlace } from '../io/open-store.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { startMessage } from '../reports/start-message.ts';

interface ServeOptions extends StorePlace {
  readonly surveys: string;
  readonly port: number;
  readonly host: string;
  readonly allowOrigin: readonly string[];
  readonly types?: string;
  readonly trustProxy: boolean;
  readonly accessLog: boolean;
  readonly rewriteHour: number;
}

/** What tells the collector to stop; a second one stops it at once. */
const signals = ['SIGINT', 'SIGTERM'] as const;

const help = `
Examples:
  $ survey-form serve
  $ survey-form serve --surveys /srv/surveys --data /var/lib/survey-form --allow-origin https://union.example
  $ survey-form serve --database postgres://collector@db.example/union
  $ survey-form serve --trust-proxy --allow-origin https://union.example --allow-origin https://intranet.example

Nothing about the people who answer is stored or logged: no address, no browser, no time.`;

/** `survey-form serve`: runs the collector until it is told to stop. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('Serve survey files and collect answers.')
    .addOption(surveysOption())
    .addOption(dataOption())
    .addOption(databaseOption())
    .option('--port <number>', 'port to listen on; 0 for any free one', readPort, 8787)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--allow-origin <origin>',
      'site whose pages may send answers, such as https://union.example; "null" for sandboxed frames; "*" for every site (repeatable)',
      readOrigin,
      [],
    )
    .addOption(typesOption())
    .option('--rewrite-hour <hour>', 'hour of the night at which the database is rewritten, local time', readHour, 3)
    .option('--trust-proxy', 'take the address for the rate limit from the last entry of X-Forwarded-For', false)
    .option('--access-log', 'say that a server before this one keeps addresses and times of requests', false)
    .addHelpText('after', help)
    .action(serve);

async function serve(options: ServeOptions): Promise<void> {
  const { surveys: folder, port, host, allowOrigin, trustProxy, accessLog } = options;
  process.umask(0o077);
  const surveys = readSurveyFolder(folder, await loadOwnTypes(options.types));
  if (surveys.size === 0) throw new SurveyError('survey-missing', `${resolve(folder)} holds no survey file (*.json)`);
  const forgets: Forgets = { ...forgetsAll, ...(accessLog && { addresses: false, times: false }) };
  refuseEmptyPromises(surveys, forgets);
  const store = await openStore(options);
  await refuseBrokenPromises(surveys, store).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const rewrite = (): Promise<void> => store.rewrite();
  await rewriteOrTell(rewrite);
  const collector = createCollector({
    surveys,
    store,
    allowedOrigins: allowOrigin,
    forgets,
    clientAddress: trustProxy ? forwardedAddress : connectionAddress,
  });
  const server = await startServer(withElementFiles(collector), { port, host }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const stopRewriting = scheduleRewrites({
    rewrite,
    surveys: [...surveys.values()].map(({ checked }) => checked.survey),
    hour: options.rewriteHour,
  });

  const stop = async (): Promise<void> => {
    stopRewriting();
    await server.stop();
    await rewriteOrTell(rewrite);
    await store.close();
  };
  const stopOnce = (): void => {
    for (const signal of signals) process.off(signal, stopOnce);
    void stop();
  };
  for (const signal of signals) process.on(signal, stopOnce);
  console.log(startMessage({ url: server.url, surveys, database: nameOfPlace(options), allowedOrigins: allowOrigin }));
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

function readHour(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 23) throw new InvalidArgumentError('It must be a number from 0 to 23.');
  return Number(text);
}

function readOrigin(text: string, before: readonly string[]): readonly string[] {
  if (text === '*' || text === 'null') return [...before, text];
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must look like https://union.example');
  }
  return [...before, new URL(text).origin];
}
