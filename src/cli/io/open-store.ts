import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { isPostgresAddress, printableAddress } from '../../collector/stores/postgres-address.ts';
import { openPostgresStore } from '../../collector/stores/postgres-store.ts';
import { openSqliteStore } from '../../collector/stores/sqlite-store.ts';
import type { Store } from '../../collector/stores/store.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { databaseFile } from './folders.ts';

/** Where the answers are: a folder, or a database that takes its place. */
export interface StorePlace {
  readonly data: string;
  readonly database?: string;
}

/** Where the answers are, when not in a file. A password is better given in the environment, which `ps` does not show. */
export const databaseOption = (): Option =>
  new Option('--database <address>', 'PostgreSQL database instead of --data: postgres://user@host/name')
    .env('SURVEY_FORM_DATABASE')
    .argParser((text) => {
      if (!isPostgresAddress(text)) throw new InvalidArgumentError('It must look like postgres://user@host/name');
      return text;
    });

/** Opens the store, and makes it when it is missing. */
export const openStore = async ({ data, database }: StorePlace): Promise<Store> =>
  database === undefined ? openSqliteStore(databaseFile(data)) : openPostgresStore(database);

/**
 * Opens a store to read it.
 *
 * @throws {SurveyError} `survey-missing` when there is no such file
 */
export async function openExistingStore(place: StorePlace): Promise<Store> {
  if (place.database === undefined && !existsSync(databaseFile(place.data))) {
    throw new SurveyError('survey-missing', `no answers are stored in ${nameOfPlace(place)}`);
  }
  return openStore(place);
}

/** What can be printed of the place: the path of the file, or the address without its password. */
export const nameOfPlace = ({ data, database }: StorePlace): string =>
  database === undefined ? resolve(databaseFile(data)) : printableAddress(database);
