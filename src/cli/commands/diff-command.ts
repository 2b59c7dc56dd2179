import { Command, Option } from 'commander';
import type { Change } from '../../diff/change.ts';
import { compareSurveys, type SurveyDifference } from '../../diff/compare-surveys.ts';
import { withLines } from '../../check/report/locate.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { exitTwoOnMistake, readJsonFile, readSurveyFile } from '../io/read-survey-file.ts';

const help = `
Examples:
  $ survey-form diff old.json new.json
  $ git show main:survey.json > old.json && survey-form diff old.json survey.json --format json

Exit code: 1 when a change breaks stored answers and the version was not raised, 2 when a file cannot be used,
otherwise 0.`;

/** `survey-form diff <old> <new>`: says which changes break the answers that are stored. */
export const diffCommand = (): Command =>
  new Command('diff')
    .description('Say which changes of a survey file break the answers stored before.')
    .argument('<old>', 'survey file for which answers are stored')
    .argument('<new>', 'survey file that takes its place')
    .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(exitTwoOnMistake(diff));

interface Options {
  readonly format: 'text' | 'json';
  readonly types?: string;
}

async function diff(oldPath: string, newPath: string, { format, types: path }: Options): Promise<void> {
  const types = await loadOwnTypes(path);
  const difference = compareSurveys(readSurveyFile(oldPath, types), readSurveyFile(newPath, types));
  const files = { old: readJsonFile(oldPath), new: readJsonFile(newPath) };
  const changes = difference.changes.map((change) => ({ ...change, ...placeOf(change, files[change.file].text) }));
  if (format === 'json') console.log(JSON.stringify({ ...difference, changes }, undefined, 2));
  else {
    for (const { impact, file, line, column, where, message, advice } of changes) {
      console.log(`${impact}  ${files[file].path}:${line}:${column} ${where}\n    ${message}`);
      if (advice !== undefined) console.log(`    ${advice}`);
    }
    console.log(summaryOf(difference));
  }
  if (difference.breaks) process.exitCode = 1;
}

function placeOf({ path, where }: Change, text: string): { readonly line: number; readonly column: number } {
  const [{ line = 1, column = 1 } = {}] = withLines(
    [{ path, where, code: 'wrong-value', severity: 'error', message: '' }],
    text,
  );
  return { line, column };
}

function summaryOf({ changes, isRaised, breaks, needsVersion, isCompatible }: SurveyDifference): string {
  if (changes.length === 0) return 'The two files ask the same.';
  if (breaks) return 'Stored answers are broken: take the changes back, or raise "version".';
  if (!isCompatible) return 'Answers stored before are broken, and can be told apart by their version.';
  if (!isRaised)
    return needsVersion ? 'No stored answer is broken.' : 'No stored answer is broken, and no new version is needed.';
  return `The version was raised; no stored answer is broken. ${together}`;
}

const together = 'Take the answers to both together by giving both files (--survey) to "open", "export" and "results".';
