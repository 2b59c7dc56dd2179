import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { measureFile } from '../../src/collector/audit/sqlite-trial.ts';
import { addTrialResponses } from '../../src/collector/audit/trial.ts';
import { openDatabase } from '../../src/collector/stores/sqlite-database.ts';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bodyOf } from '../../src/collector/stores/stored-body.ts';
import { testStore } from './suites/store.ts';
import { temporaryFolder } from './support/folder.ts';

const folder = temporaryFolder();
let files = 0;
const newFile = (): string => join(folder, `answers-${files++}.sqlite`);

testStore('SQLite in a file', async () => openSqliteStore(newFile(), { durable: false }));
testStore('SQLite in memory', async () => openSqliteStore(':memory:'));

/** Identifiers that look random but are the same in each run. */
const idOf = (index: number): string => createHash('sha256').update(String(index)).digest('base64url').slice(0, 22);

const responseOf = (index: number) => ({ id: idOf(index), survey: 'poll', version: 1, body: bodyOf({ a: index }) });

describe('openSqliteStore', () => {
  it('has no place for anything but the response', async () => {
    const file = newFile();
    await openSqliteStore(file).close();
    const database = new Database(file);
    for (const table of ['inbox', 'box']) {
      const columns = database.prepare('select name from pragma_table_info(?)').all(table) as { name: string }[];
      assert.deepEqual(
        columns.map(({ name }) => name),
        ['survey', 'id', 'version', 'body'],
      );
      assert.throws(() => database.prepare(`select rowid from ${table}`).all(), /no such column/);
    }
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

  it('makes the folder and the files, for their owner only', async () => {
    const file = join(folder, 'new', 'deep', 'answers.sqlite');
    const store = openSqliteStore(file);
    await store.add(responseOf(1));
    for (const path of [file, `${file}-wal`, `${file}-shm`]) assert.equal(statSync(path).mode & 0o777, 0o600, path);
    await store.close();
    assert.equal(statSync(join(folder, 'new', 'deep')).mode & 0o777, 0o700);
  });

  it('keeps what comes in the inbox, and moves it to the box at a rewrite', async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    const counts = (): unknown => {
      const database = new Database(file, { readonly: true });
      const row: unknown = database
        .prepare('select (select count(*) from inbox) as inbox, (select count(*) from box) as box')
        .raw()
        .get();
      database.close();
      return row;
    };
    for (let index = 0; index < 3; index++) await store.add(responseOf(index));
    assert.deepEqual(counts(), [3, 0]);
    await store.rewrite();
    await store.add(responseOf(1));
    await store.add(responseOf(3));
    assert.deepEqual(counts(), [1, 3]);
    await store.close();
  });

  it('shows the order of arrival nowhere in the files once it is rewritten', async () => {
    const file = newFile();
    const store = openSqliteStore(file, { durable: false });
    const responses = await addTrialResponses(store);
    const before = measureFile(file, responses);
    assert.ok(before.order['of texts'] > 0.9, `the measurement sees no order: ${JSON.stringify(before)}`);
    await store.rewrite();
    const after = measureFile(file, responses);
    assert.ok(Math.abs(after.order['of texts']) < 0.2, JSON.stringify(after));
    assert.ok(Math.abs(after.order['of identifiers']) < 0.2, JSON.stringify(after));
    assert.equal(after.copies, 0);
    assert.equal(statSync(`${file}-wal`).size, 0);
    await store.close();
  });

  it('overwrites what it deletes', async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    const database = openDatabase(file);
    await store.add({ ...responseOf(1), body: 'DELETED-LATER' });
    await store.rewrite();
    database.exec('delete from box');
    database.prepare('pragma wal_checkpoint(TRUNCATE)').all();
    assert.equal(readFileSync(file, 'latin1').includes('DELETED-LATER'), false);
    database.close();
    await store.close();
  });

  it('says so when another program keeps the write-ahead log from being emptied, and loses nothing', async () => {
    const file = newFile();
    const store = openSqliteStore(file, { durable: false, patience: 100 });
    for (let index = 0; index < 300; index++) await store.add(responseOf(index));
    const reader = new Database(file, { readonly: true });
    reader.exec('begin');
    reader.prepare('select count(*) from inbox').all();
    await assert.rejects(store.rewrite(), { name: 'StoreError', message: /another program reads the database/ });
    reader.exec('commit');
    reader.close();
    assert.equal(await store.count('poll'), 300);
    await store.rewrite();
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
