import { Command, InvalidArgumentError, Option } from 'commander';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Item } from '../../schema/question.ts';
import { suggest } from '../../check/report/suggest.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { simulate } from '../../simulate/simulate.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { exitTwoOnMistake, readSurveyFile } from '../io/read-survey-file.ts';
import {
  isCovered,
  simulationFormats,
  writeSimulationReport,
  type SimulationFormat,
} from '../reports/simulation-report.ts';

const help = `
Examples:
  $ survey-form simulate survey.json
  $ survey-form simulate survey.json --count 5000 --seed 7 --language nl
  $ survey-form simulate survey.json --allow secondChance,team.other

Exit code: 0 when every page and question was shown, every choice picked and nobody stuck, 1 otherwise, 2 when the
file cannot be used.`;

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly language?: string;
  readonly types?: string;
  readonly allow: ReadonlySet<string>;
  readonly format: SimulationFormat;
}

/** `survey-form simulate <survey>`: lets random respondents answer a survey. */
export const simulateCommand = (): Command =>
  new Command('simulate')
    .description('Answer a survey at random: what is never reached, where somebody is stuck, how long it takes.')
    .argument('<survey>', 'survey file')
    .option('--count <number>', 'how many respondents', wholeNumber(1, 1_000_000), 1000)
    .option('--seed <number>', 'the same seed gives the same respondents', wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--language <tag>', 'whose texts are read (default: the first of the survey)')
    .option(
      '--allow <names>',
      'pages, questions and choices (question.value) that need not be reached',
      listOf,
      new Set(),
    )
    .addOption(new Option('--format <format>', 'form of the report').choices(simulationFormats).default('text'))
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(exitTwoOnMistake(run));

async function run(path: string, { count, seed, language, allow, format, types }: Options): Promise<void> {
  const checked = readSurveyFile(path, await loadOwnTypes(types));
  const { languages } = checked.survey;
  if (language !== undefined && !languages.includes(language)) {
    throw new SurveyError('survey-invalid', `${path} has no texts in "${language}", only in ${languages.join(', ')}`);
  }
  const known = new Set(simulatedNames(checked));
  for (const name of allow) {
    if (known.has(name)) continue;
    const guess = suggest(name, known);
    const help = guess === undefined ? '' : ` – did you mean "${guess}"?`;
    throw new SurveyError('survey-invalid', `--allow: nothing in ${path} is named "${name}"${help}`);
  }
  const onProgress = (done: number): void => {
    if (process.stderr.isTTY && (done % 100 === 0 || done === count)) {
      process.stderr.write(done === count ? '\r\u001B[K' : `\r${done} of ${count} respondents`);
    }
  };
  const simulation = simulate(checked, { count, seed, onProgress, ...(language === undefined ? {} : { language }) });
  console.log(writeSimulationReport(simulation, { file: path, seed, minutes: checked.survey.minutes }, format));
  if (!isCovered(simulation, allow)) process.exitCode = 1;
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
  };

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(',').map((name) => name.trim()));

/** Pages, questions, and what can be picked in them. */
function simulatedNames({ survey, questions }: CheckedSurvey): readonly string[] {
  const entries = [...questions].flatMap(([name, { question }]) => {
    const { choices, columns } = question as { readonly choices?: readonly Item[]; readonly columns?: readonly Item[] };
    return [name, ...(choices ?? columns ?? []).map(({ value }) => `${name}.${value}`)];
  });
  return [...survey.pages.map(({ name }) => name), ...entries];
}
