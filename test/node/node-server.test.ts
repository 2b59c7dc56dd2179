import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { forwardedAddress } from '../../src/collector/routes/client-address.ts';
import { startServer } from '../../src/collector/routes/node-server.ts';
import { poll, pollCollector, pollEnvelope, pollSource } from './support/poll.ts';

async function start(options: Parameters<typeof pollCollector>[0] = {}) {
  const collector = pollCollector(options);
  const server = await startServer(collector.app, { port: 0, host: '127.0.0.1' });
  after(() => server.stop());
  return { ...collector, ...server, answers: `${server.url}/surveys/poll/answers` };
}

/** Sends spaces without waiting for leave, as a hostile sender does; gives the status of the reply. */
function pour(url: string, bytes: number, headers: Record<string, string | number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    const outgoing = request(url, { method: 'POST', headers: { 'content-type': 'text/plain', ...headers } });
    outgoing.on('response', (response) => {
      resolve(response.statusCode!);
      outgoing.destroy();
    });
    outgoing.on('error', reject);
    let left = bytes;
    const write = (): void => {
      while (left > 0 && !outgoing.destroyed) {
        left -= chunk.length;
        if (!outgoing.write(chunk)) return void outgoing.once('drain', write);
      }
    };
    write();
  });
}

describe('the collector on Node', { timeout: 60_000 }, () => {
  it('stores what is posted over the network', async () => {
    const { answers, store } = await start();
    const response = await fetch(answers, { method: 'POST', body: JSON.stringify(pollEnvelope()) });
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { status: 'stored' });
    assert.equal(await store.count('poll'), 1);
  });

  it('compresses survey files', async () => {
    const padded = { ...poll, intro: 'x'.repeat(5000) };
    const { url } = await start({ surveys: pollSource(padded) });
    const response = await fetch(`${url}/surveys/poll.json`, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.deepEqual(await response.json(), padded);
  });

  const announcements: Record<string, string | number>[] = [
    { 'content-length': 160 * 64 * 1024 },
    { 'transfer-encoding': 'chunked' },
  ];
  for (const headers of announcements) {
    it(`refuses 10 MB sent with ${Object.keys(headers)[0]}`, async () => {
      const { answers, store } = await start();
      assert.equal(await pour(answers, 160 * 64 * 1024, headers), 413);
      assert.equal(await store.count('poll'), 0);
    });
  }

  it('goes on after a sender hung up in the middle', async () => {
    const { url, answers } = await start();
    const { port } = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /surveys/poll/answers HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 900\r\n\r\n{',
        );
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    const response = await fetch(answers, { method: 'POST', body: JSON.stringify(pollEnvelope()) });
    assert.equal(response.status, 201);
  });

  it('lets a request under way end before it stops', async () => {
    let letGo = (): void => {};
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let reached = (): void => {};
    const waiting = new Promise<void>((resolve) => (reached = resolve));
    const { store } = pollCollector();
    const slow: typeof store = { ...store, add: async (response) => (reached(), await gate, store.add(response)) };
    const { answers, stop } = await start({ store: slow });
    const reply = fetch(answers, { method: 'POST', body: JSON.stringify(pollEnvelope()) });
    await waiting;
    const stopped = stop();
    letGo();
    assert.equal((await reply).status, 201);
    await stopped;
    await assert.rejects(fetch(answers));
  });

  it('counts senders behind a trusted proxy one by one, and believes only what the proxy added', async () => {
    const { answers } = await start({ rateLimit: { burst: 1, perSecond: 0.001 }, clientAddress: forwardedAddress });
    const status = async (forwarded: string) =>
      (
        await fetch(answers, {
          method: 'POST',
          body: JSON.stringify(pollEnvelope()),
          headers: { 'x-forwarded-for': forwarded },
        })
      ).status;
    assert.equal(await status('203.0.113.1'), 201);
    assert.equal(await status('198.51.100.9'), 201);
    assert.equal(await status('192.0.2.55, 203.0.113.1'), 429);
  });
});
