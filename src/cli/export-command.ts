import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import type { Store } from '../collector/store.ts';
import { answersOf } from '../collector/stored-body.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { csvLines } from './export-csv.ts';
import { findHostedSurvey } from './find-hosted-survey.ts';
import { dataOption, surveysOption } from './folders.ts';
import { databaseOption, openExistingStore, type StorePlace } from './open-store.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';

interface ExportOptions extends StorePlace {
  readonly format: 'ndjson' | 'csv';
  readonly surveys: string;
  readonly output?: string;
  readonly types?: string;
}

const help = `
Examples:
  $ survey-form export telephonie-crm-2020 > answers.ndjson
  $ survey-form export telephonie-crm-2020 --format csv --output answers.csv

NDJSON has one line per response: {"version":1,"answers":{…}}. CSV has one line per response and needs the survey file.
Identifiers are left out, and the order says nothing about the order of arrival.`;

/** `survey-form export <id>`: hands out the stored answers to a survey. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write the stored answers to a survey.')
    .argument('<id>', 'identifier of the survey')
    .addOption(new Option('--format <format>', 'format').choices(['ndjson', 'csv']).default('ndjson'))
    .addOption(surveysOption())
    .addOption(dataOption())
    .addOption(databaseOption())
    .addOption(typesOption())
    .option('--output <file>', 'file to write instead of standard output')
    .addHelpText('after', help)
    .action(exportAnswers);

async function exportAnswers(id: string, options: ExportOptions): Promise<void> {
  const { format, surveys, output, types } = options;
  const store = await openExistingStore(options);
  try {
    if ((await store.count(id)) === 0) throw new SurveyError('survey-missing', `no answers to "${id}" are stored`);
    const lines =
      format === 'csv'
        ? csvLines(findHostedSurvey(id, surveys, await loadOwnTypes(types)), store)
        : ndjsonLines(id, store);
    const target = output === undefined ? process.stdout : createWriteStream(output, { mode: 0o600 });
    await pipeline(lines, target, { end: output !== undefined });
  } catch (error) {
    // The reader had enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    await store.close();
  }
}

async function* ndjsonLines(id: string, store: Store): AsyncGenerator<string> {
  for await (const { version, body } of store.list(id)) {
    yield `${JSON.stringify({ version, answers: answersOf(body) })}\n`;
  }
}
