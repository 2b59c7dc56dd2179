import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Store, StoredResponse } from '../../../src/collector/stores/store.ts';
import { bodyOf } from '../../../src/collector/stores/stored-body.ts';
import { newResponseId } from '../../../src/transport/envelope.ts';

const response = (changes: Partial<StoredResponse> = {}): StoredResponse => ({
  id: newResponseId(),
  survey: 'poll',
  version: 1,
  body: '{"answers":{"impacted":"now"}}',
  ...changes,
});

async function listOf(store: Store, survey = 'poll') {
  const all = [];
  for await (const entry of store.list(survey)) all.push(entry);
  return all;
}

/**
 * What every store must do.
 *
 * @param name of the store, for the report
 * @param open makes an empty store
 */
export function testStore(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is empty at first', async () => {
      assert.deepEqual(await listOf(store), []);
      assert.equal(await store.count('poll'), 0);
    });

    it('remembers what each version promised first', async () => {
      assert.equal(await store.promise('poll', 1, 'first'), 'first');
      assert.equal(await store.promise('poll', 1, 'second'), 'first');
      assert.equal(await store.promise('poll', 2, 'second'), 'second');
      assert.equal(await store.promise('other', 1, 'third'), 'third');
      await store.rewrite();
      assert.equal(await store.promise('poll', 1, 'fourth'), 'first');
    });

    it('gives back exactly what was added', async () => {
      const bodies = [
        bodyOf({ text: 'Ça va ? « très » 😀 \u0000 \n " \' ; drop table box; --', lone: '\ud800', list: ['b', 'a'] }),
        '{"sealed":{"key":"x"}}',
        ' "any text, $1 ? :id \\u0000 \\" ',
        `"${'long '.repeat(50_000)}"`,
      ];
      const all = bodies.map((body, version) => response({ version, body }));
      for (const each of all) assert.equal(await store.add(each), 'stored');
      assert.deepEqual(
        [...(await listOf(store))].sort((left, right) => left.version - right.version),
        all.map(({ id, version, body }) => ({ id, version, body })),
      );
    });

    it('lists every response once, many short ones and few long ones', async () => {
      const lengths = [...Array<number>(30).fill(600_000), ...Array<number>(700).fill(10)];
      const all = lengths.map((length, version) => response({ version, body: JSON.stringify('x'.repeat(length)) }));
      for (const each of all) await store.add(each);
      const listed = await listOf(store);
      const byVersion = listed.toSorted((left, right) => left.version - right.version);
      assert.deepEqual(
        byVersion.map(({ id }) => id),
        all.map(({ id }) => id),
      );
    });

    it('knows what was added before', async () => {
      const first = response();
      await store.add(first);
      assert.equal(await store.add(structuredClone(first)), 'known');
      assert.equal(await store.count('poll'), 1);
    });

    it('tells whether it keeps a response, each survey for itself', async () => {
      const first = response();
      assert.equal(await store.has('poll', first.id), false);
      await store.add(first);
      assert.equal(await store.has('poll', first.id), true);
      assert.equal(await store.has('other', first.id), false);
    });

    for (const [what, changes] of Object.entries({
      answers: { body: '{"answers":{"impacted":"no"}}' },
      version: { version: 2 },
    })) {
      it(`refuses an identifier that was used with other ${what}, and keeps the first`, async () => {
        const first = response();
        await store.add(first);
        assert.equal(await store.add({ ...first, ...changes }), 'conflict');
        assert.deepEqual(await listOf(store), [{ id: first.id, version: 1, body: first.body }]);
      });
    }

    it('keeps surveys apart, even with equal identifiers', async () => {
      const first = response();
      await store.add(first);
      assert.equal(await store.add({ ...first, survey: 'other' }), 'stored');
      assert.equal(await store.count('poll'), 1);
      assert.equal(await store.count('other'), 1);
      assert.equal(await store.count('pol'), 0);
    });

    it('lists in an order that is not the order of arrival', async () => {
      const ids = Array.from({ length: 50 }, newResponseId);
      for (const [arrival, id] of ids.entries()) await store.add(response({ id, version: arrival }));
      const arrivals = (await listOf(store)).map(({ version }) => version);
      assert.notDeepEqual(
        arrivals,
        [...arrivals].sort((left, right) => left - right),
      );
      const byId = [...ids.entries()]
        .sort(([, left], [, right]) => (left < right ? -1 : 1))
        .map(([arrival]) => arrival);
      assert.deepEqual(arrivals, byId);
    });

    it('keeps everything when it is rewritten, again and again', async () => {
      for (let round = 0; round < 3; round++) {
        for (let index = 0; index < 20; index++) await store.add(response({ version: index }));
        const before = await listOf(store);
        await store.rewrite();
        assert.deepEqual(await listOf(store), before);
      }
      assert.equal(await store.count('poll'), 60);
      await store.rewrite();
      assert.equal(await store.count('poll'), 60);
    });

    it('knows what was added before a rewrite', async () => {
      const first = response();
      await store.add(first);
      await store.rewrite();
      assert.equal(await store.has('poll', first.id), true);
      assert.equal(await store.add(first), 'known');
      assert.equal(await store.add({ ...first, version: 2 }), 'conflict');
      assert.equal(await store.add({ ...first, survey: 'other' }), 'stored');
      assert.deepEqual(await listOf(store), [{ id: first.id, version: 1, body: first.body }]);
    });

    it('stores a response once when it comes several times at once, also during a rewrite', async () => {
      const all = Array.from({ length: 20 }, () => response());
      const results = await Promise.all([
        ...all.map((each) => store.add(each)),
        store.rewrite(),
        ...all.map((each) => store.add(each)),
        store.rewrite(),
        ...all.map((each) => store.add(each)),
      ]);
      assert.equal(results.filter((result) => result === 'stored').length, 20);
      assert.equal(results.filter((result) => result === 'known').length, 40);
      assert.equal(await store.count('poll'), 20);
    });

    it('lists each response once while it is added to and rewritten', async () => {
      const ids = Array.from({ length: 700 }, newResponseId);
      for (const [index, id] of ids.entries()) {
        await store.add(response({ id }));
        if (index === 400) await store.rewrite();
      }
      const listed = [];
      for await (const { id } of store.list('poll')) {
        listed.push(id);
        if (listed.length % 200 === 0) await store.rewrite();
        if (listed.length % 200 === 0) await store.add(response());
      }
      assert.equal(new Set(listed).size, listed.length);
      assert.deepEqual(
        listed.filter((id) => ids.includes(id)),
        [...ids].sort(),
      );
    });

    it('can be added to while it is listed', async () => {
      for (let index = 0; index < 5; index++) await store.add(response());
      for await (const _entry of store.list('poll')) {
        await store.add(response({ survey: 'other' }));
      }
      assert.equal(await store.count('other'), 5);
    });
  });
}
