import { Command, Option } from 'commander';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { passphraseOption } from './ask-passphrase.ts';
import { csvLines, type ReadableResponse } from './export-csv.ts';
import { isReadableLine, openAnswers, unopenedWords, type OpenedAnswers } from './open-answers.ts';
import { openWithKey } from './open-with-key.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { readNdjson } from './read-ndjson.ts';
import { readSurveyFile } from './read-survey-file.ts';
import { writeOutput } from './write-output.ts';

interface OpenOptions {
  readonly survey: string;
  readonly key: string;
  readonly format: 'ndjson' | 'csv';
  readonly output?: string;
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
  new Command('open')
    .description('Open an export of sealed answers with the private key.')
    .argument('<export>', 'NDJSON of "survey-form export"; "-" for standard input')
    .requiredOption('--survey <file>', 'survey file that was answered')
    .requiredOption('--key <file>', 'file of the private key')
    .addOption(new Option('--format <format>', 'format').choices(['ndjson', 'csv']).default('ndjson'))
    .option('--output <file>', 'file to write instead of standard output')
    .addOption(passphraseOption())
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(open);

async function open(path: string, options: OpenOptions): Promise<void> {
  const { survey: surveyPath, key: keyPath, passphraseFile } = options;
  const checked = readSurveyFile(surveyPath, await loadOwnTypes(options.types));
  const lines = readNdjson(path).map(({ value }) => value);
  if (lines.length > 0 && lines.every(isReadableLine)) {
    const message = `${path} is not sealed, and already readable: use "survey-form export --format csv" for a table`;
    throw new SurveyError('survey-invalid', message);
  }
  const key = await openWithKey(checked, { keyPath, surveyPath, passphraseFile });
  const opened = await openAnswers(lines, checked, key.open, showProgress(lines.length));
  if (opened.answers.length > 0) await write(checked, opened, options);
  console.error(reportOf(opened));
  if (opened.answers.length === 0) throw new SurveyError('survey-missing', `${path} holds nothing that opens`);
}

async function write(checked: CheckedSurvey, { answers }: OpenedAnswers, { format, output }: OpenOptions) {
  const responses = answers.map((one): ReadableResponse => ({ version: checked.survey.version, answers: one }));
  const lines = format === 'csv' ? csvLines(checked, responses) : responses.map((one) => `${JSON.stringify(one)}\n`);
  await writeOutput(lines, output);
}

/** One line that counts, on a terminal only. */
function showProgress(total: number): (done: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY || total < 200) return () => {};
  return (done) => {
    if (done % 50 === 0 || done === total) stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
  };
}

/**
 * Says what was opened, and what was not and why.
 *
 * @example
 * reportOf({ answers: [{}, {}], refused: new Map([['damaged', 1]]) });
 * // "2 opened.\n1 refused: changed, cut off, …"
 */
export const reportOf = ({ answers, refused }: OpenedAnswers): string =>
  [
    `${answers.length} opened.`,
    ...[...refused].map(([reason, count]) => `${count} refused: ${unopenedWords[reason]}.`),
  ].join('\n');
