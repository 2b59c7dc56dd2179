import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createEnvelope, newResponseId, responseIdPattern, serializeEnvelope } from '../../src/transport/envelope.ts';
import { pollSource } from './support/poll.ts';

const { checked } = pollSource().get('poll')!;
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

describe('createEnvelope', () => {
  it('holds survey, version, answers and identifier, and nothing else', () => {
    const envelope = createEnvelope(checked, answers, 'AAAAAAAAAAAAAAAAAAAAAA');
    assert.deepEqual(envelope, { format: 1, id: 'AAAAAAAAAAAAAAAAAAAAAA', survey: 'poll', version: 2, answers });
  });

  it('draws a new identifier for each response', () => {
    assert.notEqual(createEnvelope(checked, answers).id, createEnvelope(checked, answers).id);
  });
});

describe('serializeEnvelope', () => {
  const prototypes = [Array.prototype, Object.prototype, String.prototype] as { toJSON?: unknown }[];
  afterEach(() => prototypes.forEach((prototype) => delete prototype.toJSON));

  it('writes the same JSON as JSON.stringify', () => {
    const envelope = createEnvelope(checked, answers);
    assert.equal(serializeEnvelope(envelope), JSON.stringify(envelope));
  });

  it('writes the same on pages whose libraries change how JSON is written', () => {
    const envelope = createEnvelope(checked, answers);
    const expected = JSON.stringify(envelope);
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'broken', configurable: true, enumerable: false });
    }
    assert.equal(JSON.stringify([1]), '"broken"');
    assert.equal(serializeEnvelope(envelope), expected);
  });
});
