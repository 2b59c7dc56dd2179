import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';

/** Why tests with PostgreSQL cannot run here; nothing when they can. `npm run test:node` finds it, or installs it. */
export const withoutPostgres = process.env['POSTGRES_BIN']
  ? false
  : 'POSTGRES_BIN names no folder with the programs of PostgreSQL: npm run test:node looks for it and says what to install';

/** A PostgreSQL server of its own, in a temporary folder, that listens to no network. */
export interface PostgresServer {
  /** Address of a database for a role with no rights beyond it. */
  readonly address: string;
  /** The same database for a role that may do everything. */
  readonly adminAddress: string;
  /** Folder of the database's files. */
  readonly folder: string;
  /** Asks as the role that may do everything. */
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Ends the server in the midst of its work, as a power cut does, and starts it again. */
  crash(): void;
  /** Kills the processes that serve the connections of the role without rights, and waits until the server is back. */
  killBackends(): Promise<void>;
}

/** PostgreSQL refuses to run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts a server that stops after the tests of the file. */
export async function startPostgres(): Promise<PostgresServer> {
  // Not a temporaryFolder(): that would be gone before the server has stopped.
  const folder = mkdtempSync(join(tmpdir(), 'survey-form-'));
  if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, 'data');
  const run = (program: string, ...parameters: readonly string[]): void => {
    const options = { ...nobody, cwd: folder, encoding: 'utf8' } as const;
    const { status, stderr, error } = spawnSync(join(process.env['POSTGRES_BIN']!, program), parameters, options);
    if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed: ${stderr} ${String(error ?? '')}`);
  };
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c wal_recycle=off`;
  const start = (): void => run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  const stop = (): void => run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
  run('initdb', '--no-sync', '--auth=trust', '--username=admin', '--encoding=UTF8', '--locale=C', '-D', data);
  start();
  process.once('exit', stop);

  const addressOf = (role: string, database: string): string =>
    `postgres://${role}@localhost/${database}?host=${folder}`;
  const ask = async <Row extends pg.QueryResultRow>(address: string, sql: string, values: readonly unknown[] = []) => {
    const client = new pg.Client({ connectionString: address });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  await ask(addressOf('admin', 'postgres'), 'create role collector login');
  await ask(addressOf('admin', 'postgres'), 'create database answers owner collector');
  const adminAddress = addressOf('admin', 'answers');
  after(() => {
    process.off('exit', stop);
    stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    address: addressOf('collector', 'answers'),
    adminAddress,
    folder: data,
    query: (sql, values) => ask(adminAddress, sql, values),
    crash() {
      stop();
      start();
    },
    async killBackends() {
      const witness = new pg.Client({ connectionString: adminAddress });
      witness.on('error', () => {});
      await witness.connect();
      const ended = new Promise((resolve) => witness.once('end', () => resolve(undefined)));
      const rows = await ask<{ pid: number }>(
        adminAddress,
        "select pid from pg_stat_activity where usename = 'collector'",
      );
      let isKilled = false;
      for (const { pid } of rows) isKilled = killIfThere(pid) || isKilled;
      // Nobody was connected at this moment: then the whole server goes down.
      if (!isKilled) {
        await witness.end();
        stop();
        start();
        return;
      }
      // When one is killed, the server ends all others and recovers.
      await ended;
      for (let isUp = false; !isUp;) {
        isUp = await ask(adminAddress, 'select 1').then(
          () => true,
          () => false,
        );
      }
    },
  };
}

/** After the first one the server ends the others by itself: some are gone already. */
function killIfThere(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    return false;
  }
}
