import type { ReadableResponse } from '../keys/readable-response.ts';
import { createSpool } from './spool.ts';

/**
 * Puts responses aside until all are there, and gives them back in the order in which they came or in one drawn anew.
 *
 * @param responses read to the end before the first one is given back
 * @param order `random`: that of an export is the order of its identifiers, which the collector knows
 * @param look sees each response as it comes
 */
export async function* spoolResponses(
  responses: AsyncIterable<ReadableResponse> | Iterable<ReadableResponse>,
  order?: 'random',
  look: (response: ReadableResponse) => void = () => {},
): AsyncGenerator<ReadableResponse> {
  const spool = await createSpool();
  try {
    for await (const response of responses) {
      look(response);
      await spool.append(JSON.stringify(response));
    }
    for await (const text of spool.read(order)) yield JSON.parse(text) as ReadableResponse;
  } finally {
    await spool.close();
  }
}
