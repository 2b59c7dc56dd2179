import { randomBytes } from 'node:crypto';
import type { ClientBase, QueryResultRow } from 'pg';
import { printableAddress } from '../stores/postgres-address.ts';
import { openPostgresStore } from '../stores/postgres-store.ts';
import { rewrittenOn, usualSchema } from '../stores/postgres-tables.ts';
import { StoreError } from '../stores/store.ts';
import { judge, type Finding } from './finding.ts';
import { judgeSettings } from './postgres-settings.ts';
import { judgeTables, type FoundTable } from './tables.ts';
import { orderIn } from './correlation.ts';
import { addTrialResponses, judgeTrial } from './trial.ts';
import { day, judgeWaiting } from './waiting.ts';

type Ask = <Row extends QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Measures on tables of its own whether the place of answers in the database shows the order in which they came, and
 * looks for traces in the tables that are in use, and in the settings of the server. It changes nothing there.
 *
 * @param address of the database
 * @param options the schema of the tables in use, and milliseconds since 1970
 * @throws {StoreError} when the database cannot be used
 */
export async function auditPostgres(
  address: string,
  { schema = usualSchema, now = Date.now() }: { readonly schema?: string; readonly now?: number } = {},
): Promise<readonly Finding[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    const ask = askOf(client);
    const trial = await auditTrial(address, ask);
    return [...trial, ...(await auditTables(ask, schema, now)), ...(await judgeSettings(ask))];
  } catch (error) {
    const message = `cannot audit the database ${printableAddress(address)}: ${(error as Error).message}`;
    throw new StoreError(message, { cause: error });
  } finally {
    await client.end();
  }
}

const askOf =
  (client: ClientBase): Ask =>
  async <Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;

/** The measurement, on answers that nobody gave, in a schema of its own. */
async function auditTrial(address: string, ask: Ask): Promise<readonly Finding[]> {
  const schema = `survey_form_audit_${randomBytes(6).toString('hex')}`;
  const store = await openPostgresStore(address, { schema });
  try {
    await addTrialResponses(store);
    const before = await measureTable(ask, `${schema}.inbox`);
    await store.rewrite();
    return judgeTrial(before, await measureTable(ask, `${schema}.box`));
  } finally {
    await store.close();
    await ask(`drop schema ${schema} cascade`);
  }
}

/** Where trial responses are in a table, and which transactions wrote them. */
async function measureTable(ask: Ask, table: string) {
  const rows = await ask<{ place: string; writer: string }>(
    `select row_number() over (order by ctid) as place, xmin::text as writer from ${table} order by version`,
  );
  return {
    'of places (ctid)': orderIn(rows.map(({ place }) => Number(place))),
    'of transactions (xmin)': orderIn(rows.map(({ writer }) => Number(writer))),
  };
}

async function auditTables(ask: Ask, schema: string, now: number): Promise<readonly Finding[]> {
  const found = await ask<FoundTable & { readonly name: string }>(
    `select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = to_regnamespace($1) and relkind in ('r', 'p') group by relname`,
    [schema],
  );
  const columns = judgeTables(
    found,
    (await ask<{ what: string }>(othersIn, [schema])).map(({ what }) => what),
  );
  if (!['inbox', 'box'].every((name) => found.some((table) => table.name === name))) {
    return [columns, { verdict: 'ok', check: 'inbox', sentence: `The schema ${schema} holds no answers yet.` }];
  }
  const [state] = await ask<State>(stateOf(schema));
  const rewritten = state!.comment?.startsWith(rewrittenOn)
    ? Math.floor(Date.parse(state!.comment.slice(rewrittenOn.length)) / day)
    : undefined;
  const isUnordered = state!.writers <= 1 && (state!.order === null || state!.order > 0.99);
  const fault =
    'The box was not written by one transaction in the order of the random identifiers: something else than a rewrite wrote to it.';
  return [
    columns,
    judgeWaiting(state!.waiting, rewritten, now),
    judge(
      'place in the tables',
      isUnordered ? undefined : fault,
      'One transaction wrote all of the box, in the order of the random identifiers.',
    ),
  ];
}

interface State {
  readonly waiting: number;
  readonly writers: number;
  /** Correlation of place and identifier. */
  readonly order: number | null;
  readonly comment: string | null;
}

const stateOf = (schema: string): string => `
  select (select count(*) from ${schema}.inbox)::integer as waiting,
    (select count(distinct xmin::text) from ${schema}.box)::integer as writers,
    (select corr(place, rank) from (
      select row_number() over (order by ctid) as place, row_number() over (order by survey, id) as rank from ${schema}.box
    ) places) as order,
    obj_description('${schema}.box'::regclass, 'pg_class') as comment`;

/** What else than tables and their indexes is in a schema, and what is done when a row comes. */
const othersIn = `
  select 'a sequence "' || relname || '"' as what from pg_class
    where relnamespace = to_regnamespace($1) and relkind = 'S'
  union all select 'a view "' || relname || '"' from pg_class
    where relnamespace = to_regnamespace($1) and relkind in ('v', 'm')
  union all select 'a trigger "' || tgname || '"' from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = to_regnamespace($1) and not tgisinternal
  union all select 'a rule "' || rulename || '"' from pg_rewrite join pg_class on pg_class.oid = ev_class
    where relnamespace = to_regnamespace($1) and relkind = 'r'
  union all select 'a copy to other servers, "' || pubname || '"' from pg_publication_tables where schemaname = $1`;
