import type { Command } from 'commander';
import type { Store } from '../../collector/stores/store.ts';
import { answersOf, sealedOf } from '../../collector/stores/stored-body.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import type { ReadableResponse } from '../keys/readable-response.ts';
import { dataOption, surveysOption } from './folders.ts';
import { databaseOption, openExistingStore, type StorePlace } from './open-store.ts';
import { withOutput, type OutputOptions } from './output-options.ts';
import { findHostedSurvey } from './find-hosted-survey.ts';
import { loadOwnTypes, typesOption } from './own-types.ts';
import { readSurveyVersions, versionsOf, versionsOption, type SurveyVersions } from '../table/survey-versions.ts';

/** What a command that reads stored answers is told. */
export interface StoredAnswersOptions extends StorePlace, OutputOptions {
  readonly surveys: string;
  readonly survey?: readonly string[];
  readonly types?: string;
}

/** Lets a command be told of which survey the answers are read, where they are, and where to write. */
export const ofStoredAnswers = (command: Command): Command =>
  withOutput(command)
    .argument('<id>', 'identifier of the survey')
    .addOption(surveysOption())
    .addOption(versionsOption('survey file, instead of a folder').conflicts('surveys'))
    .addOption(dataOption())
    .addOption(databaseOption())
    .addOption(typesOption());

/**
 * Lends the store of answers that are there already.
 *
 * @param place given by `--data` or `--database`
 * @param use reads; then the store is closed
 * @throws {SurveyError} `survey-missing`, when nothing was ever stored there
 */
export async function withStoredAnswers<T>(place: StorePlace, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openExistingStore(place);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * Finds the survey whose answers are read, with its older versions when their files were given.
 *
 * @param id of the survey
 * @param options `--survey`, or `--surveys` and the file in that folder
 * @throws {SurveyError} `survey-missing` when it is not there
 */
export async function versionsFor(
  id: string,
  { survey, surveys, types }: StoredAnswersOptions,
): Promise<SurveyVersions> {
  const own = await loadOwnTypes(types);
  if (survey === undefined) return versionsOf([{ path: surveys, checked: findHostedSurvey(id, surveys, own) }]);
  const versions = readSurveyVersions(survey, own);
  if (versions.present.survey.id === id) return versions;
  const message = `${versions.all[0]!.path} is the survey "${versions.present.survey.id}", not "${id}"`;
  throw new SurveyError('survey-missing', message);
}

/**
 * Lists the stored answers to a survey that can be read here.
 *
 * @param store where they are
 * @param id of the survey
 * @throws {SurveyError} `survey-invalid` when they are sealed: only their owner can open them
 */
export async function* readableResponses(store: Store, id: string): AsyncGenerator<ReadableResponse> {
  for await (const { version, body } of store.list(id)) {
    if (sealedOf(body)) {
      const message = `the answers to "${id}" are sealed: export them as NDJSON, and open them with "survey-form open" where the private key is`;
      throw new SurveyError('survey-invalid', message);
    }
    yield { version, answers: answersOf(body) };
  }
}
