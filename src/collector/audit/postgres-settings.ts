import { logRights } from '../stores/postgres-tables.ts';
import { judge, type Finding } from './finding.ts';

/** Settings of the server that make it write down what was answered, or when, each with the value that does not. */
const settings: readonly (readonly [name: string, isQuiet: (value: string) => boolean, advice: string])[] = [
  ['log_statement', (value) => ['none', 'ddl'].includes(value), 'none'],
  ['log_min_duration_statement', (value) => value === '-1', '-1'],
  ['log_min_duration_sample', (value) => value === '-1', '-1'],
  ['log_transaction_sample_rate', (value) => Number(value) === 0, '0'],
  ['log_duration', (value) => value === 'off', 'off'],
  ['track_commit_timestamp', (value) => value === 'off', 'off'],
  ['archive_mode', (value) => value === 'off', 'off'],
];

type Ask = <Row extends Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** Says whether the server writes down answers or times elsewhere than in the tables. */
export async function judgeSettings(ask: Ask): Promise<readonly Finding[]> {
  const rows = await ask<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [[...settings.map(([name]) => name), 'log_connections', 'log_disconnections', 'wal_recycle']],
  );
  const values = new Map(rows.map(({ name, setting }) => [name, setting]));
  const loud = settings.filter(([name, isQuiet]) => values.has(name) && !isQuiet(values.get(name)!));
  const fault = `The server writes down answers or their times: set ${loud.map(([name, , advice]) => `${name} = ${advice}`).join(', ')}.`;
  return [
    judge('settings', loud.length > 0 ? fault : undefined, 'The server notes no statement and no time.'),
    judgeConnections(values),
    judgeWriteAhead((await ask<{ switch: boolean; checkpoint: boolean }>(logRights))[0]!, values.get('wal_recycle')),
  ];
}

function judgeConnections(values: ReadonlyMap<string, string>): Finding {
  const check = 'connections';
  // Newer versions list what is noted of a connection.
  const isQuiet = (name: string): boolean => ['off', ''].includes(values.get(name) ?? 'off');
  if (isQuiet('log_connections') && isQuiet('log_disconnections')) {
    return { verdict: 'ok', check, sentence: 'The server does not note connections.' };
  }
  const sentence =
    'The server notes when the collector connects, which can be when many answers come at once: set log_connections = off, log_disconnections = off.';
  return { verdict: 'limit', check, sentence };
}

/** The log of changes holds every answer in the order of arrival, until its files are gone. */
function judgeWriteAhead(rights: { readonly switch: boolean; readonly checkpoint: boolean }, recycle = 'on'): Finding {
  const check = 'write-ahead log';
  if (rights.switch && rights.checkpoint && recycle === 'off') {
    const sentence = 'Each rewrite begins a new file, and those before it are deleted.';
    return { verdict: 'ok', check, sentence };
  }
  const sentence =
    'Its files (pg_wal) keep the order of arrival until PostgreSQL overwrites them, on a quiet server for weeks. See "PostgreSQL" in the guide to the collector.';
  return { verdict: 'limit', check, sentence };
}
