import { Command } from 'commander';
import type { Store } from '../../collector/stores/store.ts';
import { answersOf, sealedOf } from '../../collector/stores/stored-body.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { csvLines } from '../table/export-csv.ts';
import { formatOf, refuseOverwriting, withFormat, type FormatOptions } from '../io/output-options.ts';
import { createProgress } from '../reports/progress.ts';
import {
  ofStoredAnswers,
  readableResponses,
  versionsFor,
  withStoredAnswers,
  type StoredAnswersOptions,
} from '../io/stored-answers.ts';
import { listVersions, type SurveyVersions } from '../table/survey-versions.ts';
import { writeOutput } from '../io/write-output.ts';

type ExportOptions = StoredAnswersOptions & FormatOptions;

const help = `
Examples:
  $ survey-form export telephonie-crm-2020 > answers.ndjson
  $ survey-form export telephonie-crm-2020 --output answers.csv
  $ survey-form export telephonie-crm-2020 --labels fr --excel fr --output answers.csv
  $ survey-form export telephonie-crm-2020 --survey survey-v1.json --survey survey.json --format csv

The ending of the file says the format, unless --format does. NDJSON has one line per response: {"version":1,"answers":{…}}. CSV has one line per response and needs the survey file.
Identifiers are left out, and the order says nothing about the order of arrival. Sealed answers are written as NDJSON for
"survey-form open", with the random identifiers to which they are bound. A file is there when it is whole.
Answers to all versions are written; which ones belong together is said of those whose survey file is given.`;

/** `survey-form export <id>`: hands out the stored answers to a survey. */
export const exportCommand = (): Command =>
  withFormat(ofStoredAnswers(new Command('export')))
    .description('Write the stored answers to a survey.')
    .addHelpText('after', help)
    .action(exportAnswers);

async function exportAnswers(id: string, options: ExportOptions): Promise<void> {
  const { output, overwrite } = options;
  const format = formatOf(options);
  refuseOverwriting(output, overwrite);
  await withStoredAnswers(options, async (store) => {
    if ((await store.count(id)) === 0) throw new SurveyError('survey-missing', `no answers to "${id}" are stored`);
    // NDJSON needs no survey file, and takes one only to say which versions belong together.
    const versions = format === 'csv' || options.survey ? await versionsFor(id, options) : undefined;
    const counts = new Map<number, number>();
    const lines =
      format === 'csv'
        ? csvLines(
            versions!.all.map(({ checked }) => checked),
            counting(readableResponses(store, id), counts),
            options,
          )
        : ndjsonLines(id, counting(store.list(id), counts));
    await writeOutput(lines, output, { overwrite });
    const report = writeExportReport(counts, versions);
    if (report !== '') console.error(report);
  });
}

/** Counts what passes by, by version. */
async function* counting<T extends { readonly version: number }>(
  responses: AsyncIterable<T>,
  counts: Map<number, number>,
): AsyncGenerator<T> {
  const progress = createProgress('answers');
  for await (const response of responses) {
    counts.set(response.version, (counts.get(response.version) ?? 0) + 1);
    yield response;
    progress.step();
  }
  progress.end();
}

async function* ndjsonLines(survey: string, responses: ReturnType<Store['list']>): AsyncGenerator<string> {
  for await (const { id, version, body } of responses) {
    const sealed = sealedOf(body);
    const line = sealed ? { id, survey, version, sealed } : { version, answers: answersOf(body) };
    yield `${JSON.stringify(line)}\n`;
  }
}

/** Says how many answers there are to which version, and which belong together; nothing when there is only the present one. */
function writeExportReport(counts: ReadonlyMap<number, number>, versions: SurveyVersions | undefined): string {
  const { version: present } = versions?.present.survey ?? {};
  const others = [...counts.keys()].filter((version) => version !== present);
  if (counts.size < 2 && (versions === undefined || others.length === 0)) return '';
  const remarks = others.flatMap((version) => {
    if (!versions) return [];
    if (versions.together.has(version)) return [`Version ${version} is compatible with version ${present!}.`];
    const reason = versions.apart(version);
    if (reason === undefined)
      return [`Version ${version} may mean something else: give its survey file too, with one more --survey.`];
    return [`Version ${version} must be read apart from version ${present!} (${reason}).`];
  });
  return [`Exported: ${listVersions(counts)}.`, ...remarks].join('\n');
}
