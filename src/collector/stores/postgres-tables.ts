import type { ClientBase } from 'pg';

/** The schema in which a store has its two tables. */
export const usualSchema = 'survey_form';

/** The columns of both tables. */
export const columns = 'survey, id, version, body';

/** Makes a table. The letters of identifiers are compared as bytes, so that every database gives the same order. */
export const createTable = (schema: string, name: string): string => `
  create table if not exists ${schema}.${name} (
    survey text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    body text not null,
    primary key (survey, id)
  )`;

/** Makes the table of what each version of a survey promised first. It holds nothing about anybody. */
const createPromises = (schema: string): string => `
  create table if not exists ${schema}.promise (
    survey text collate "C" not null,
    version integer not null,
    privacy text not null,
    primary key (survey, version)
  )`;

/** Inbox and box as one. */
export const bothTables = (schema: string): string =>
  `(select ${columns} from ${schema}.inbox union all select ${columns} from ${schema}.box) both_tables`;

/** Locks of the database that no other program takes: for making the tables. */
const makingLock = 5_784_318_821;

/**
 * Makes schema and tables when they are missing. Who may only read needs no right to make any.
 *
 * @param schema a plain name
 */
export async function makeTables(client: ClientBase, schema: string): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    // Not to_regclass(), which remembers for the rest of a transaction what was missing.
    const { rows } = await client.query<{ readonly there: boolean }>(
      `select count(*) = 3 as there from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = $1 and relname in ('inbox', 'box', 'promise')`,
      [schema],
    );
    return rows[0]!.there;
  };
  if (await isThere()) return;
  await inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(${makingLock})`);
    if (await isThere()) return;
    await client.query(`create schema if not exists ${schema}`);
    for (const name of ['inbox', 'box']) await client.query(createTable(schema, name));
    await client.query(createPromises(schema));
  });
}

/**
 * Moves the inbox to the box and writes the box anew, in the order of the identifiers, into a new table: all in one
 * transaction, which gives every row the same `xmin`. Nothing is left of the old tables, not even dead rows.
 */
export async function rewriteTables(client: ClientBase, schema: string): Promise<void> {
  await inTransaction(client, async () => {
    // Answers would queue up behind a lock that a long backup keeps us waiting for.
    await client.query("set local lock_timeout = '5s'");
    // In the order in which every other statement takes them.
    await client.query(`lock table ${schema}.inbox, ${schema}.box in access exclusive mode`);
    await client.query(createTable(schema, 'box_new'));
    await client.query(`
      insert into ${schema}.box_new (${columns})
      select ${columns} from ${bothTables(schema)} order by survey, id`);
    await client.query(`truncate ${schema}.inbox`);
    await client.query(`drop table ${schema}.box`);
    await client.query(`alter table ${schema}.box_new rename to box`);
    await client.query(`alter table ${schema}.box rename constraint box_new_pkey to box_pkey`);
    // The only date, for the audit: on which day everything was last in order.
    await client.query(`comment on table ${schema}.box is '${rewrittenOn}${new Date().toISOString().slice(0, 10)}'`);
  });
  await dropLog(client);
}

/** How the comment on the table `box` begins; the day follows. */
export const rewrittenOn = 'rewritten on ';

/** Which rights to have the write-ahead log thrown away the role has: both are needed. */
export const logRights = `
  select has_function_privilege('pg_switch_wal()', 'execute') as switch,
    coalesce((select rolsuper from pg_roles where rolname = current_user), false)
      or exists (select 1 from pg_roles where rolname = 'pg_checkpoint' and pg_has_role(current_user, oid, 'member')) as checkpoint`;

/** The write-ahead log holds the answers in the order of arrival: begins a new file, so that the old ones can go. */
async function dropLog(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ readonly switch: boolean; readonly checkpoint: boolean }>(logRights);
  if (!rows[0]!.switch || !rows[0]!.checkpoint) return;
  await client.query('select pg_switch_wal()');
  await client.query('checkpoint');
}

async function inTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    // A connection that broke cannot roll back, and need not.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
