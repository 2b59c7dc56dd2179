import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { checkSurvey, defaultRespondents, type CheckOptions } from '../check/check-survey.ts';
import { jsonFault } from '../check/json-fault.ts';
import { checkFormats, isFaulty, writeCheckReport, type CheckFormat, type CheckReport } from './check-report.ts';
import { describeMistake } from './describe-mistake.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { exitTwoOnMistake } from './read-survey-file.ts';

const help = `
Examples:
  $ survey-form check survey.json
  $ survey-form check surveys/*.json --format github
  $ survey-form check survey.json --respondents 400 --watch

An error keeps a file from being used. A warning: it can be used, but something in it cannot work as written.
A notice: respondents or results would be better off otherwise.
Exit code: 0 without errors and warnings, 1 with any, 2 when a file cannot be read.`;

/** Editors write a file in several steps. */
const pollMilliseconds = 200;

interface Options {
  readonly format: CheckFormat;
  readonly respondents: number;
  readonly types?: string;
  readonly watch?: boolean;
}

/** `survey-form check <files…>`: says everything that is wrong with survey files, or could be better. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('Check survey files: faults, what can never happen, and how easily somebody could be recognised.')
    .argument('<files...>', 'survey files')
    .addOption(new Option('--format <format>', 'form of the report').choices(checkFormats).default('text'))
    .option('--respondents <count>', 'how many people are expected to answer', countOf, defaultRespondents)
    .addOption(typesOption())
    .option('--watch', 'check again whenever a file changes')
    .addHelpText('after', help)
    .action(exitTwoOnMistake(check));

async function check(paths: readonly string[], options: Options): Promise<void> {
  const types = await loadOwnTypes(options.types);
  const checkFile = (path: string): CheckReport => reportOf(path, { respondents: options.respondents, types });
  if (options.watch) watch(paths, options, checkFile);
  const reports = paths.map(checkFile);
  console.log(writeCheckReport(reports, options.format));
  if (!options.watch && reports.some(isFaulty)) process.exitCode = 1;
}

function reportOf(path: string, options: CheckOptions): CheckReport {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const fault = jsonFault(text);
  const result = fault
    ? { faults: [fault], reIdentification: undefined }
    : checkSurvey(JSON.parse(text), text, options);
  return { file: path, text, ...result };
}

/** Runs until it is stopped; a file that is gone for a moment is waited for. */
function watch(paths: readonly string[], { format }: Options, checkFile: (path: string) => CheckReport): void {
  for (const path of paths) {
    watchFile(path, { interval: pollMilliseconds }, ({ mtimeMs }) => {
      if (mtimeMs === 0) return;
      try {
        console.log(`\n${writeCheckReport([checkFile(path)], format)}`);
      } catch (error) {
        const mistake = describeMistake(error);
        if (mistake === undefined) throw error;
        console.error(`error: ${mistake}`);
      }
    });
  }
  process.once('SIGINT', () => paths.forEach((path) => unwatchFile(path)));
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 10_000_000) {
    throw new InvalidArgumentError('expected a whole number from 1 to 10000000');
  }
  return count;
}
