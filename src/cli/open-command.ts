import { Command } from 'commander';
import { SurveyError } from '../schema/survey-error.ts';
import { passphraseOption } from './ask-passphrase.ts';
import { csvLines } from './export-csv.ts';
import type { ReadableResponse } from './readable-response.ts';
import { openAnswers, type RefusedLines } from './open-answers.ts';
import { writeOpenReport } from './open-report.ts';
import { openWithKey } from './open-with-key.ts';
import {
  refuseOverwriting,
  refuseTableOptions,
  withFormat,
  withOutput,
  type FormatOptions,
  type OutputOptions,
} from './output-options.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { createProgress, type Progress } from './progress.ts';
import { sizeOf } from './read-lines.ts';
import { readNdjson, type NdjsonLine } from './read-ndjson.ts';
import { readSurveyFile } from './read-survey-file.ts';
import { nameOf } from './read-text.ts';
import { spoolResponses } from './spool-responses.ts';
import { writeOutput } from './write-output.ts';

interface OpenOptions extends FormatOptions, OutputOptions {
  readonly survey: string;
  readonly key: string;
  readonly passphraseFile?: string;
  readonly types?: string;
}

const help = `
Examples:
  $ survey-form export telephonie-crm-2020 --output sealed.ndjson                  (on the server)
  $ survey-form open sealed.ndjson --survey survey.json --key survey-key.json > answers.ndjson
  $ survey-form open sealed.ndjson --survey survey.json --key survey-key.json --format csv --output answers.csv

Do this on a computer of the owner: the private key never goes to the server. The survey file must be the one that was
answered, from the owner and not from the server. What was changed, repeated, or sealed for something else is refused,
counted, and said on standard error. The order is drawn anew each time.`;

/** `survey-form open <export>`: opens sealed answers, on the owner's computer. */
export const openCommand = (): Command =>
  withFormat(withOutput(new Command('open')))
    .description('Open an export of sealed answers with the private key.')
    .argument('<export>', 'NDJSON of "survey-form export"; "-" for standard input')
    .requiredOption('--survey <file>', 'survey file that was answered')
    .requiredOption('--key <file>', 'file of the private key')
    .addOption(passphraseOption())
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(open);

async function open(path: string, options: OpenOptions): Promise<void> {
  const { survey: surveyPath, key: keyPath, passphraseFile, format, output, overwrite } = options;
  refuseTableOptions(options);
  refuseOverwriting(output, overwrite);
  const checked = readSurveyFile(surveyPath, await loadOwnTypes(options.types));
  const { open } = await openWithKey(checked, { keyPath, surveyPath, passphraseFile });
  const refused: RefusedLines = new Map();
  let count = 0;

  async function* opened(): AsyncGenerator<ReadableResponse> {
    const progress = createProgress('lines');
    for await (const response of openAnswers(
      stepping(readNdjson(path), progress, sizeOf(path)),
      checked,
      open,
      refused,
    )) {
      count++;
      yield response;
    }
    progress.end();
    if (count === 0) throw nothingOpens(path, refused);
  }

  try {
    const lines =
      format === 'csv'
        ? csvLines([checked], opened(), { ...options, order: 'random' })
        : ndjsonLines(spoolResponses(opened(), 'random'));
    await writeOutput(lines, output);
  } finally {
    if (count > 0 || refused.size > 0) console.error(writeOpenReport(count, refused));
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

function nothingOpens(path: string, refused: RefusedLines): SurveyError {
  const name = nameOf(path);
  if (refused.size === 0) return new SurveyError('survey-invalid', `${name} is empty`);
  if (refused.size > 1 || !refused.has('not-sealed')) {
    return new SurveyError('survey-missing', `${name} holds nothing that opens`);
  }
  const message = `${name} is not sealed, and already readable: use "survey-form export --format csv" for a table`;
  return new SurveyError('survey-invalid', message);
}
