import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { moveOldTable } from './sqlite-old-table.ts';
import { StoreError, type Store, type StoredResponse } from './store.ts';

/** How long to wait for another process that writes to the same file, in milliseconds. */
const busyTimeout = 5000;

/** A table without rowid has no hidden number that counts the arrivals. */
const table = `
  create table if not exists box (
    survey text not null,
    id text not null,
    version integer not null,
    body text not null,
    primary key (survey, id)
  ) strict, without rowid`;

type Row = Omit<StoredResponse, 'survey'>;

/**
 * Opens a store in one SQLite file; makes it, and its folder, when missing. Several processes may use the same file.
 *
 * @param file path of the database file
 * @throws {StoreError} when the file cannot be opened or is no database
 * @example
 * const store = openSqliteStore('data/answers.sqlite');
 */
export function openSqliteStore(file: string): Store {
  const database = open(file);
  const insert = database.prepare(
    'insert into box (survey, id, version, body) values (?, ?, ?, ?) on conflict do nothing',
  );
  const find = database.prepare('select id, version, body from box where survey = ? and id = ?');
  const all = database.prepare('select id, version, body from box where survey = ? order by id');
  const count = database.prepare('select count(*) as count from box where survey = ?');

  return {
    async add({ survey, id, version, body }) {
      if (insert.run(survey, id, version, body).changes > 0) return 'stored';
      const before = find.get(survey, id) as Row;
      return before.version === version && before.body === body ? 'known' : 'conflict';
    },
    async has(survey, id) {
      return find.get(survey, id) !== undefined;
    },
    async *list(survey) {
      for (const { id, version, body } of all.iterate(survey) as Iterable<Row>) yield { id, version, body };
    },
    async count(survey) {
      return (count.get(survey) as { count: number }).count;
    },
    async rewrite() {
      database.exec('vacuum');
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    async close() {
      database.close();
    },
  };
}

function open(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const database = new Database(file, { timeout: busyTimeout });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.exec(table);
    moveOldTable(database);
    return database;
  } catch (error) {
    throw new StoreError(`cannot use the database ${file}: ${(error as Error).message}`, { cause: error });
  }
}
