import { Command } from 'commander';
import type { Store } from '../collector/store.ts';
import { answersOf, sealedOf } from '../collector/stored-body.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { csvLines } from './export-csv.ts';
import { findHostedSurvey } from './find-hosted-survey.ts';
import { loadOwnTypes } from './own-types.ts';
import { refuseOverwriting, refuseTableOptions, withFormat, type FormatOptions } from './output-options.ts';
import { createProgress } from './progress.ts';
import { ofStoredAnswers, readableResponses, withStoredAnswers, type StoredAnswersOptions } from './stored-answers.ts';
import { writeOutput } from './write-output.ts';

type ExportOptions = StoredAnswersOptions & FormatOptions;

const help = `
Examples:
  $ survey-form export telephonie-crm-2020 > answers.ndjson
  $ survey-form export telephonie-crm-2020 --format csv --output answers.csv
  $ survey-form export telephonie-crm-2020 --labels fr --excel fr --output answers.csv

NDJSON has one line per response: {"version":1,"answers":{…}}. CSV has one line per response and needs the survey file.
Identifiers are left out, and the order says nothing about the order of arrival. Sealed answers are written as NDJSON for
"survey-form open", with the random identifiers to which they are bound. A file is there when it is whole.`;

/** `survey-form export <id>`: hands out the stored answers to a survey. */
export const exportCommand = (): Command =>
  withFormat(ofStoredAnswers(new Command('export')))
    .description('Write the stored answers to a survey.')
    .addHelpText('after', help)
    .action(exportAnswers);

async function exportAnswers(id: string, options: ExportOptions): Promise<void> {
  const { format, surveys, output, overwrite, types } = options;
  refuseTableOptions(options);
  refuseOverwriting(output, overwrite);
  await withStoredAnswers(options, async (store) => {
    if ((await store.count(id)) === 0) throw new SurveyError('survey-missing', `no answers to "${id}" are stored`);
    const lines =
      format === 'csv'
        ? csvLines([findHostedSurvey(id, surveys, await loadOwnTypes(types))], readableResponses(store, id), options)
        : ndjsonLines(id, store);
    await writeOutput(lines, output);
  });
}

async function* ndjsonLines(id: string, store: Store): AsyncGenerator<string> {
  const progress = createProgress('answers');
  for await (const { id: response, version, body } of store.list(id)) {
    const sealed = sealedOf(body);
    const line = sealed ? { id: response, survey: id, version, sealed } : { version, answers: answersOf(body) };
    yield `${JSON.stringify(line)}\n`;
    progress.step();
  }
  progress.end();
}
