import { Command } from 'commander';
import { SurveyError } from '../../schema/survey-error.ts';
import { passphraseOption } from '../keys/ask-passphrase.ts';
import { csvLines } from '../table/export-csv.ts';
import type { ReadableResponse } from '../keys/readable-response.ts';
import { openAnswers, Refusals } from '../keys/open-answers.ts';
import { writeOpenReport } from '../reports/open-report.ts';
import { openWithKey } from '../keys/open-with-key.ts';
import {
  formatOf,
  refuseOverwriting,
  withFormat,
  withOutput,
  type FormatOptions,
  type OutputOptions,
} from '../io/output-options.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { createProgress, type Progress } from '../reports/progress.ts';
import { sizeOf } from '../io/read-lines.ts';
import { readNdjson, type NdjsonLine } from '../io/read-ndjson.ts';
import { nameOf } from '../io/read-text.ts';
import { spoolResponses } from '../io/spool-responses.ts';
import { readSurveyVersions, versionsOption } from '../table/survey-versions.ts';
import { writeOutput } from '../io/write-output.ts';

interface OpenOptions extends FormatOptions, OutputOptions {
  readonly survey: readonly string[];
  readonly key: string;
  readonly passphraseFile?: string;
  readonly types?: string;
}

const help = `
Examples:
  $ survey-form export telephonie-crm-2020 --output sealed.ndjson                  (on the server)
  $ survey-form open sealed.ndjson --survey survey.json --key survey-key.json > answers.ndjson
  $ survey-form open sealed.ndjson --survey survey.json --key survey-key.json --output answers.csv
  $ survey-form open sealed.ndjson --survey survey-v1.json --survey survey.json --key survey-key.json > answers.ndjson

Do this on a computer of the owner: the private key never goes to the server. The survey file must be the one that was
answered, from the owner and not from the server. What was changed, repeated, or sealed for something else is refused,
counted, and said on standard error. The order is drawn anew each time.

Answers to older versions need the survey file of their version. They are taken together with those to the newest one when
"survey-form diff" finds nothing between the two that breaks them; how many are of which version is said.`;

/** `survey-form open <export>`: opens sealed answers, on the owner's computer. */
export const openCommand = (): Command =>
  withFormat(withOutput(new Command('open')))
    .description('Open an export of sealed answers with the private key.')
    .argument('<export>', 'NDJSON of "survey-form export"; "-" for standard input')
    .addOption(versionsOption('survey file that was answered').makeOptionMandatory())
    .requiredOption('--key <file>', 'file of the private key')
    .addOption(passphraseOption())
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(open);

async function open(path: string, options: OpenOptions): Promise<void> {
  const { survey: paths, key: keyPath, passphraseFile, output, overwrite } = options;
  const format = formatOf(options);
  refuseOverwriting(output, overwrite, path);
  const versions = readSurveyVersions(paths, await loadOwnTypes(options.types));
  const { openers } = await openWithKey(versions.all, { keyPath, passphraseFile });
  const taken = versions.all
    .map(({ checked }) => ({ checked, open: openers.get(checked.survey.version) }))
    .filter(({ checked }) => versions.together.has(checked.survey.version));
  const refusals = new Refusals();
  const counts = new Map<number, number>();

  async function* opened(): AsyncGenerator<ReadableResponse> {
    const progress = createProgress('lines');
    const lines = stepping(readNdjson(path), progress, sizeOf(path));
    for await (const response of openAnswers(lines, taken, refusals)) {
      counts.set(response.version, (counts.get(response.version) ?? 0) + 1);
      yield response;
    }
    progress.end();
    if (counts.size === 0) throw nothingOpens(path, refusals);
  }

  try {
    const surveys = taken.map(({ checked }) => checked);
    const lines =
      format === 'csv'
        ? csvLines(surveys, opened(), { ...options, order: 'random' })
        : ndjsonLines(spoolResponses(opened(), 'random'));
    await writeOutput(lines, output, { overwrite });
  } finally {
    const refused = refusals.all();
    if (counts.size + refused.length > 0) console.error(writeOpenReport(counts, refused, versions));
  }
}

async function* ndjsonLines(responses: AsyncIterable<ReadableResponse>): AsyncGenerator<string> {
  for await (const response of responses) yield `${JSON.stringify(response)}\n`;
}

async function* stepping(
  lines: AsyncIterable<NdjsonLine>,
  progress: Progress,
  size: number | undefined,
): AsyncGenerator<NdjsonLine> {
  for await (const line of lines) {
    yield line;
    progress.step(size && line.end / size);
  }
}

function nothingOpens(path: string, refusals: Refusals): SurveyError {
  const name = nameOf(path);
  const [first, ...more] = refusals.all();
  if (!first) return new SurveyError('survey-invalid', `${name} is empty`);
  if (first.reason !== 'not-sealed' || more.length > 0) {
    return new SurveyError('survey-missing', `${name} holds nothing that opens`);
  }
  const message = `${name} is not sealed, and already readable: use "survey-form export --format csv" for a table`;
  return new SurveyError('survey-invalid', message);
}
