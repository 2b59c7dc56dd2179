import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buffer } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { forwardedAddress } from '../../src/collector/routes/client-address.ts';
import { bytesOf } from './support/folder.ts';
import { startNginx, withoutNginx, type NginxServer } from './support/nginx-server.ts';
import { pollCollector, pollEnvelope } from './support/poll.ts';

const page = 'https://union.example';

/** What browsers, networks and host pages add, each with a mark to look for. */
const telling: Readonly<Record<string, string>> = {
  'user-agent': 'MARK-browser/42',
  'accept-language': 'nl-MARK',
  accept: 'text/MARK',
  'accept-encoding': 'gzip, MARK',
  cookie: 'session=MARK',
  referer: 'https://intranet.example/MARK',
  'x-forwarded-for': '203.0.113.77, MARK',
  'x-real-ip': 'MARK',
  forwarded: 'for=MARK',
  via: '1.1 MARK',
  dnt: 'MARK',
  'sec-ch-ua': '"MARK"',
  'sec-ch-ua-platform': '"MARK"',
  'sec-fetch-site': 'MARK',
  'sec-gpc': 'MARK',
  authorization: 'Basic MARK',
  'x-request-id': 'MARK',
  'cache-control': 'MARK',
  priority: 'MARK',
};

/** Sends exactly these headers; `fetch` would add its own. */
async function send(url: string, method: string, headers: Readonly<Record<string, string>>, body = '') {
  const outgoing = httpRequest(url, { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
  outgoing.end(body);
  const [reply] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: reply.statusCode, headers: reply.headers, text: String(await buffer(reply)) };
}

/** A collector that notes how it is asked. */
async function startCollector() {
  const asked: { readonly line: string; readonly headers: readonly string[] }[] = [];
  const { app } = pollCollector({ allowedOrigins: [page], clientAddress: forwardedAddress });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => {
    asked.push({ line: `${incoming.method} ${incoming.url}`, headers: pairs(incoming.rawHeaders) });
    void listener(incoming, outgoing);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop: () => server.close() };
}

const pairs = (raw: readonly string[]): readonly string[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [`${name.toLowerCase()}: ${raw[index + 1]}`] : []));

const texts = { relay: 'docs/relay/nginx-relay.conf', proxy: 'docs/relay/nginx-proxy.conf' } as const;

describe('what nginx does by itself', { skip: withoutNginx, timeout: 60_000 }, () => {
  it('would be noticed: requests in one log, faults in the other', async () => {
    const loud = (text: string): string => text.replace(/^ *(access_log|error_log) .*$/gm, '');
    const nginx = await startNginx(texts.proxy, 'http://127.0.0.1:1', loud);
    assert.equal((await send(`${nginx.url}/surveys/poll.json?MARK`, 'GET', telling)).status, 502);
    assert.match(
      readFileSync(join(nginx.folder, 'access.log'), 'utf8'),
      /^127\.0\.0\.1 .*surveys\/poll\.json\?MARK.*MARK-browser/,
    );
    assert.match(readFileSync(join(nginx.folder, 'error.log'), 'utf8'), /client: 127\.0\.0\.1.*MARK/);
  });
});

for (const [kind, file] of Object.entries(texts)) {
  describe(`${file} before a collector`, { skip: withoutNginx, timeout: 60_000 }, async () => {
    if (withoutNginx) return;
    const collector = await startCollector();
    const nginx: NginxServer = await startNginx(file, collector.url);
    const answers = `${nginx.url}/surveys/poll/answers`;
    const survey = `${nginx.url}/surveys/poll.json`;
    const lastAsked = () => collector.asked.at(-1)!;

    it('passes the answers on and nothing of who sends them', async () => {
      const headers = { ...telling, origin: page, 'content-type': 'text/plain;charset=UTF-8' };
      const body = JSON.stringify(pollEnvelope());
      const reply = await send(answers, 'POST', headers, body);
      assert.equal(reply.status, 201, reply.text);
      assert.deepEqual(
        [...lastAsked().headers].sort(),
        [
          'connection: close',
          `content-length: ${body.length}`,
          'content-type: text/plain;charset=UTF-8',
          `host: ${kind === 'relay' ? 'answers.union.example' : '127.0.0.1'}`,
          `origin: ${page}`,
          ...(kind === 'proxy' ? ['x-forwarded-for: 127.0.0.1'] : []),
        ].sort(),
      );
    });

    it('asks in the same words for everybody', async () => {
      await send(survey, 'GET', telling);
      const told = lastAsked();
      await send(survey, 'GET', {});
      assert.deepEqual(lastAsked(), told);
    });

    it('lets browsers keep the survey file, and read it and the reply from another site', async () => {
      const first = await send(survey, 'GET', { origin: page, 'accept-encoding': 'gzip' });
      assert.equal(first.status, 200);
      assert.equal(first.headers['access-control-allow-origin'], page);
      assert.equal(first.headers['content-encoding'], 'gzip');
      const again = await send(survey, 'GET', { origin: page, 'if-none-match': first.headers.etag! });
      assert.equal(again.status, 304);
      assert.equal(again.text, '');
      const headers = { origin: page, 'content-type': 'text/plain' };
      const reply = await send(answers, 'POST', headers, JSON.stringify(pollEnvelope()));
      assert.equal(reply.headers['access-control-allow-origin'], page);
      assert.equal(reply.headers['cache-control'], 'no-store');
      const refused = await send(answers, 'POST', { ...headers, origin: 'https://evil.example' }, '{}');
      assert.equal(refused.status, 403);
    });

    it('passes on what the collector says of itself, so that forms can compare it with their survey file', async () => {
      const reply = await send(`${nginx.url}/.well-known/survey-collector`, 'GET', {
        ...telling,
        origin: page,
        'accept-encoding': 'MARK',
      });
      assert.equal(reply.status, 200);
      assert.equal(reply.headers['access-control-allow-origin'], page);
      assert.ok('poll' in (JSON.parse(reply.text) as { surveys: object }).surveys);
      assert.doesNotMatch(lastAsked().headers.join(), /MARK/);
    });

    it('takes a body of the greatest length without a temporary file', async () => {
      const reply = await send(answers, 'POST', { 'content-type': 'text/plain' }, ' '.repeat(255 * 1024));
      assert.equal(reply.status, 400, reply.text);
      assert.match(reply.text, /not-json/);
    });

    if (kind === 'relay') {
      it('passes on only what a survey needs, without what follows a question mark', async () => {
        assert.equal((await send(`${survey}?MARK=1`, 'GET', {})).status, 200);
        assert.equal(lastAsked().line, 'GET /surveys/poll.json');
        const before = collector.asked.length;
        for (const path of [
          '/',
          '/health',
          '/MARK',
          '/surveys/',
          '/surveys/poll/answers/MARK',
          '/surveys/..%2fMARK.json',
        ]) {
          assert.equal((await send(nginx.url + path, 'GET', {})).status, 404, path);
        }
        assert.equal(collector.asked.length, before);
      });
    } else {
      it('lets browsers ask before they send', async () => {
        const headers = {
          origin: page,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        };
        const reply = await send(answers, 'OPTIONS', headers);
        assert.equal(reply.status, 204);
        assert.equal(reply.headers['access-control-allow-headers'], 'content-type');
      });
    }

    const assertNothingWritten = (): void => {
      assert.doesNotMatch(bytesOf(nginx.folder), /MARK|203\.0\.113|client: 127\.0\.0\.1|surveys\/poll/);
      assert.equal(readFileSync(join(nginx.folder, 'access.log'), 'utf8'), '');
    };

    it('writes nothing down, in good and in bad cases', async () => {
      const tooLong = 'MARK'.repeat(100_000);
      assert.equal((await send(`${answers}?MARK`, 'POST', telling, tooLong)).status, 413);
      collector.stop();
      assert.equal((await send(`${survey}?MARK`, 'GET', telling)).status, 502);
      assertNothingWritten();
    });

    if (kind === 'relay') {
      it('limits how much one address may send, as the collector cannot behind it, and notes nothing of it', async () => {
        const replies = [];
        for (let batch = 0; batch < 16; batch++) {
          replies.push(...(await Promise.all(Array.from({ length: 25 }, () => send(survey, 'GET', telling)))));
        }
        const limited = replies.filter(({ status }) => status === 429).length;
        assert.ok(limited > 20 && limited < 200, `${limited} of 400 were limited`);
        assertNothingWritten();
      });
    }
  });
}
