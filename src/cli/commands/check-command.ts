import { Command, InvalidArgumentError, Option } from 'commander';
import { checkSurvey, defaultRespondents, type CheckOptions } from '../../check/check-survey.ts';
import { jsonFault } from '../../check/structure/json-fault.ts';
import {
  checkFormats,
  isFaulty,
  writeCheckReport,
  type CheckFormat,
  type CheckReport,
} from '../reports/check-report.ts';
import { describeMistake } from '../io/describe-mistake.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { exitTwoOnMistake } from '../io/read-survey-file.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { readText } from '../io/read-text.ts';
import { watchFiles } from '../io/watch-files.ts';

const help = `
Examples:
  $ survey-form check survey.json
  $ survey-form check surveys/*.json --format github
  $ survey-form check survey.json --respondents 400 --watch
  $ git show main:survey.json | survey-form check -

An error keeps a file from being used. A warning: it can be used, but something in it cannot work as written.
A notice: respondents or results would be better off otherwise.
Exit code: 0 without errors and warnings, 1 with any, 2 when a file cannot be read or the command is mistyped.`;

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
    .argument('<files...>', 'survey files; - for standard input')
    .addOption(new Option('--format <format>', 'form of the report').choices(checkFormats).default('text'))
    .option('--respondents <count>', 'how many people are expected to answer', countOf, defaultRespondents)
    .addOption(typesOption())
    .option('--watch', 'check again whenever a file changes; with --format text')
    .addHelpText('after', help)
    .action(exitTwoOnMistake(check));

async function check(paths: readonly string[], options: Options): Promise<void> {
  if (options.watch && options.format !== 'text') {
    throw new SurveyError('survey-missing', '--watch writes for people: leave out --format');
  }
  const run = async (): Promise<void> => {
    report(paths, options, await checkOptionsOf(options));
  };
  await (options.watch ? watchFiles(paths, options.types, run) : run());
}

const checkOptionsOf = async ({ respondents, types }: Options): Promise<CheckOptions> => ({
  respondents,
  now: new Date(),
  types: await loadOwnTypes(types),
});

/** Checks every file that can be read, and says of the others why not. */
function report(paths: readonly string[], { format, watch }: Options, options: CheckOptions): void {
  const unread: string[] = [];
  const reports = paths.flatMap((path): readonly CheckReport[] => {
    try {
      return [checkFile(path, options)];
    } catch (error) {
      const mistake = describeMistake(error);
      if (mistake === undefined) throw error;
      unread.push(mistake);
      return [];
    }
  });
  if (reports.length > 0) console.log(writeCheckReport(reports, format));
  for (const mistake of unread) console.error(`error: ${mistake}`);
  if (!watch && (unread.length > 0 || reports.some(isFaulty))) process.exitCode = unread.length > 0 ? 2 : 1;
}

function checkFile(path: string, options: CheckOptions): CheckReport {
  const text = readText(path);
  const fault = jsonFault(text);
  const result = fault
    ? { faults: [fault], accepted: [], reIdentification: undefined }
    : checkSurvey(JSON.parse(text), text, options);
  return { file: path, text, ...result };
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 10_000_000) {
    throw new InvalidArgumentError('expected a whole number from 1 to 10000000');
  }
  return count;
}
