import { existsSync, realpathSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { SurveyError } from '../../schema/survey-error.ts';
import { excelForm } from '../table/csv-form.ts';
import { existsAlready } from './write-output.ts';

/** Where a command writes, and whether it may write over what is there. */
export interface OutputOptions {
  readonly output?: string;
  readonly overwrite?: boolean;
}

/** The forms in which answers are written. */
export type Format = 'ndjson' | 'csv';

/** In which form a command writes answers. */
export interface FormatOptions {
  readonly format?: Format;
  readonly labels?: string;
  readonly excel?: string;
}

/** `--overwrite`, the same in every command that writes a file, except for keys: those are never written over. */
export const overwriteOption = (): Option => new Option('--overwrite', 'write over the file when it is there already');

/** Lets a command be told where to write. */
export const withOutput = (command: Command): Command =>
  command.option('--output <file>', 'file to write instead of standard output').addOption(overwriteOption());

/** Lets a command be told in which form answers are written. */
export const withFormat = (command: Command): Command =>
  command
    .addOption(
      new Option('--format <format>', "format (default: that of the file's ending, or else ndjson)").choices([
        'ndjson',
        'csv',
      ]),
    )
    .option('--labels <language>', 'CSV with the texts of the survey in this language as headings and cells')
    .addOption(
      new Option(
        '--excel <language>',
        'CSV as Excel in this language and region reads it: fr, nl and de take ; and decimal commas',
      ).argParser(languageOf),
    );

function languageOf(tag: string): string {
  try {
    excelForm(tag);
    return tag;
  } catch {
    throw new InvalidArgumentError('It must be a language such as fr, nl or de-BE.');
  }
}

/** The form that the ending of a file promises; nothing where it is neither. */
const formatByEnding: Readonly<Record<string, Format | undefined>> = {
  ...{ '.csv': 'csv', '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.json': 'ndjson' },
  ...{ '.xlsx': undefined, '.xls': undefined, '.ods': undefined, '.tsv': undefined },
};

/**
 * Settles in which form answers are written: as `--format` says, as CSV when a table is described, or else as the ending of
 * the file says.
 *
 * @throws {SurveyError} `survey-invalid` when these contradict each other
 * @example
 * formatOf({ output: 'answers.csv' }); // "csv"
 */
export function formatOf({ format, labels, excel, output = '' }: FormatOptions & OutputOptions): Format {
  const isTable = (labels ?? excel) !== undefined;
  if (isTable && format === 'ndjson')
    throw new SurveyError('survey-invalid', '--labels and --excel are for --format csv');
  const asked = format ?? (isTable ? 'csv' : undefined);
  const ending = extname(output).toLowerCase();
  if (!Object.hasOwn(formatByEnding, ending)) return asked ?? 'ndjson';
  const written = formatByEnding[ending];
  if (written !== undefined && (asked ?? written) === written) return written;
  const wayOut = `name the file ${output.slice(0, -ending.length)}.${asked ?? 'csv'}`;
  const message =
    written === undefined
      ? `answers are written as NDJSON or CSV, not as ${ending}: ${wayOut}`
      : `${output} is no name for ${asked === 'csv' ? 'CSV' : 'NDJSON'}: ${wayOut}, or leave out ${optionsFor({ format, labels, excel })}`;
  throw new SurveyError('survey-invalid', message);
}

/** The options that ask for a form. */
const optionsFor = (options: FormatOptions): string =>
  Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`)
    .join(' and ');

/**
 * Refuses to write over a file, before any work is done. Devices such as /dev/null are not files. What is read is never
 * written over, asked for or not: answers that cannot be opened would be gone.
 *
 * @param path to write to; nothing for standard output
 * @param overwrite was it asked for?
 * @param source the file that is read, if any
 * @throws {SurveyError} `survey-invalid`
 */
export function refuseOverwriting(path: string | undefined, overwrite: boolean | undefined, source?: string): void {
  if (path === undefined || !existsSync(path) || !statSync(path).isFile()) return;
  refuseSameFile(path, source);
  if (overwrite) return;
  throw existsAlready(path);
}

/**
 * Refuses to write to the very file that is read.
 *
 * @throws {SurveyError} `survey-invalid`
 */
export function refuseSameFile(path: string | undefined, source: string | undefined): void {
  if (path === undefined || source === undefined || !existsSync(path) || !existsSync(source)) return;
  if (!statSync(path).isFile() || realpathSync(path) !== realpathSync(source)) return;
  throw new SurveyError('survey-invalid', `${path} is the file that is read: write to another one`);
}
