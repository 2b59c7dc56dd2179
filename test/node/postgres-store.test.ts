import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { orderIn } from '../../src/collector/audit/correlation.ts';
import { auditPostgres } from '../../src/collector/audit/postgres-audit.ts';
import { addTrialResponses } from '../../src/collector/audit/trial.ts';
import { openPostgresStore } from '../../src/collector/stores/postgres-store.ts';
import { bodyOf } from '../../src/collector/stores/stored-body.ts';
import { newResponseId } from '../../src/transport/envelope.ts';
import { testStore } from './suites/store.ts';
import { bytesOf, temporaryFolder } from './support/folder.ts';
import { startPostgres, withoutPostgres, type PostgresServer } from './support/postgres-server.ts';
import { poll, pollEnvelope } from './support/poll.ts';
import { run, serve } from './support/serve-process.ts';

const server = withoutPostgres ? (undefined as unknown as PostgresServer) : await startPostgres();
let schemas = 0;
const newSchema = (): string => `schema_${schemas++}`;
const quiet = (): void => {};
const responseOf = (id = newResponseId()) => ({ id, survey: 'poll', version: 1, body: bodyOf({ a: 'x'.repeat(900) }) });
const tracesIn = async (schema?: string, now?: number): Promise<string> =>
  (await auditPostgres(server.address, { ...(schema && { schema }), ...(now && { now }) }))
    .filter(({ verdict }) => verdict === 'trace')
    .map(({ check, sentence }) => `${check}: ${sentence}`)
    .join('\n');

describe('with PostgreSQL', { skip: withoutPostgres, timeout: 120_000 }, () => {
  testStore('PostgreSQL', () => openPostgresStore(server?.address, { schema: newSchema() }));

  describe('openPostgresStore', () => {
    it('shares one database with others, also when all of them make the tables', async () => {
      const schema = newSchema();
      const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore(server.address, { schema })));
      await Promise.all(
        Array.from({ length: 40 }, (_, index) => [
          stores[index % 4]!.add(responseOf()),
          stores[index % 4]!.rewrite(),
        ]).flat(),
      );
      assert.equal(await stores[0]!.count('poll'), 40);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('shows the order of arrival in no place, transaction or stored long text once it is rewritten', async () => {
      const schema = newSchema();
      const store = await openPostgresStore(server.address, { schema });
      await addTrialResponses(store);
      // So long that PostgreSQL keeps them in a table of its own, under ascending numbers.
      for (let index = 0; index < 200; index++) {
        const body = `${String(index).padStart(6, '0')}${randomBytes(3000).toString('base64')}`;
        await store.add({ id: newResponseId(), survey: 'long', version: 1, body });
      }
      const measure = async (table: string) => {
        const rows = await server.query<{ writer: string; place: string }>(
          `select xmin::text as writer, row_number() over (order by ctid) as place from ${schema}.${table}
          where survey = 'audit' order by version`,
        );
        const [{ toast }] = (await server.query<{ toast: string }>(
          `select reltoastrelid::regclass::text as toast from pg_class where oid = '${schema}.${table}'::regclass`,
        )) as [{ toast: string }];
        const texts = await server.query<{ number: string }>(
          `select chunk_id::text as number from ${toast} where chunk_seq = 0 order by substring(chunk_data from 1 for 6)`,
        );
        return {
          place: orderIn(rows.map(({ place }) => Number(place))),
          writer: orderIn(rows.map(({ writer }) => Number(writer))),
          texts: orderIn(texts.map(({ number }) => Number(number))),
          count: texts.length,
        };
      };
      const before = await measure('inbox');
      assert.ok(before.place > 0.95 && before.writer > 0.95 && before.texts > 0.95, JSON.stringify(before));
      await store.rewrite();
      const after = await measure('box');
      assert.ok(Math.abs(after.place) < 0.2, JSON.stringify(after));
      assert.equal(after.writer, 0);
      assert.ok(Math.abs(after.texts) < 0.35, JSON.stringify(after));
      assert.equal(after.count, 200);
      assert.equal((await measure('inbox')).count, 0);
      await store.close();
    });

    it('has the old write-ahead log deleted when its role may do that', async () => {
      const schema = newSchema();
      const store = await openPostgresStore(server.adminAddress, { schema });
      const { id } = responseOf();
      await store.add({ ...responseOf(id), body: bodyOf({ text: `mark-${id}` }) });
      const log = (): string => bytesOf(join(server.folder, 'pg_wal'));
      assert.ok(log().includes(`mark-${id}`));
      await store.rewrite();
      assert.equal(log().includes(`mark-${id}`), false);
      await store.close();
    });

    it('notes nothing of the answers or the respondents in the log of the server', async () => {
      const store = await openPostgresStore(server.address, { schema: newSchema() });
      const response = { ...responseOf(), body: '{"answers":{"a":"SECRET"}}' };
      for (const each of [response, response, { ...response, version: 2 }]) await store.add(each);
      await store.rewrite();
      await store.close();
      assert.doesNotMatch(readFileSync(join(server.folder, '..', 'log'), 'utf8'), /SECRET|insert/);
    });

    it('says what is wrong with an address, without its password', async () => {
      const wrong = server.address.replace('//collector@', '//collector:secret@').replace('/answers', '/nothing');
      await assert.rejects(openPostgresStore(wrong, { log: quiet }), (error: Error) => {
        assert.equal(error.name, 'StoreError');
        assert.match(error.message, /postgres:\/\/collector@localhost\/nothing: database "nothing" does not exist/);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
      await assert.rejects(openPostgresStore('mysql://x/y'), /begins with postgres:/);
      await assert.rejects(openPostgresStore(server.address, { schema: 'x; drop' }), /no plain name/);
    });
  });

  describe('a PostgreSQL store whose server is killed', () => {
    it('keeps each confirmed response once, wherever a rewrite was', async () => {
      const schema = newSchema();
      const confirmed: string[] = [];
      let during = 0;
      for (let round = 0; round < 4; round++) {
        const store = await openPostgresStore(server.address, { schema, log: quiet });
        let isUp = true;
        const add = async (): Promise<void> => {
          while (isUp) {
            const id = newResponseId();
            await store.add(responseOf(id)).then(
              () => confirmed.push(id),
              () => (isUp = false),
            );
          }
        };
        let isRewriting = false;
        const rewrite = async (): Promise<void> => {
          while (isUp) {
            isRewriting = true;
            await store.rewrite().catch(() => (isUp = false));
            isRewriting = false;
          }
        };
        const work = Promise.all([add(), add(), rewrite()]);
        await pause(200 + Math.random() * 200);
        if (isRewriting) during++;
        // Every other time only the processes of the connections are killed, which brings all others down as well.
        if (round % 2 === 0) server.crash();
        else await server.killBackends();
        await work;
        await store.close();
      }
      const store = await openPostgresStore(server.address, { schema });
      const listed: string[] = [];
      for await (const { id } of store.list('poll')) listed.push(id);
      await store.close();
      const kept = new Set(listed);
      assert.equal(kept.size, listed.length, 'a response is there twice');
      assert.deepEqual(
        confirmed.filter((id) => !kept.has(id)),
        [],
      );
      assert.ok(confirmed.length > 20, `${confirmed.length} were confirmed`);
      assert.ok(listed.length <= confirmed.length + 2 * 4);
      assert.ok(during > 0, 'no rewrite was interrupted');
    });
  });

  describe('the audit of a PostgreSQL database', () => {
    it('finds nothing in one that was rewritten, and leaves nothing behind', async () => {
      const store = await openPostgresStore(server.address);
      for (let index = 0; index < 60; index++) await store.add(responseOf());
      await store.rewrite();
      await store.close();
      const { code, stdout, stderr } = await run('audit', '--database', server.address);
      assert.equal(stderr, '');
      assert.equal(code, 0, stdout);
      assert.match(stdout, /before the rewrite.* of places \(ctid\) 1\.00, of transactions \(xmin\) 1\.00/i);
      assert.match(stdout, /ok {5}order, after the rewrite .*\(ctid\) -?0\.[01]\d, of transactions \(xmin\) 0\.00/);
      assert.match(stdout, /limit {2}write-ahead log/);
      assert.match(stdout, /postgres:\/\/collector@localhost\/answers: no trace found/);
      const left = await server.query("select nspname from pg_namespace where nspname like 'survey_form_audit%'");
      assert.deepEqual(left, []);
      const answers = await run('export', 'poll', '--database', server.address);
      assert.equal(answers.stdout.trimEnd().split('\n').length, 60);
    });

    it('finds planted traces: columns, sequences, triggers, tables, settings, rows that no rewrite wrote', async () => {
      const schema = newSchema();
      const store = await openPostgresStore(server.address, { schema });
      for (let index = 0; index < 30; index++) await store.add(responseOf());
      const inTwoDays = Date.now() + 2 * 24 * 60 * 60 * 1000;
      await store.rewrite();
      await store.add(responseOf());
      await store.close();
      await server.query(`
        alter table ${schema}.inbox add column created_at timestamptz default now();
        alter table ${schema}.box add column n serial;
        create table ${schema}.visits (ip text);
        create function ${schema}.note() returns trigger language plpgsql as 'begin return new; end';
        create trigger note before insert on ${schema}.inbox for each row execute function ${schema}.note();
        alter database answers set log_min_duration_statement = 0`);
      await server.query(`update ${schema}.box set version = 2 where id < 'm'`);
      const traces = await tracesIn(schema, inTwoDays);
      await server.query('alter database answers reset log_min_duration_statement');
      assert.match(traces, /"created_at", which could hold a time/);
      assert.match(traces, /"n", which could hold an order/);
      assert.match(traces, /table "visits"/);
      assert.match(traces, /a sequence "box_n_seq"/);
      assert.match(traces, /a trigger "note"/);
      assert.match(traces, /place in the tables: The box was not written by one transaction/);
      assert.match(traces, /inbox: 1 answer waits.*2 days ago/);
      assert.match(traces, /settings: .*log_min_duration_statement = -1/);
    });
  });

  it('keeps what two collectors take at the same time, and hands it out', async () => {
    const { opens: _opens, closes: _closes, ...timeless } = poll;
    const surveys = temporaryFolder();
    writeFileSync(join(surveys, 'poll.json'), JSON.stringify({ ...timeless, id: 'two' }));
    const address = server.address.replace('//collector@', '//collector:secret@');
    const both = await Promise.all([1, 2].map(() => serve('--surveys', surveys, '--database', address)));
    const envelopes = Array.from({ length: 20 }, () => pollEnvelope({ survey: 'two' }));
    const send = (envelope: object, index: number) =>
      fetch(`${both[index % 2]!.url}/surveys/two/answers`, { method: 'POST', body: JSON.stringify(envelope) });
    const first = await Promise.all(envelopes.map(send));
    assert.ok(first.every(({ status }) => status === 201));
    const again = await Promise.all(envelopes.map((envelope, index) => send(envelope, index + 1)));
    assert.ok(again.every(({ status }) => status === 200));
    assert.match(both[0]!.output(), /answers {3}postgres:\/\/collector@localhost\/answers\n/);
    assert.deepEqual(await Promise.all(both.map((each) => each.end('SIGTERM'))), [0, 0]);
    const { stdout } = await run('export', 'two', '--database', server.address);
    assert.equal(stdout.trimEnd().split('\n').length, 20);
    assert.doesNotMatch(both[0]!.output() + both[1]!.output(), /secret/);
  });

  it('explains an address that is none, and a server that does not answer', async () => {
    const mistyped = await run('serve', '--database', 'mysql://x/y');
    assert.equal(mistyped.code, 2);
    assert.match(mistyped.stderr, /postgres:\/\/user@host\/name/);
    const silent = await run('export', 'poll', '--database', 'postgres://u:secret@127.0.0.1:1/x');
    assert.equal(silent.code, 1);
    assert.match(silent.stderr, /cannot use the database postgres:\/\/u@127\.0\.0\.1:1\/x: .*ECONNREFUSED/);
    assert.doesNotMatch(silent.stderr, /secret|\n\s+at /);
  });
});
