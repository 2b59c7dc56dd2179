import { isPostgresAddress, printableAddress } from './postgres-address.ts';
import { bothTables, columns, makeTables, rewriteTables, usualSchema } from './postgres-tables.ts';
import { listInPages } from './store-pages.ts';
import { StoreError, type Store, type StoredResponse } from './store.ts';

/** What can be told about the store besides its address. */
export interface PostgresStoreOptions {
  /** Name of the schema that holds the tables; made when missing. Default: `survey_form`. */
  readonly schema?: string;
  /** Takes a line about a connection that broke; never anything of an answer. Default: standard error. */
  readonly log?: (line: string) => void;
}

/** Connections stay open, so that no list of them shows when answers came. */
const connections = { max: 4, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 };

/** An answer that was confirmed is on the disk, whatever the settings of the server say. */
const settings = '-c synchronous_commit=on';

type Row = Omit<StoredResponse, 'survey'>;

/**
 * Opens a store in a PostgreSQL database. Several processes may use the same one.
 *
 * A response is committed to the table `inbox`; {@link Store.rewrite} moves it to the table `box`.
 *
 * @param address such as `postgres://user@host/database`; what it leaves out comes from `PGPASSWORD`, `~/.pgpass` and the like
 * @throws {StoreError} when the database cannot be used; the message holds no password
 * @example
 * const store = await openPostgresStore('postgres://collector@db.example/union');
 */
export async function openPostgresStore(
  address: string,
  { schema = usualSchema, log = console.error }: PostgresStoreOptions = {},
): Promise<Store> {
  if (!isPostgresAddress(address)) throw new StoreError('the address of a database begins with postgres://');
  if (!/^[a-z_][a-z0-9_]*$/.test(schema)) throw new StoreError(`"${schema}" is no plain name of a schema`);
  // Who keeps answers in a file does not wait until this is loaded.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address, options: settings, ...connections });
  pool.on('error', (error: Error & { code?: string }) => {
    log(`survey-form: a connection to the database broke: ${error.code ?? error.name}`);
  });
  const withClient = async (work: typeof makeTables): Promise<void> => {
    const client = await pool.connect();
    let fault: Error | undefined;
    // A connection that breaks fails the query as well, and would else end the process.
    const noteFault = (error: Error): void => void (fault = error);
    client.on('error', noteFault);
    try {
      await work(client, schema);
    } catch (error) {
      noteFault(error as Error);
      throw error;
    } finally {
      client.off('error', noteFault);
      client.release(fault);
    }
  };
  try {
    await withClient(makeTables);
  } catch (error) {
    await pool.end();
    const message = `cannot use the database ${printableAddress(address)}: ${(error as Error).message}`;
    throw new StoreError(message, { cause: error });
  }

  const both = bothTables(schema);
  const rowsOf = async (sql: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await pool.query<Row>(sql, [...values])).rows;
  const find = (survey: string, id: string): Promise<readonly Row[]> =>
    rowsOf(`select id, version, body from ${both} where survey = $1 and id = $2`, [survey, id]);

  return {
    async add({ survey, id, version, body }) {
      // One statement, so that no rewrite comes between the look into the box and the insertion.
      const { rowCount } = await pool.query(
        `insert into ${schema}.inbox (${columns})
        select $1::text, $2::text, $3::integer, $4::text
        where not exists (select 1 from ${schema}.box where survey = $1 and id = $2)
        on conflict do nothing`,
        [survey, id, version, body],
      );
      if (rowCount === 1) return 'stored';
      const [before] = await find(survey, id);
      return before!.version === version && before!.body === body ? 'known' : 'conflict';
    },
    async has(survey, id) {
      return (await find(survey, id)).length > 0;
    },
    list(survey) {
      const sql = `select id, version, body from ${both} where survey = $1 and id > $2 order by id limit $3`;
      return listInPages((after, limit) => rowsOf(sql, [survey, after, limit]));
    },
    async promise(survey, version, privacy) {
      await pool.query(`insert into ${schema}.promise values ($1, $2, $3) on conflict do nothing`, [
        survey,
        version,
        privacy,
      ]);
      const sql = `select privacy from ${schema}.promise where survey = $1 and version = $2`;
      const { rows } = await pool.query<{ readonly privacy: string }>(sql, [survey, version]);
      return rows[0]!.privacy;
    },
    async count(survey) {
      const sql = `select count(*)::integer as count from ${both} where survey = $1`;
      return (await pool.query<{ readonly count: number }>(sql, [survey])).rows[0]!.count;
    },
    async rewrite() {
      await withClient(rewriteTables);
    },
    async close() {
      await pool.end();
    },
  };
}
