import { existsSync, readFileSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { usualGraceMinutes } from '../../collector/stores/opening.ts';
import { createAnswerCounter, type AnswerCounts } from '../../results/count-answers.ts';
import { publishCounts } from '../../results/publish.ts';
import { strictestPromise, usualGroup, type PublicationPromise } from '../../results/strictest-promise.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import type { Survey } from '../../schema/survey.ts';
import type { ReadableResponse } from '../keys/readable-response.ts';
import { createProgress } from '../reports/progress.ts';
import { refuseSameFile } from '../io/output-options.ts';
import { readOpened } from '../keys/read-opened.ts';
import { describeOthers, writeResultsReport, type CountedVersions } from '../reports/results-report.ts';
import {
  ofStoredAnswers,
  readableResponses,
  versionsFor,
  withStoredAnswers,
  type StoredAnswersOptions,
} from '../io/stored-answers.ts';
import type { SurveyVersions } from '../table/survey-versions.ts';
import { readable, writeOutput } from '../io/write-output.ts';

interface ResultsOptions extends StoredAnswersOptions {
  readonly opened?: string;
}

const help = `
Examples:
  $ survey-form results telephonie-crm-2020 --output results.json
  $ survey-form results telephonie-crm-2020 > results.json
  $ survey-form results telephonie-crm-2020 --survey survey.json --opened answers.ndjson --output results.json
                                                        (sealed answers, after "survey-form open", on the owner's computer)

Nothing is published before the survey has closed, for fewer people than "minimumGroup" promises (default: ${usualGroup}), of
texts and of profile questions. Numbers under 5 are hidden, with others from which they could be computed. What was left
out, and why, is said on standard error. Answers to older versions are counted too when their survey file is given with one
more --survey, and "survey-form diff" finds nothing between the two that breaks them.`;

/** `survey-form results <id>`: counts the answers to a survey for publication. */
export const resultsCommand = (): Command =>
  ofStoredAnswers(new Command('results'))
    .description('Count the answers to a closed survey, in a form that can be published.')
    .option(
      '--opened <file>',
      'NDJSON of "survey-form open", instead of the answers in the database; "-" for standard input',
    )
    .addHelpText('after', help)
    .action(writeResults);

async function writeResults(id: string, options: ResultsOptions): Promise<void> {
  const { output, overwrite, opened } = options;
  refuseSameFile(output, opened);
  const versions = await versionsFor(id, options);
  refuseBeforeClosing(versions.present.survey, Date.now());
  const counted =
    opened === undefined
      ? await withStoredAnswers(options, (store) => countResponses(versions, readableResponses(store, id)))
      : await countResponses(versions, readOpened(opened));
  const answered = versions.all.map(({ checked }) => checked).filter(({ survey }) => counted.taken.has(survey.version));
  const promise = strictestPromise([versions.present, ...answered]);
  refuseSmallGroup(promise, counted, versions);
  const publication = publishCounts(versions.present, counted.counts, promise);
  const text = `${JSON.stringify(publication.results, null, 2)}\n`;
  const isWritten = output !== undefined && !overwrite && holdsResults(output, text);
  if (!isWritten) await writeOutput([text], output, { mode: readable, overwrite });
  console.error(writeResultsReport(publication, counted, versions));
}

/** Counts the answers to the versions that can be taken together; says also how many there are to which version. */
async function countResponses(
  { present, together }: SurveyVersions,
  stored: AsyncIterable<ReadableResponse>,
): Promise<CountedVersions & { readonly counts: AnswerCounts }> {
  const counts = createAnswerCounter(present);
  const progress = createProgress('answers');
  const [taken, others] = [new Map<number, number>(), new Map<number, number>()];
  for await (const { version, answers } of stored) {
    const isTaken = together.has(version);
    if (isTaken) counts.add(answers);
    const tally = isTaken ? taken : others;
    tally.set(version, (tally.get(version) ?? 0) + 1);
    progress.step();
  }
  progress.end();
  return { counts, taken, others };
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

function refuseSmallGroup(
  { minimumGroup }: PublicationPromise,
  { taken, others }: CountedVersions,
  versions: SurveyVersions,
): void {
  const { id, version } = versions.present.survey;
  const count = [...taken.values()].reduce((sum, one) => sum + one, 0);
  if (count >= minimumGroup) return;
  const rule = `results are published from ${minimumGroup} on ("minimumGroup")`;
  const number = versions.together.size > 1 ? '' : ` to version ${version}`;
  const message = `"${id}" has ${count} answers${number}, and ${rule}`;
  throw new SurveyError('survey-missing', [message, ...describeOthers(others, versions)].join('\n'));
}

/** Does a file hold these results already? Others are refused: a second release could be compared with the first one. */
function holdsResults(file: string, text: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  if (readFileSync(file, 'utf8') === text) return true;
  const message = `${file} holds other results: who compares two releases can work out single answers. Keep the first one; if it was never published, write over it with --overwrite`;
  throw new SurveyError('survey-invalid', message);
}
