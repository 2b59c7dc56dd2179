import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { usualGraceMinutes } from '../collector/opening.ts';
import { answersOf } from '../collector/stored-body.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { publishResults, usualGroup } from '../results/publish.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Survey } from '../schema/survey.ts';
import { findHostedSurvey } from './find-hosted-survey.ts';
import { dataOption, surveysOption } from './folders.ts';
import { databaseOption, openExistingStore, type StorePlace } from './open-store.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { writeResultsReport } from './results-report.ts';

interface ResultsOptions extends StorePlace {
  readonly surveys: string;
  readonly output?: string;
  readonly types?: string;
}

const help = `
Examples:
  $ survey-form results telephonie-crm-2020 --output results.json
  $ survey-form results telephonie-crm-2020 > results.json

Nothing is published before the survey has closed, for fewer people than "minimumGroup" promises (default: ${usualGroup}), of
texts and of profile questions. Numbers under 5 are hidden, with others from which they could be computed. What was left
out, and why, is said on standard error.`;

/** `survey-form results <id>`: counts the answers to a survey for publication. */
export const resultsCommand = (): Command =>
  new Command('results')
    .description('Count the answers to a closed survey, in a form that can be published.')
    .argument('<id>', 'identifier of the survey')
    .addOption(surveysOption())
    .addOption(dataOption())
    .addOption(databaseOption())
    .addOption(typesOption())
    .option('--output <file>', 'file to write instead of standard output')
    .addHelpText('after', help)
    .action(writeResults);

async function writeResults(id: string, options: ResultsOptions): Promise<void> {
  const { surveys, output, types } = options;
  const checked = findHostedSurvey(id, surveys, await loadOwnTypes(types));
  refuseBeforeClosing(checked.survey, Date.now());
  const { responses, others } = await readResponses(checked, options);
  refuseSmallGroup(checked.survey, responses.length);
  const publication = publishResults(checked, responses);
  const text = `${JSON.stringify(publication.results, null, 2)}\n`;
  if (output === undefined) process.stdout.write(text);
  else writeOnce(output, text);
  console.error(writeResultsReport(publication, others));
}

/** The answers to the present version, and how many there are to others. */
async function readResponses({ survey }: CheckedSurvey, place: StorePlace) {
  const store = await openExistingStore(place);
  const responses: Answers[] = [];
  let others = 0;
  try {
    for await (const { version, body } of store.list(survey.id)) {
      if (version === survey.version) responses.push(answersOf(body));
      else others++;
    }
  } finally {
    await store.close();
  }
  return { responses, others };
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
function writeOnce(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
    const message = `${file} holds other results: who compares two releases can work out single answers. Keep the first one; if it was never published, delete it`;
    throw new SurveyError('survey-invalid', message);
  }
  writeFileSync(file, text);
}
