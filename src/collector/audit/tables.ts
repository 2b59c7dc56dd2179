import { judge, type Finding } from './finding.ts';

/** What a table has, as a database tells it. */
export interface FoundTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Has it a hidden number that counts the arrivals? */
  readonly counts?: boolean;
}

const columns = ['survey', 'id', 'version', 'body'];

/** The tables of a store, with their columns. */
const tables: Readonly<Record<string, readonly string[]>> = {
  inbox: columns,
  box: columns,
  promise: ['survey', 'version', 'privacy'],
};

/** Names that say what a column is for, in the languages of those who add one. */
const telling: readonly (readonly [RegExp, string])[] = [
  [/time|date|stamp|created|updated|when|_at$|heure|tijd|datum|zeit/i, 'a time'],
  [/addr|^ip|_ip|host|remote/i, 'an address'],
  [/agent|browser|device|platform/i, 'a device'],
  [/lang|locale|langue|taal|sprache/i, 'a language'],
  [/user|name|mail|person|session|cookie/i, 'a person'],
  [/seq|serial|number|order|count|^n$|rowid/i, 'an order'],
];

/**
 * Says whether a database holds the tables of the store and nothing else.
 *
 * @param found its tables
 * @param others what else there is, such as triggers, views and sequences, each in a few words
 */
export function judgeTables(found: readonly FoundTable[], others: readonly string[]): Finding {
  const faults = [
    ...found.flatMap((table) => faultsOf(table)),
    ...others.map((other) => `there is ${other}, which the collector does not make`),
  ];
  return judge(
    'columns',
    faults.length > 0 ? `${faults.join('; ')}.` : undefined,
    `Each row holds ${columns.join(', ')}: no time, no address, no number.`,
  );
}

function faultsOf({ name, columns: found, counts }: FoundTable): string[] {
  const known = Object.hasOwn(tables, name) ? tables[name]! : undefined;
  if (!known) return [`there is a table "${name}", which the collector does not make`];
  return [
    ...found
      .filter((column) => !known.includes(column))
      .map((column) => `"${name}" has a column "${column}", which could hold ${purposeOf(column)}`),
    ...(counts ? [`"${name}" has a hidden number (rowid) that counts the arrivals`] : []),
  ];
}

const purposeOf = (column: string): string => telling.find(([pattern]) => pattern.test(column))?.[1] ?? 'anything';
