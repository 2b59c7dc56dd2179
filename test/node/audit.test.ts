import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { correlation, orderIn } from '../../src/collector/audit/correlation.ts';
import { auditFile } from '../../src/collector/audit/sqlite-audit.ts';
import { judgeTrial } from '../../src/collector/audit/trial.ts';
import { judgeWaiting } from '../../src/collector/audit/waiting.ts';
import { openDatabase } from '../../src/collector/stores/sqlite-database.ts';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { newResponseId } from '../../src/transport/envelope.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

/** A folder with a database of some answers, rewritten. */
async function folderWithAnswers(count = 120): Promise<string> {
  const folder = temporaryFolder();
  const store = openSqliteStore(join(folder, 'answers.sqlite'), { durable: false });
  for (let index = 0; index < count; index++) await store.add(response());
  await store.rewrite();
  await store.close();
  return folder;
}
const response = () => ({ id: newResponseId(), survey: 'poll', version: 1, body: 'x'.repeat(900) });

/** Does something to a database, and says which checks of the audit then find a trace. */
async function tracesAfter(change: (file: string, database: Database.Database) => void | Promise<void>, now?: number) {
  const file = join(await folderWithAnswers(), 'answers.sqlite');
  const database = openDatabase(file, { durable: false });
  await change(file, database);
  const found = auditFile(file, now ?? Date.now()).filter(({ verdict }) => verdict === 'trace');
  database.close();
  return found.map(({ check, sentence }) => `${check}: ${sentence}`).join('\n');
}

describe('the audit of a SQLite database', () => {
  it('finds nothing in one that was rewritten', async () => {
    assert.equal(await tracesAfter(() => {}), '');
  });

  const planted: Record<string, [sql: string, expected: RegExp]> = {
    'a column for the time': ['alter table box add column created_at text', /"created_at", which could hold a time/],
    'a column for the address': ['alter table inbox add column ip text', /"inbox" has a column "ip".*an address/],
    'a computed column': ["alter table box add column n text as (id || 'x')", /"n", which could hold an order/],
    'a table that counts arrivals': [
      'create table log (n integer primary key autoincrement, survey text)',
      /(?=.*table "log").*table "sqlite_sequence"/,
    ],
    'a trigger that notes the time': [
      'create table t (a); create trigger note after insert on inbox begin insert into t values (current_timestamp); end',
      /a trigger "note"/,
    ],
    'a view': ['create view latest as select * from inbox', /a view "latest"/],
    'an ordinary table with its hidden number': [
      `drop table inbox;
      create table inbox (survey text, id text, version integer, body text, primary key (survey, id))`,
      /"inbox" has a hidden number/,
    ],
  };
  for (const [name, [sql, expected]] of Object.entries(planted)) {
    it(`finds ${name}`, async () => {
      assert.match(await tracesAfter((_, database) => void database.exec(sql)), expected);
    });
  }

  it('finds answers that something else than a rewrite wrote', async () => {
    const traces = await tracesAfter((_, database) => {
      const rows = Array.from({ length: 400 }, response);
      database.exec('delete from box; vacuum');
      const insert = database.prepare('insert into box values (?, ?, ?, ?)');
      for (const { id, body } of rows) insert.run('poll', id, 1, body);
      database.prepare('pragma wal_checkpoint(TRUNCATE)').all();
    });
    assert.match(traces, /place in the file: Answers do not lie in the order/);
  });

  it('finds pages that a rewrite did not clean', async () => {
    const traces = await tracesAfter((_, database) => {
      database.exec("delete from box where id < 'm'");
      database.prepare('pragma wal_checkpoint(TRUNCATE)').all();
    });
    assert.match(traces, /pages are free/);
  });

  it('finds a write-ahead log that outlived its rewrite', async () => {
    const traces = await tracesAfter((_, database) => void database.exec('update box set version = 2'));
    assert.match(traces, /write-ahead log: It holds \d+ bytes/);
  });

  it('finds an inbox that no night emptied', async () => {
    const inTwoDays = Date.now() + 2 * 24 * 60 * 60 * 1000;
    const traces = await tracesAfter(async (file) => {
      const store = openSqliteStore(file);
      await store.add(response());
      await store.close();
    }, inTwoDays);
    assert.match(traces, /inbox: 1 answer waits.*last rewritten 2 days ago/);
  });

  it('finds files that others may read', async () => {
    assert.match(await tracesAfter((file) => chmodSync(file, 0o644)), /permissions: Other users.*answers\.sqlite/);
  });
});

describe('judgeWaiting', () => {
  const now = Date.parse('2026-01-10T12:00:00Z');
  const today = Math.floor(now / (24 * 60 * 60 * 1000));
  for (const [waiting, rewritten, verdict] of [
    [0, undefined, 'ok'],
    [0, today - 40, 'ok'],
    [3, today, 'limit'],
    [3, today - 1, 'limit'],
    [3, today - 2, 'trace'],
    [3, undefined, 'trace'],
  ] as const) {
    it(`takes ${waiting} answers and a rewrite of day ${rewritten && rewritten - today} for ${verdict}`, () => {
      assert.equal(judgeWaiting(waiting, rewritten, now).verdict, verdict);
    });
  }
});

describe('the measurement of the audit', () => {
  it('gives 1 for the same order, -1 for the reverse, and about 0 for none', () => {
    assert.equal(correlation([1, 2, 3], [10, 20, 30]), 1);
    assert.equal(orderIn([9, 7, 5]), -1);
    assert.equal(orderIn([4, 4, 4]), 0);
    const random = Array.from({ length: 500 }, () => Math.random());
    assert.ok(Math.abs(orderIn(random)) < 0.2);
  });

  it('takes an order that is left for a trace, in both directions', () => {
    const verdicts = (after: number) => judgeTrial({ x: 1 }, { x: after, y: 0 }).map(({ verdict }) => verdict);
    assert.deepEqual(verdicts(0.05), ['limit', 'ok']);
    assert.deepEqual(verdicts(0.5), ['limit', 'trace']);
    assert.deepEqual(verdicts(-1), ['limit', 'trace']);
  });
});

describe('survey-form audit', { timeout: 120_000 }, () => {
  it('measures, prints a table and ends with 0 when there is no trace', async () => {
    const { code, stdout, stderr } = await run('audit', '--data', await folderWithAnswers());
    assert.equal(stderr, '');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /limit {2}order, until the rewrite .* of texts (1\.00|0\.9\d)\./);
    assert.match(
      stdout,
      /ok {5}order, after the rewrite .*no order: of identifiers -?0\.[01]\d, of texts -?0\.[01]\d\./,
    );
    assert.match(stdout, /answers\.sqlite: no trace found\./);
  });

  it('ends with 1 when it finds a trace, and changes nothing', async () => {
    const folder = await folderWithAnswers();
    const file = join(folder, 'answers.sqlite');
    const database = new Database(file);
    database.exec('alter table box add column sent_on text');
    database.prepare('pragma wal_checkpoint(TRUNCATE)').all();
    database.close();
    const { code, stdout } = await run('audit', '--data', folder);
    assert.equal(code, 1);
    assert.match(stdout, /TRACE {2}columns .*"sent_on"/);
    assert.match(stdout, /1 of \d+ checks found a trace/);
    const store = openSqliteStore(file);
    assert.equal(await store.count('poll'), 120);
    assert.equal(await store.count('audit'), 0);
    await store.close();
  });

  it('explains a folder without answers, and a file that is no database', async () => {
    const empty = await run('audit', '--data', '/no/such/folder');
    assert.equal(empty.code, 1);
    assert.match(empty.stderr, /no answers are stored in \/no\/such\/folder/);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'answers.sqlite'), 'This is a letter, not a database. '.repeat(100));
    const { code, stderr } = await run('audit', '--data', folder);
    assert.equal(code, 1);
    assert.match(stderr, /cannot audit the database .*not a database/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
