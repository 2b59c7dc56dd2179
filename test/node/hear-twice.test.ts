import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hearTwice } from '../screen-reader/suites/hear-twice.ts';

/** Hears these one after the other, and counts how often it was listened to. */
function hearing(...heard: readonly string[]) {
  let times = 0;
  const listen = (): Promise<string> => Promise.resolve(heard[times++] ?? 'nothing more');
  return { listen, times: () => times };
}

const quiet = (): void => undefined;

describe('listening until it is certain', () => {
  it('listens once when it hears what was expected', async () => {
    const { listen, times } = hearing('a');
    assert.equal(await hearTwice(listen, 'a', quiet), 'a');
    assert.equal(times(), 1);
  });

  it('takes what was expected when it is heard later, and tells what was heard before', async () => {
    const told: string[] = [];
    assert.equal(await hearTwice(hearing('b', 'a').listen, 'a', (heard) => told.push(heard)), 'a');
    assert.deepEqual(told, ['b']);
  });

  it('takes what was not expected once it is heard twice, also when something else came between', async () => {
    assert.equal(await hearTwice(hearing('b', 'c', 'b').listen, 'a', quiet), 'b');
    assert.equal(await hearTwice(hearing('b', 'b').listen, undefined, quiet), 'b');
  });

  it('takes the same sentences in another order at once, and tells it', async () => {
    const told: string[] = [];
    const { listen, times } = hearing('[Space]\n[Tab]\n  Up\n  moved');
    const expected = '[Space]\n  moved\n[Tab]\n  Up';
    assert.equal(await hearTwice(listen, expected, (heard) => told.push(heard)), expected);
    assert.deepEqual([times(), told.length], [1, 1]);
    assert.equal(await hearTwice(hearing('[Tab]\n  Up', '[Tab]\n  Up').listen, expected, quiet), '[Tab]\n  Up');
  });

  it('gives up when it hears something else each time', async () => {
    await assert.rejects(hearTwice(hearing('b', 'c', 'd', 'e').listen, 'a', quiet), /something else each time/);
  });
});
