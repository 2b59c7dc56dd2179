import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { StoreError } from './store.ts';

/** What can be told about the store besides its file. */
export interface SqliteStoreOptions {
  /** How long to wait for another process that uses the same file, in milliseconds. Default: 5000. */
  readonly patience?: number;
  /** `false` does not wait for the disk: for measurements and tests, because a power cut loses answers. Default: `true`. */
  readonly durable?: boolean;
}

/** A table without rowid has no hidden number that counts the arrivals. */
const tables = ['inbox', 'box'].map(
  (name) => `
  create table if not exists ${name} (
    survey text not null,
    id text not null,
    version integer not null,
    body text not null,
    primary key (survey, id)
  ) strict, without rowid;`,
);

/** What each version of a survey promised first. Nothing about anybody. */
const promises = `
  create table if not exists promise (
    survey text not null,
    version integer not null,
    privacy text not null,
    primary key (survey, version)
  ) strict, without rowid;`;

const settings = [
  'journal_mode = WAL',
  // What is deleted is overwritten with zeros.
  'secure_delete = ON',
  // A rewrite leaves no copy of the answers in the folder for temporary files.
  'temp_store = MEMORY',
];

/**
 * Opens the database of a store; makes it, its tables and its folder when missing, for their owner only.
 *
 * @param file path, or `:memory:`
 * @param options how long it waits, and for what
 * @throws {StoreError} when the file cannot be opened or is no database
 */
export function openDatabase(
  file: string,
  { patience = 5000, durable = true }: SqliteStoreOptions = {},
): Database.Database {
  try {
    if (file !== ':memory:') makeFile(file);
    const database = new Database(file, { timeout: patience });
    for (const setting of settings) database.pragma(setting);
    // The write-ahead log is on the disk before an answer is confirmed.
    database.pragma(`synchronous = ${durable ? 'FULL' : 'OFF'}`);
    database.exec([...tables, promises].join(''));
    return database;
  } catch (error) {
    throw new StoreError(`cannot use the database ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** SQLite gives its other files the permissions of this one. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}
