import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pollCollector, pollEnvelope, post } from './support/poll.ts';

const site = 'https://union.example';

describe('allowed origins', () => {
  it('takes answers from a listed site, which may read the reply', async () => {
    const response = await post(pollCollector({ allowedOrigins: [site] }).app, pollEnvelope(), {
      headers: { origin: site },
    });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('access-control-allow-origin'), site);
    assert.match(response.headers.get('vary') ?? '', /origin/i);
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
  });

  it('lets a listed site read refusals and when to try again', async () => {
    const { app } = pollCollector({ allowedOrigins: [site] });
    const response = await post(app, 'x', { headers: { origin: site } });
    assert.equal(response.status, 400);
    assert.equal(response.headers.get('access-control-allow-origin'), site);
    assert.match(response.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
  });

  it('lets a listed site read the time', async () => {
    const { app } = pollCollector({ allowedOrigins: [site] });
    const response = await app.request('/surveys/poll.json', { method: 'HEAD', headers: { origin: site } });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('access-control-expose-headers') ?? '', /\bdate\b.*\bage\b/i);
  });

  for (const origin of [
    'https://evil.example',
    'https://union.example.evil.example',
    'http://union.example',
    'null',
    'x',
  ]) {
    it(`refuses answers from the origin ${origin} and stores nothing`, async () => {
      const { app, store } = pollCollector({ allowedOrigins: [site] });
      const response = await post(app, pollEnvelope(), { headers: { origin } });
      assert.equal(response.status, 403);
      const { code, detail } = (await response.json()) as { code: string; detail: string };
      assert.equal(code, 'origin-not-allowed');
      assert.match(detail, new RegExp(origin));
      assert.equal(await store.count('poll'), 0);
    });
  }

  it('lets the refused page read why', async () => {
    const origin = 'https://evil.example';
    const response = await post(pollCollector({ allowedOrigins: [site] }).app, pollEnvelope(), { headers: { origin } });
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
  });

  it('takes answers from its own host without a list', async () => {
    const { app } = pollCollector();
    assert.equal((await post(app, pollEnvelope(), { headers: { origin: 'http://collector.example' } })).status, 201);
  });

  it('knows its own host behind a proxy that takes https from outside', async () => {
    const headers = { origin: 'https://answers.example', host: 'answers.example' };
    assert.equal((await post(pollCollector().app, pollEnvelope(), { headers })).status, 201);
  });

  it('takes answers without an origin, which come from no browser', async () => {
    assert.equal((await post(pollCollector().app, pollEnvelope())).status, 201);
  });

  it('takes answers from sandboxed frames when "null" is listed', async () => {
    const { app } = pollCollector({ allowedOrigins: ['null'] });
    const response = await post(app, pollEnvelope(), { headers: { origin: 'null' } });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('access-control-allow-origin'), 'null');
  });

  it('takes answers from every site when "*" is listed', async () => {
    const { app } = pollCollector({ allowedOrigins: ['*'] });
    for (const origin of [site, 'https://other.example', 'null']) {
      const response = await post(app, pollEnvelope(), { headers: { origin } });
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
    }
  });

  it('lets a listed site read the survey file, and no other', async () => {
    const { app } = pollCollector({ allowedOrigins: [site] });
    const read = async (origin: string) =>
      (await app.request('/surveys/poll.json', { headers: { origin } })).headers.get('access-control-allow-origin');
    assert.equal(await read(site), site);
    assert.equal(await read('https://evil.example'), null);
  });

  it('answers the question that browsers ask before sending application/json', async () => {
    const { app } = pollCollector({ allowedOrigins: [site] });
    const preflight = (origin: string) =>
      app.request('/surveys/poll/answers', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    const { status, headers } = await preflight(site);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), site);
    assert.equal(headers.get('access-control-allow-headers'), 'content-type');
    assert.match(headers.get('access-control-allow-methods')!, /POST/);
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
  });
});
