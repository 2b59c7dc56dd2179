import Database from 'libsql';
import type { StoredResponse } from '../../../src/collector/store.ts';
import { answersOf } from '../../../src/collector/stored-body.ts';

/** A stored response. */
export interface Row {
  readonly survey: string;
  readonly version: number;
  readonly answers: unknown;
}

/** Reads every stored response straight from the file of the database, as another program would. */
export function readDatabase(file: string): readonly Row[] {
  const database = new Database(file, { readonly: true });
  try {
    const rows = database
      .prepare('select survey, version, body from inbox union all select survey, version, body from box')
      .all() as readonly StoredResponse[];
    return rows.map(({ survey, version, body }) => ({ survey, version, answers: answersOf(body) }));
  } finally {
    database.close();
  }
}
