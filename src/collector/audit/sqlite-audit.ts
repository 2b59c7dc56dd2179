import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { StoreError, type StoredResponse } from '../stores/store.ts';
import { orderIn } from './correlation.ts';
import { judge, type Finding } from './finding.ts';
import { tryOnSqlite } from './sqlite-trial.ts';
import { judgeTables, type FoundTable } from './tables.ts';
import { judgeWaiting } from './waiting.ts';

/**
 * Measures on a database of its own whether the place of answers in the file shows the order in which they came, and
 * looks for traces in a database that is in use. It changes nothing there.
 *
 * @param file path of the database
 * @param now milliseconds since 1970
 * @throws {StoreError} when the file cannot be read
 */
export async function auditSqlite(file: string, now = Date.now()): Promise<readonly Finding[]> {
  try {
    const found = auditFile(file, now);
    return [...(await tryOnSqlite()), ...found];
  } catch (error) {
    throw new StoreError(`cannot audit the database ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Looks for traces in a database that is in use. */
export function auditFile(file: string, now: number): readonly Finding[] {
  const logSize = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const database = new Database(file, { readonly: true, timeout: 5000 });
  try {
    const tables = database.prepare('pragma table_list').all() as readonly TableRow[];
    const found = tables
      .filter(({ schema, name }) => schema === 'main' && name !== 'sqlite_schema')
      .map(({ name, wr, type }) => ({
        name,
        counts: wr === 0 && type === 'table',
        columns: columnsOf(database, name),
      }));
    const findings = [judgeTables(found, othersIn(database)), judgeModes(file)];
    if (!hasStore(found)) return findings;
    const waiting = numberOf(database, 'select count(*) from inbox');
    const rewritten = numberOf(database, 'pragma user_version');
    const isClean = waiting === 0;
    return [
      ...findings,
      judgeWaiting(waiting, rewritten > 0 ? rewritten : undefined, now),
      judgeLog(logSize, isClean),
      ...(isClean && logSize === 0 ? [judgeLayout(database, file, numberOf(database, 'pragma freelist_count'))] : []),
    ];
  } finally {
    database.close();
  }
}

const numberOf = (database: Database.Database, sql: string): number =>
  Object.values(database.prepare(sql).get() as Record<string, number>)[0]!;

interface TableRow {
  readonly schema: string;
  readonly name: string;
  readonly type: string;
  readonly wr: number;
}

const hasStore = (found: readonly FoundTable[]): boolean =>
  ['inbox', 'box'].every((name) => found.some((table) => table.name === name && table.columns.includes('id')));

const columnsOf = (database: Database.Database, table: string): readonly string[] =>
  (database.prepare('select name from pragma_table_xinfo(?)').all(table) as readonly { name: string }[]).map(
    ({ name }) => name,
  );

const othersIn = (database: Database.Database): readonly string[] =>
  (
    database
      .prepare("select type, name from sqlite_master where type <> 'table' and name not like 'sqlite_auto%'")
      .all() as readonly { type: string; name: string }[]
  ).map(({ type, name }) => `a ${type} "${name}"`);

function judgeModes(file: string): Finding {
  const open = [file, `${file}-wal`, `${file}-shm`, dirname(file)].filter((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && process.platform !== 'win32' && (found.mode & 0o077) !== 0;
  });
  const fault = `Other users of the machine may read ${open.join(', ')}. Take that right away: chmod -R go= ${dirname(file)}`;
  return judge('permissions', open.length > 0 ? fault : undefined, 'Only the owner may read folder and files.');
}

function judgeLog(size: number, isClean: boolean): Finding {
  const check = 'write-ahead log';
  if (size === 0) return { verdict: 'ok', check, sentence: 'It is empty.' };
  const sentence = `It holds ${size} bytes, in the order of arrival`;
  if (!isClean) return { verdict: 'limit', check, sentence: `${sentence}, until the next rewrite.` };
  const advice = 'although no answer waits: the last rewrite did not come to its end. Start "survey-form serve".';
  return { verdict: 'trace', check, sentence: `${sentence}, ${advice}` };
}

/** Longer files are not searched: it would take minutes. */
const longest = 100_000_000;

/** So many responses are looked for. */
const sample = 300;

/** After a rewrite the box lies in the order of the identifiers, which are random, and there is no page besides. */
function judgeLayout(database: Database.Database, file: string, freePages: number): Finding {
  const check = 'place in the file';
  if (freePages > 0) {
    const sentence = `${freePages} pages are free: the last rewrite did not come to its end. Start "survey-form serve".`;
    return { verdict: 'trace', check, sentence };
  }
  if (statSync(file).size > longest) {
    return { verdict: 'limit', check, sentence: 'The file is too large to be searched for the place of each answer.' };
  }
  const rows = database.prepare('select survey, id from box order by survey, id').all() as readonly StoredResponse[];
  const bytes = readFileSync(file, 'latin1');
  const step = Math.max(1, Math.floor(rows.length / sample));
  const pageSize = bytes.length / numberOf(database, 'pragma page_count');
  const pages = rows
    .filter((_, index) => index % step === 0)
    .map(({ survey, id }) => Math.floor(bytes.indexOf(survey + id) / pageSize));
  if (new Set(pages).size < fewestPages) {
    return { verdict: 'limit', check, sentence: 'There are too few answers to tell an order of places from chance.' };
  }
  const order = orderIn(pages);
  const fault = `Answers do not lie in the order of their random identifiers (correlation ${order.toFixed(2)}): their place may show when they came.`;
  return judge(check, order < leastOrder ? fault : undefined, 'Answers lie in the order of their random identifiers.');
}

/** On fewer pages, no order can be told from chance. */
const fewestPages = 20;

/** Some responses lie apart from the others, in the upper levels of the tree: it is never quite 1. */
const leastOrder = 0.8;
