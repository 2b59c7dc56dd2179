import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { openSqliteStore } from '../../src/collector/sqlite-store.ts';
import { bodyOf } from '../../src/collector/stored-body.ts';
import { testStore } from './suites/store.ts';
import { temporaryFolder } from './support/folder.ts';

const folder = temporaryFolder();
let files = 0;
const newFile = (): string => join(folder, `answers-${files++}.sqlite`);

testStore('SQLite in a file', async () => openSqliteStore(newFile()));
testStore('SQLite in memory', async () => openSqliteStore(':memory:'));

/** Identifiers that look random but are the same in each run. */
const idOf = (index: number): string => createHash('sha256').update(String(index)).digest('base64url').slice(0, 22);

/** Pearson's correlation of places and order of arrival: 1 is the order of arrival, 0 says nothing. */
function correlation(places: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const arrivals = places.map((_, index) => index);
  const covariance = mean(places.map((place, index) => (place - mean(places)) * (index - mean(arrivals))));
  const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  return covariance / (deviation(places) * deviation(arrivals));
}

/** Moves what waits in the write-ahead log into the database file. */
function checkpoint(file: string): void {
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

describe('openSqliteStore', () => {
  it('has no place for anything but the response', async () => {
    const file = newFile();
    await openSqliteStore(file).close();
    const database = new Database(file);
    const columns = database.prepare("select name from pragma_table_info('box')").all() as { name: string }[];
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['survey', 'id', 'version', 'body'],
    );
    assert.throws(() => database.prepare('select rowid from box').all(), /no such column/);
    database.close();
  });

  it('keeps the answers when it is opened again', async () => {
    const file = newFile();
    const first = openSqliteStore(file);
    await first.add({ id: idOf(1), survey: 'poll', version: 1, body: bodyOf({ a: 'x' }) });
    await first.close();
    const second = openSqliteStore(file);
    assert.equal(await second.count('poll'), 1);
    await second.close();
  });

  it('takes over a database of the time before bodies, with nothing lost, and only once', async () => {
    const file = newFile();
    const database = new Database(file);
    database.exec(`
      create table response (survey text not null, id text not null, version integer not null, answers text not null,
        primary key (survey, id)) strict, without rowid`);
    const insert = database.prepare('insert into response values (?, ?, ?, ?)');
    for (let index = 0; index < 100; index++)
      insert.run('poll', idOf(index), index, `{"b":${index},"a":{"d":1,"c":2}}`);
    database.close();
    for (let round = 0; round < 2; round++) {
      const stores = [openSqliteStore(file), openSqliteStore(file)];
      assert.equal(await stores[1]!.count('poll'), 100);
      const again = { id: idOf(7), survey: 'poll', version: 7, body: bodyOf({ a: { c: 2, d: 1 }, b: 7 }) };
      assert.equal(await stores[0]!.add(again), 'known');
      await Promise.all(stores.map((store) => store.close()));
    }
    const after = new Database(file);
    assert.deepEqual(after.prepare("select name from sqlite_master where name = 'response'").all(), []);
    after.close();
  });

  it('makes the folder, for its owner only', async () => {
    const file = join(folder, 'new', 'deep', 'answers.sqlite');
    await openSqliteStore(file).close();
    assert.equal(statSync(join(folder, 'new', 'deep')).mode & 0o777, 0o700);
  });

  it('shows the order of arrival nowhere in the files once it is rewritten', async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    const placesInFile = (): number[] => {
      const bytes = readFileSync(file, 'latin1');
      return Array.from({ length: 300 }, (_, index) => bytes.indexOf(`<${index}>`));
    };
    for (let index = 0; index < 300; index++) {
      // The end of a long text lies on a page of its own, and those pages are taken one after the other.
      const body = bodyOf({ text: `${'x'.repeat(1500)}<${index}>` });
      await store.add({ id: idOf(index), survey: 'poll', version: 1, body });
    }
    checkpoint(file);
    assert.ok(correlation(placesInFile()) > 0.9, `the measurement sees no order: ${correlation(placesInFile())}`);
    await store.rewrite();
    const places = placesInFile();
    assert.ok(places.every((place) => place > 0));
    assert.ok(Math.abs(correlation(places)) < 0.2, `correlation ${correlation(places)}`);
    assert.equal(statSync(`${file}-wal`).size, 0);
    await store.close();
  });

  it('refuses a file that is no database', () => {
    const file = newFile();
    writeFileSync(file, 'This is a letter, not a database. '.repeat(100));
    assert.throws(() => openSqliteStore(file), { name: 'StoreError', message: /answers-\d+\.sqlite.*not a database/ });
  });

  it('refuses a folder in the place of the file', () => {
    const file = newFile();
    mkdirSync(file);
    assert.throws(() => openSqliteStore(file), { name: 'StoreError', message: /answers-\d+\.sqlite/ });
  });
});
