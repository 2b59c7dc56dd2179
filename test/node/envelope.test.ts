import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { privacyHashOf } from '../../src/crypto/privacy-hash.ts';
import { createWrapper, newResponseId, responseIdPattern, serializeEnvelope } from '../../src/transport/envelope.ts';
import { testKeys } from '../suites/keys.ts';
import { pollSource } from './support/poll.ts';

const { checked } = pollSource().get('poll')!;
const sealedChecked = { ...checked, survey: { ...checked.survey, privacy: { publicKey: testKeys.publicKey } } };
const answers = {
  impacted: 'now',
  problems: ['noise', 'dé"lai\u2028'],
  tool: { sound: 'bad' },
  calls: 12.5,
  none: undefined,
};

describe('newResponseId', () => {
  it('draws 128 bits in 22 characters that are safe in addresses', () => {
    for (let round = 0; round < 200; round++) {
      const id = newResponseId();
      assert.match(id, responseIdPattern);
      assert.equal(Buffer.from(id, 'base64url').length, 16);
      assert.equal(Buffer.from(id, 'base64url').toString('base64url'), id);
    }
  });

  it('never draws the same twice', () => {
    assert.equal(new Set(Array.from({ length: 1000 }, newResponseId)).size, 1000);
  });
});

describe('a wrapper', () => {
  it('writes survey, version, promises, answers and identifier, and nothing else', async () => {
    const envelope = await createWrapper(checked, 'AAAAAAAAAAAAAAAAAAAAAA')(answers);
    const privacy = await privacyHashOf(checked.survey);
    const label = { format: 1, id: 'AAAAAAAAAAAAAAAAAAAAAA', survey: 'poll', version: 2, privacy };
    assert.deepEqual(envelope, { ...label, answers });
  });

  it('draws a new identifier for each response', async () => {
    const ids = await Promise.all([1, 2].map(async () => (await createWrapper(checked)(answers)).id));
    assert.notEqual(ids[0], ids[1]);
  });

  it('gives the same envelope until the answers change', async () => {
    const wrap = createWrapper(sealedChecked);
    const first = await wrap({ calls: 3 });
    assert.equal(await wrap({ calls: 3 }), first);
    const second = await wrap({ calls: 4 });
    assert.notEqual(second, first);
    assert.equal(second.id, first.id);
  });

  it('seals when the survey has a key: nothing of the answers can be seen, not even their length', async () => {
    const wrap = createWrapper(sealedChecked);
    const short = serializeEnvelope(await wrap({}));
    const long = serializeEnvelope(await wrap(answers));
    assert.equal(short.length, long.length);
    assert.doesNotMatch(long, /noise|impacted|answers/);
    assert.deepEqual(Object.keys(JSON.parse(long) as object), [
      ...['format', 'id', 'survey', 'version', 'privacy', 'sealed'],
    ]);
  });
});

describe('serializeEnvelope', () => {
  const prototypes = [Array.prototype, Object.prototype, String.prototype] as { toJSON?: unknown }[];
  afterEach(() => prototypes.forEach((prototype) => delete prototype.toJSON));

  it('writes the same JSON as JSON.stringify', async () => {
    const envelope = await createWrapper(checked)(answers);
    assert.equal(serializeEnvelope(envelope), JSON.stringify(envelope));
  });

  it('writes the same on pages whose libraries change how JSON is written', async () => {
    const envelope = await createWrapper(checked)(answers);
    const expected = JSON.stringify(envelope);
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'broken', configurable: true, enumerable: false });
    }
    assert.equal(JSON.stringify([1]), '"broken"');
    assert.equal(serializeEnvelope(envelope), expected);
  });
});
