import { Command, InvalidArgumentError, Option } from 'commander';
import { SurveyError } from '../schema/survey-error.ts';
import { simulate } from '../simulate/simulate.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { exitTwoOnMistake, readSurveyFile } from './read-survey-file.ts';
import { isCovered, simulationFormats, writeSimulationReport, type SimulationFormat } from './simulation-report.ts';

const help = `
Examples:
  $ survey-form simulate survey.json
  $ survey-form simulate survey.json --count 5000 --seed 7 --language nl

Exit code: 0 when every page and question was shown, every choice picked and nobody stuck, 1 otherwise, 2 when the
file cannot be used.`;

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly language?: string;
  readonly types?: string;
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
    .addOption(new Option('--format <format>', 'form of the report').choices(simulationFormats).default('text'))
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(exitTwoOnMistake(run));

async function run(path: string, { count, seed, language, format, types }: Options): Promise<void> {
  const checked = readSurveyFile(path, await loadOwnTypes(types));
  const { languages } = checked.survey;
  if (language !== undefined && !languages.includes(language)) {
    throw new SurveyError('survey-invalid', `${path} has no texts in "${language}", only in ${languages.join(', ')}`);
  }
  const onProgress = (done: number): void => {
    if (process.stderr.isTTY && (done % 100 === 0 || done === count)) {
      process.stderr.write(done === count ? '\r\u001B[K' : `\r${done} of ${count} respondents`);
    }
  };
  const simulation = simulate(checked, { count, seed, onProgress, ...(language === undefined ? {} : { language }) });
  console.log(writeSimulationReport(simulation, { file: path, seed, minutes: checked.survey.minutes }, format));
  if (!isCovered(simulation)) process.exitCode = 1;
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
  };
