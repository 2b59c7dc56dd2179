import { setTimeout } from 'node:timers/promises';
import type Database from 'libsql';
import { openDatabase, type SqliteStoreOptions } from './sqlite-database.ts';
import { listInPages } from './store-pages.ts';
import { StoreError, type Store, type StoredResponse } from './store.ts';

const columns = 'survey, id, version, body';
const both = `(select ${columns} from inbox union all select ${columns} from box)`;

type Row = Omit<StoredResponse, 'survey'>;

/**
 * Opens a store in one SQLite file; makes it, and its folder, when missing. Several processes may use the same file.
 *
 * A response is committed to the table `inbox`; {@link Store.rewrite} moves it to the table `box`.
 *
 * @param file path of the database file
 * @param options how long it waits, and for what
 * @throws {StoreError} when the file cannot be opened or is no database
 * @example
 * const store = openSqliteStore('data/answers.sqlite');
 */
export function openSqliteStore(file: string, options?: SqliteStoreOptions): Store {
  const database = openDatabase(file, options);
  // One statement, so that no rewrite comes between the look into the box and the insertion.
  const insert = database.prepare(`
    insert into inbox (${columns})
    select ?1, ?2, ?3, ?4 where not exists (select 1 from box where survey = ?1 and id = ?2)
    on conflict do nothing`);
  const find = database.prepare(`select id, version, body from ${both} where survey = ? and id = ?`);
  const page = database.prepare(
    `select id, version, body from ${both} where survey = ? and id > ? order by id limit ?`,
  );
  const count = database.prepare(`select count(*) as count from ${both} where survey = ?`);

  const promise = database.prepare('insert into promise values (?, ?, ?) on conflict do nothing');
  const promised = database.prepare('select privacy from promise where survey = ? and version = ?');

  return {
    async add({ survey, id, version, body }) {
      if (insert.run(survey, id, version, body).changes > 0) return 'stored';
      const before = find.get(survey, id) as Row;
      return before.version === version && before.body === body ? 'known' : 'conflict';
    },
    async has(survey, id) {
      return find.get(survey, id) !== undefined;
    },
    list: (survey) => listInPages((after, limit) => page.all(survey, after, limit) as Row[]),
    async count(survey) {
      return (count.get(survey) as { count: number }).count;
    },
    async promise(survey, version, privacy) {
      promise.run(survey, version, privacy);
      return (promised.get(survey, version) as { privacy: string }).privacy;
    },
    async rewrite() {
      rewrite(database);
      await emptyLog(database);
    },
    async close() {
      database.close();
    },
  };
}

/** How many milliseconds a day has. */
const day = 24 * 60 * 60 * 1000;

/**
 * Empties the inbox into the box and writes the whole file anew, in the order of the identifiers. Killed at any moment, it leaves all responses, each of them once.
 */
function rewrite(database: Database.Database): void {
  database.exec('begin immediate');
  try {
    database.exec(`insert into box (${columns}) select ${columns} from inbox order by survey, id`);
    database.exec('delete from inbox');
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
  // One transaction of SQLite's own. Before it, long texts lie on pages in the order of arrival.
  database.exec('vacuum');
  // The only date in the file, for the audit: on which day everything was last in order.
  database.exec(`pragma user_version = ${Math.floor(Date.now() / day)}`);
}

/** How often emptying the write-ahead log is tried, and how long is waited in between, in milliseconds. */
const [attempts, pauseBetween] = [20, 50];

/** SQLite waits for programs that read, but not for one that moves the log into the file at the same moment. */
async function emptyLog(database: Database.Database): Promise<void> {
  const begin = performance.now();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const log = database.prepare('pragma wal_checkpoint(TRUNCATE)').get() as { readonly busy: number };
    if (log.busy === 0) return;
    if (performance.now() - begin > attempts * pauseBetween) break;
    await setTimeout(pauseBetween);
  }
  throw new StoreError('another program reads the database, so the write-ahead log was not emptied');
}
