import { existsSync, readFileSync, statSync } from 'node:fs';
import { Command, Option } from 'commander';
import { usualGraceMinutes } from '../collector/opening.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { createAnswerCounter, type AnswerCounts } from '../results/count-answers.ts';
import { publishCounts, usualGroup } from '../results/publish.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Survey } from '../schema/survey.ts';
import type { ReadableResponse } from './readable-response.ts';
import { findHostedSurvey } from './find-hosted-survey.ts';
import { loadOwnTypes } from './own-types.ts';
import { createProgress } from './progress.ts';
import { readOpened } from './read-opened.ts';
import { readSurveyFile } from './read-survey-file.ts';
import { writeResultsReport } from './results-report.ts';
import { ofStoredAnswers, readableResponses, withStoredAnswers, type StoredAnswersOptions } from './stored-answers.ts';
import { writeOutput } from './write-output.ts';

interface ResultsOptions extends StoredAnswersOptions {
  readonly survey?: string;
  readonly opened?: string;
}

/** Results are for everybody. */
const readable = 0o666;

const help = `
Examples:
  $ survey-form results telephonie-crm-2020 --output results.json
  $ survey-form results telephonie-crm-2020 > results.json
  $ survey-form results telephonie-crm-2020 --survey survey.json --opened answers.ndjson --output results.json
                                                        (sealed answers, after "survey-form open", on the owner's computer)

Nothing is published before the survey has closed, for fewer people than "minimumGroup" promises (default: ${usualGroup}), of
texts and of profile questions. Numbers under 5 are hidden, with others from which they could be computed. What was left
out, and why, is said on standard error.`;

/** `survey-form results <id>`: counts the answers to a survey for publication. */
export const resultsCommand = (): Command =>
  ofStoredAnswers(new Command('results'))
    .description('Count the answers to a closed survey, in a form that can be published.')
    .addOption(new Option('--survey <file>', 'survey file, instead of a folder').conflicts('surveys'))
    .option(
      '--opened <file>',
      'NDJSON of "survey-form open", instead of the answers in the database; "-" for standard input',
    )
    .addHelpText('after', help)
    .action(writeResults);

async function writeResults(id: string, options: ResultsOptions): Promise<void> {
  const { output, overwrite, opened } = options;
  const checked = await surveyOf(id, options);
  refuseBeforeClosing(checked.survey, Date.now());
  const { counts, others } =
    opened === undefined
      ? await withStoredAnswers(options, (store) => countResponses(checked, readableResponses(store, id)))
      : await countResponses(checked, readOpened(opened));
  refuseSmallGroup(checked.survey, counts.responses);
  const publication = publishCounts(checked, counts);
  const text = `${JSON.stringify(publication.results, null, 2)}\n`;
  if (output !== undefined && !overwrite) refuseOtherResults(output, text);
  await writeOutput([text], output, readable);
  console.error(writeResultsReport(publication, others));
}

async function surveyOf(id: string, { survey: file, surveys, types }: ResultsOptions): Promise<CheckedSurvey> {
  const own = await loadOwnTypes(types);
  if (file === undefined) return findHostedSurvey(id, surveys, own);
  const checked = readSurveyFile(file, own);
  if (checked.survey.id === id) return checked;
  throw new SurveyError('survey-missing', `${file} is the survey "${checked.survey.id}", not "${id}"`);
}

/** Counts the answers to the present version; says also how many there are to others. */
async function countResponses(
  checked: CheckedSurvey,
  stored: AsyncIterable<ReadableResponse>,
): Promise<{ readonly counts: AnswerCounts; readonly others: number }> {
  const counts = createAnswerCounter(checked);
  const progress = createProgress('answers');
  let others = 0;
  for await (const { version, answers } of stored) {
    if (version === checked.survey.version) counts.add(answers);
    else others++;
    progress.step();
  }
  progress.end();
  return { counts, others };
}

/** Two publications with different numbers, one of them early, would give single answers away. */
function refuseBeforeClosing({ id, closes }: Survey, now: number): void {
  if (closes === undefined) {
    const message = `"${id}" never closes, and results are published only after closing: give its file a "closes"`;
    throw new SurveyError('survey-invalid', message);
  }
  const end = Date.parse(closes) + usualGraceMinutes * 60_000;
  if (now > end) return;
  const late = `and answers are taken for ${usualGraceMinutes} minutes more`;
  const message = `"${id}" closes at ${closes}, ${late}: its results can be published after ${new Date(end).toISOString()}`;
  throw new SurveyError('survey-invalid', message);
}

function refuseSmallGroup({ id, version, privacy }: Survey, count: number): void {
  const { minimumGroup = usualGroup } = privacy ?? {};
  if (count >= minimumGroup) return;
  const rule = `results are published from ${minimumGroup} on ("minimumGroup")`;
  throw new SurveyError('survey-missing', `"${id}" has ${count} answers to version ${version}, and ${rule}`);
}

/** A second release could be compared with the first one. */
function refuseOtherResults(file: string, text: string): void {
  if (!existsSync(file) || !statSync(file).isFile() || readFileSync(file, 'utf8') === text) return;
  const message = `${file} holds other results: who compares two releases can work out single answers. Keep the first one; if it was never published, write over it with --overwrite`;
  throw new SurveyError('survey-invalid', message);
}
