import type { StoredResponse } from './store.ts';

type Row = Omit<StoredResponse, 'survey'>;

/** So many responses are read at once, so that no statement stays open while the reader takes its time. */
const maxRows = 500;

/** How many are read first: nobody knows yet how long they are. */
const firstRows = 16;

/** So many characters are in memory at once, as far as the responses before let foresee: sealed ones are equally long. */
const maxCharacters = 2 ** 22;

/**
 * Reads the responses to a survey page by page, in the order of their identifiers, so that memory stays the same however
 * many and however long they are.
 *
 * @param readPage gives so many rows with identifiers after this one
 */
export async function* listInPages(
  readPage: (after: string, limit: number) => readonly Row[] | Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let longest = 1;
  for (let limit = firstRows, last = ''; ;) {
    const rows = await readPage(last, limit);
    for (const row of rows) {
      longest = Math.max(longest, row.body.length);
      yield { id: row.id, version: row.version, body: row.body };
    }
    if (rows.length < limit) return;
    last = rows.at(-1)!.id;
    limit = Math.min(maxRows, Math.max(1, Math.floor(maxCharacters / longest)));
  }
}
