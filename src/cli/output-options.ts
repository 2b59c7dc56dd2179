import { existsSync, realpathSync, statSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { SurveyError } from '../schema/survey-error.ts';
import { excelForm } from './csv-form.ts';

/** Where a command writes, and whether it may write over what is there. */
export interface OutputOptions {
  readonly output?: string;
  readonly overwrite?: boolean;
}

/** In which form a command writes answers. */
export interface FormatOptions {
  readonly format: 'ndjson' | 'csv';
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
    .addOption(new Option('--format <format>', 'format').choices(['ndjson', 'csv']).default('ndjson'))
    .addOption(
      new Option(
        '--labels <language>',
        'CSV with the texts of the survey in this language as headings and cells',
      ).implies({ format: 'csv' }),
    )
    .addOption(
      new Option(
        '--excel <language>',
        'CSV as Excel in this language reads it: fr, nl and de take ; and decimal commas',
      )
        .argParser(languageOf)
        .implies({ format: 'csv' }),
    );

function languageOf(tag: string): string {
  try {
    excelForm(tag);
    return tag;
  } catch {
    throw new InvalidArgumentError('It must be a language such as fr, nl or de-BE.');
  }
}

/** @throws {SurveyError} `survey-invalid` when a table is described but NDJSON was asked for */
export function refuseTableOptions({ format, labels, excel }: FormatOptions): void {
  if (format === 'csv' || (labels ?? excel) === undefined) return;
  throw new SurveyError('survey-invalid', '--labels and --excel are for --format csv');
}

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
  throw new SurveyError('survey-invalid', `${path} exists already; write over it with --overwrite`);
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
