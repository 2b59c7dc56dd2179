import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { coverConditions } from '../../scenario/condition-coverage.ts';
import { runScenario, type Failure } from '../../scenario/run-scenario.ts';
import { isScenarioFile, readScenarioFile, type ScenarioFile } from '../../scenario/scenario-file.ts';
import { withLines } from '../../check/report/locate.ts';
import { formatPath, SurveyError, type Path } from '../../schema/survey-error.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { exitTwoOnMistake, readJsonFile, readSurveyFile, type JsonFile } from '../io/read-survey-file.ts';
import {
  failuresIn,
  testFormats,
  writeTestReport,
  type FileReport,
  type PlacedFailure,
  type TestFormat,
} from '../reports/test-report.ts';

const help = `
Examples:
  $ survey-form test survey.json survey.scenarios.json
  $ survey-form test scenarios/*.json --format tap

A file of scenarios that names its survey ("survey": "../survey.json") needs no survey before it.
Exit code: 0 when every scenario passes, 1 when one fails, 2 when a file cannot be used.`;

/** `survey-form test [survey] <scenarios…>`: plays scenarios in the engine and says what differs. */
export const testCommand = (): Command =>
  new Command('test')
    .description('Play scenarios: answers, and the pages, questions, errors and answers sent that they must lead to.')
    .argument('<files...>', 'survey file, then files of scenarios')
    .addOption(new Option('--format <format>', 'form of the report').choices(testFormats).default('text'))
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(exitTwoOnMistake(test));

interface Options {
  readonly format: TestFormat;
  readonly types?: string;
}

async function test(paths: readonly string[], { format, types: path }: Options): Promise<void> {
  const types = await loadOwnTypes(path);
  const files = paths.map(readJsonFile);
  const given = isScenarioFile(files[0]!.json) ? undefined : files[0]!.path;
  const rest = given === undefined ? files : files.slice(1);
  if (rest.length === 0) throw new SurveyError('survey-missing', `give files of scenarios behind ${given}`);
  const reports = rest.map((file) => runFile(file, given, types));
  console.log(writeTestReport(reports, format));
  if (failuresIn(reports) > 0) process.exitCode = 1;
}

function runFile(file: JsonFile, given: string | undefined, types: readonly QuestionLogic[]): FileReport {
  const { survey, scenarios } = readScenarios(file);
  const path = given ?? (survey === undefined ? undefined : join(dirname(file.path), survey));
  if (path === undefined)
    throw new SurveyError('survey-missing', `${file.path} names no survey: give the survey file before it`);
  const checked = readSurveyFile(path, types);
  const results = scenarios.map((scenario, index) => {
    const result = runScenario(checked, scenario);
    return { ...result, failures: placeFailures(result.failures, ['scenarios', index], file.text) };
  });
  return { file: file.path, results, coverage: coverConditions(checked, results) };
}

function readScenarios({ path, text, json }: JsonFile): ScenarioFile {
  try {
    return readScenarioFile(json);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    const { line, column } = placeOf(pathOf(error.where), text);
    const where = error.where || 'the whole file';
    throw new SurveyError(error.code, `${path}:${line}:${column} ${where}: ${error.message}`);
  }
}

const placeFailures = (failures: readonly Failure[], at: Path, text: string): readonly PlacedFailure[] =>
  failures.map((failure) => {
    const path = [...at, ...failure.path];
    return { ...failure, path, ...placeOf(path, text) };
  });

/** Reads back what {@link formatPath} wrote. */
const pathOf = (where: string): Path =>
  [...where.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([$\w]+)/g)].map(([, index, quoted, key]) =>
    index === undefined ? (key ?? (JSON.parse(quoted!) as string)) : Number(index),
  );

/** Line and column of a path, or of the nearest place around it. */
function placeOf(path: Path, text: string): { readonly line: number; readonly column: number } {
  const fault = { path, where: formatPath(path), code: 'wrong-value', severity: 'error', message: '' } as const;
  const [{ line = 1, column = 1 } = {}] = withLines([fault], text);
  return { line, column };
}
