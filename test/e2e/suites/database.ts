import Database from 'libsql';
import type { StoredResponse } from '../../../src/collector/stores/store.ts';
import { answersOf, sealedOf } from '../../../src/collector/stores/stored-body.ts';
import { fromBase64url } from '../../../src/crypto/base64url.ts';
import { createOpener } from '../../../src/crypto/open.ts';
import { builtInFunctions } from '../../../src/engine/expression/functions.ts';
import { readSurvey } from '../../../src/engine/read-survey.ts';
import { builtInLogic } from '../../../src/questions/logic.ts';
import { testKeys } from '../../suites/keys.ts';

/** A stored response. */
export interface Row {
  readonly survey: string;
  readonly version: number;
  readonly answers: unknown;
}

/** Seals the answers to a survey file to the key of the tests. */
export const sealedSurvey = <S extends object>(survey: S): S & { readonly privacy: object } => ({
  ...survey,
  privacy: {
    minimumGroup: 10,
    ...(survey as { privacy?: object }).privacy,
    publicKey: testKeys.publicKey,
    collectorForgets: true,
  },
});

/** Reads every stored response straight from the file of the database, as another program would. */
export const readDatabase = (file: string): readonly Row[] =>
  responsesIn(file).map(({ survey, version, body }) => ({ survey, version, answers: answersOf(body) }));

/**
 * Reads every stored response and opens it with the private key of the tests, as the owner would.
 *
 * @param file of the database
 * @param survey the file that was answered
 */
export async function openDatabase(file: string, survey: object): Promise<readonly Row[]> {
  const checked = readSurvey(survey, builtInLogic, builtInFunctions);
  const open = await createOpener(checked, fromBase64url(testKeys.privateKey)!);
  return Promise.all(
    responsesIn(file).map(async ({ survey: id, version, id: response, body }) => {
      return { survey: id, version, answers: await open({ id: response, sealed: sealedOf(body)! }) };
    }),
  );
}

/** The rows of the database as they stand. */
export function responsesIn(file: string): readonly StoredResponse[] {
  const database = new Database(file, { readonly: true });
  try {
    return database
      .prepare('select survey, id, version, body from inbox union all select survey, id, version, body from box')
      .all() as readonly StoredResponse[];
  } finally {
    database.close();
  }
}
