import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../stores/sqlite-store.ts';
import type { StoredResponse } from '../stores/store.ts';
import { orderIn } from './correlation.ts';
import { judge, type Finding } from './finding.ts';
import { addTrialResponses, judgeTrial, trialEnd, trialStart } from './trial.ts';

/** Measures what the place in the file tells, on answers that nobody gave, in a folder of its own. */
export async function tryOnSqlite(): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'survey-form-audit-'));
  try {
    const file = join(folder, 'answers.sqlite');
    const store = openSqliteStore(file, { durable: false });
    const responses = await addTrialResponses(store);
    const before = measureFile(file, responses);
    await store.rewrite();
    const after = measureFile(file, responses);
    await store.close();
    const fault = `${after.copies} test answers are in the file not once after the rewrite, but more often or never.`;
    return [
      ...judgeTrial(before.order, after.order),
      judge('copies', after.copies > 0 ? fault : undefined, 'Rewritten, each test answer is in the file once.'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where trial responses are in the bytes of a database and its write-ahead log. */
export function measureFile(file: string, responses: readonly StoredResponse[]) {
  const bytes = readFileSync(file, 'latin1') + readFileSync(`${file}-wal`, 'latin1');
  const starts = placesOf(trialStart, bytes);
  const ends = placesOf(trialEnd, bytes);
  const orderOf = (places: ReadonlyMap<string, readonly number[]>): number =>
    orderIn(responses.map(({ id }) => places.get(id)?.[0] ?? -1));
  return {
    order: { 'of identifiers': orderOf(starts), 'of texts': orderOf(ends) },
    copies: responses.filter(({ id }) => ends.get(id)?.length !== 1).length,
  };
}

/** Places by identifier, in one pass: a search for each would take seconds. */
function placesOf(pattern: RegExp, bytes: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 1: id, index } of bytes.matchAll(pattern)) places.set(id!, [...(places.get(id!) ?? []), index]);
  return places;
}
