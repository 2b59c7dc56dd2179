import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { privacyHashOf } from '../../src/crypto/privacy-hash.ts';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { fromBase64url, toBase64url } from '../../src/crypto/base64url.ts';
import { refuseBrokenPromises } from '../../src/collector/routes/keep-promises.ts';
import { createOpener } from '../../src/crypto/open.ts';
import { sealedOf } from '../../src/collector/stores/stored-body.ts';
import { createWrapper, type SealedEnvelope } from '../../src/transport/envelope.ts';
import { testKeys } from '../suites/keys.ts';
import { temporaryFolder } from './support/folder.ts';
import { run, serve } from './support/serve-process.ts';
import { poll, pollCollector, pollSource, post } from './support/poll.ts';

const sealedPoll = { ...poll, privacy: { publicKey: testKeys.publicKey, minimumGroup: 10 } };
const source = pollSource(sealedPoll);
const { checked } = source.get('poll')!;
const collector = () => pollCollector({ surveys: source });
const sealed = async (answers = { impacted: 'no' }) => (await createWrapper(checked)(answers)) as SealedEnvelope;

async function codeOf(envelope: unknown, surveys = source): Promise<string> {
  const { app, store } = pollCollector({ surveys });
  const reply = await post(app, JSON.stringify(envelope));
  assert.equal(await store.count('poll'), 0, 'nothing of it is stored');
  return `${reply.status} ${((await reply.json()) as { code: string }).code}`;
}

describe('a collector of sealed answers', () => {
  it('stores them as they are, and their owner opens them', async () => {
    const { app, store } = collector();
    const envelope = await sealed();
    assert.equal((await post(app, JSON.stringify(envelope))).status, 201);
    assert.equal((await post(app, JSON.stringify(envelope))).status, 200, 'the same once more');
    const open = await createOpener(checked, fromBase64url(testKeys.privateKey)!);
    for await (const { id, body } of store.list('poll')) {
      assert.deepEqual(await open({ id, sealed: sealedOf(body)! }), { impacted: 'no' });
      assert.doesNotMatch(body, /impacted/);
    }
    assert.equal(await store.count('poll'), 1);
  });

  it('takes no other answers under an identifier that was used', async () => {
    const { app } = collector();
    const envelope = await sealed();
    await post(app, JSON.stringify(envelope));
    const other = { ...(await sealed({ impacted: 'now' })), id: envelope.id };
    assert.equal((await post(app, JSON.stringify(other))).status, 409);
  });

  it('takes no answers that it could read', async () => {
    const { format, id, survey, version } = await sealed();
    assert.equal(await codeOf({ format, id, survey, version, answers: { impacted: 'no' } }), '422 not-sealed');
  });

  it('takes no sealed answers to a survey without a key', async () => {
    const plain = pollSource();
    const { privacy: _, ...envelope } = await sealed();
    const own = (await createWrapper(plain.get('poll')!.checked)({})).privacy;
    assert.equal(await codeOf({ ...envelope, privacy: own }, plain), '400 not-an-envelope');
  });

  it('takes nothing that was promised something else', async () => {
    const other = pollSource({ ...sealedPoll, privacy: { ...sealedPoll.privacy, minimumGroup: 5 } });
    assert.equal(await codeOf(await sealed(), other), '409 other-promises');
    const plain = pollSource({ ...poll, privacy: { minimumGroup: 3 } });
    const label = { format: 1, id: 'AAAAAAAAAAAAAAAAAAAAAA', survey: 'poll', version: 2 };
    const { privacy } = await createWrapper(pollSource().get('poll')!.checked)({});
    assert.equal(await codeOf({ ...label, privacy, answers: { impacted: 'no' } }, plain), '409 other-promises');
  });

  it('refuses what its owner could not open: other key, other suite, no point of the curve, another length', async () => {
    const envelope = await sealed();
    const { enc, data } = envelope.sealed;
    const off = fromBase64url(enc)!;
    off[64]! ^= 1;
    const bytes = fromBase64url(data)!;
    for (const change of [
      { key: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' },
      { suite: '0011-0001-0001' },
      { enc: toBase64url(off) },
      { enc: 'AAAA' },
      { enc: '' },
      { enc: 7 },
      { data: '' },
      { data: toBase64url(bytes.subarray(1)) },
      { data: toBase64url(new Uint8Array([...bytes, 0])) },
      { data: `${data}=` },
      { more: 'x' },
    ]) {
      const changed = { ...envelope, sealed: { ...envelope.sealed, ...change } };
      assert.equal(await codeOf(changed), '400 not-an-envelope', JSON.stringify(change));
    }
    assert.equal(await codeOf({ ...envelope, version: 1 }), '409 old-version');
    assert.equal(await codeOf({ ...envelope, survey: 'other' }), '400 not-an-envelope');
    assert.equal(await codeOf({ ...envelope, answers: {} }), '400 not-an-envelope', 'sealed and readable at once');
  });

  it('takes responses as long as its survey needs, though others are refused at that size', async () => {
    const texts = Array.from({ length: 9 }, (_, index) => ({ type: 'text', name: `t${index}`, title: 'T' }));
    const long = pollSource({ ...sealedPoll, pages: [{ name: 'one', questions: texts }] });
    const { app } = pollCollector({ surveys: long });
    const envelope = await createWrapper(long.get('poll')!.checked)({ t0: '\u{1F4DE}'.repeat(10_000) });
    const body = JSON.stringify(envelope);
    assert.ok(body.length > 256 * 1024);
    assert.equal((await post(app, body)).status, 201);
    const { faults } = checkSurvey(long.get('poll')!.checked.survey);
    assert.ok(faults.some(({ code, message }) => code === 'heavy-responses' && message.includes('"maxLength"')));
  });

  it('refuses what is too large before it reads it', async () => {
    const { app } = collector();
    assert.equal((await post(app, 'x'.repeat(300_000))).status, 413);
  });
});

describe('a collector', () => {
  it('says of itself what it does not keep, and what its surveys promise', async () => {
    const { app } = collector();
    const reply = await app.request('http://collector.example/.well-known/survey-collector');
    assert.deepEqual(await reply.json(), {
      format: 1,
      forgets: { addresses: true, times: true, order: true },
      surveys: { poll: { 2: await privacyHashOf(sealedPoll) } },
    });
    assert.equal(reply.headers.get('cache-control'), 'no-store');
  });

  it('refuses a privacy block that was changed under the same version', async () => {
    const { app, store } = collector();
    assert.equal((await post(app, JSON.stringify(await sealed()))).status, 201);
    const changed = pollSource({ ...sealedPoll, privacy: { ...sealedPoll.privacy, minimumGroup: 3 } });
    const later = pollCollector({ surveys: changed, store });
    const envelope = await createWrapper(changed.get('poll')!.checked)({ impacted: 'no' });
    const reply = await post(later.app, JSON.stringify(envelope));
    assert.equal(`${reply.status} ${((await reply.json()) as { code: string }).code}`, '409 other-promises');
    assert.equal(await store.count('poll'), 1);
    await assert.rejects(
      refuseBrokenPromises(changed, store),
      /"poll" says something else than version 2 said .* raise "version"/,
    );
    const raised = pollSource({ ...sealedPoll, version: 3, privacy: { ...sealedPoll.privacy, minimumGroup: 3 } });
    await refuseBrokenPromises(raised, store);
  });

  it('says when a server before it keeps a log, and promises nothing else then', async () => {
    const folder = temporaryFolder();
    const forgetful = { ...sealedPoll, privacy: { ...sealedPoll.privacy, collectorForgets: true } };
    writeFileSync(join(folder, 'poll.json'), JSON.stringify(forgetful));
    const data = temporaryFolder();
    const refused = await run('serve', '--surveys', folder, '--data', data, '--port', '0', '--access-log');
    assert.equal(refused.code, 1);
    assert.match(
      refused.stderr,
      /"poll" promises that the collector forgets .*set the promise to false under a higher/,
    );
    writeFileSync(join(folder, 'poll.json'), JSON.stringify(sealedPoll));
    const { url, end } = await serve('--surveys', folder, '--data', data, '--access-log');
    const { forgets } = (await (await fetch(`${url}/.well-known/survey-collector`)).json()) as { forgets: object };
    assert.deepEqual(forgets, { addresses: false, times: false, order: true });
    await end('SIGTERM');
  });
});
