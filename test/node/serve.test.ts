import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bytesOf, temporaryFolder } from './support/folder.ts';
import { poll, pollEnvelope } from './support/poll.ts';
import { run, serve } from './support/serve-process.ts';

const { opens: _opens, closes: _closes, ...timeless } = poll;
const surveys = temporaryFolder();
writeFileSync(join(surveys, 'poll.json'), JSON.stringify(timeless));

const post = (url: string, envelope: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/surveys/poll/answers`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body: JSON.stringify(envelope),
  });

async function countIn(folder: string): Promise<number> {
  const store = openSqliteStore(join(folder, 'answers.sqlite'));
  const count = await store.count('poll');
  await store.close();
  return count;
}

describe('survey-form serve', { timeout: 120_000 }, () => {
  it('says where it listens, what it serves, and what to paste', async () => {
    const data = temporaryFolder();
    const server = await serve('--surveys', surveys, '--data', data);
    assert.match(server.output(), /poll, version 2/);
    assert.ok(server.output().includes(join(data, 'answers.sqlite')));
    assert.ok(
      server
        .output()
        .includes(`<survey-form src="${server.url}/surveys/poll.json" endpoint="${server.url}/surveys/poll/answers">`),
    );
    assert.deepEqual(await (await fetch(`${server.url}/surveys/poll.json`)).json(), timeless);
    assert.equal(await server.end('SIGTERM'), 0);
  });

  it('loses nothing that it answered with 201 when it is killed at once', async () => {
    const data = temporaryFolder();
    let answered = 0;
    for (let round = 0; round < 4; round++) {
      const server = await serve('--surveys', surveys, '--data', data);
      const replies = await Promise.all(Array.from({ length: 5 }, () => post(server.url, pollEnvelope())));
      const killed = server.end('SIGKILL');
      answered += replies.filter(({ status }) => status === 201).length;
      assert.equal(await killed, null);
    }
    assert.equal(answered, 20);
    assert.equal(await countIn(data), answered);
  });

  it('shares one database with a second process', async () => {
    const data = temporaryFolder();
    const both = await Promise.all([1, 2].map(() => serve('--surveys', surveys, '--data', data)));
    const envelopes = Array.from({ length: 40 }, () => pollEnvelope());
    const replies = await Promise.all(envelopes.map((envelope, index) => post(both[index % 2]!.url, envelope)));
    assert.ok(replies.every(({ status }) => status === 201));
    const again = await Promise.all(envelopes.map((envelope, index) => post(both[(index + 1) % 2]!.url, envelope)));
    assert.ok(again.every(({ status }) => status === 200));
    assert.deepEqual(await Promise.all(both.map((server) => server.end('SIGTERM'))), [0, 0]);
    assert.equal(await countIn(data), 40);
  });

  it('writes nothing about the sender anywhere, in good and in bad cases', async () => {
    const data = temporaryFolder();
    const server = await serve('--surveys', surveys, '--data', data, '--trust-proxy');
    const headers = {
      'user-agent': 'SecretBrowser/42.0',
      'x-forwarded-for': '203.0.113.77',
      referer: 'https://intranet.example/secret-page',
      cookie: 'session=SecretCookie',
      'accept-language': 'nl-SECRET',
    };
    assert.equal((await post(server.url, pollEnvelope(), headers)).status, 201);
    assert.equal((await post(server.url, pollEnvelope({ version: 1 }), headers)).status, 409);
    assert.equal((await post(server.url, { nonsense: true }, headers)).status, 400);
    assert.equal((await fetch(`${server.url}/nowhere`, { headers })).status, 404);
    const whileRunning = bytesOf(data);
    await server.end('SIGTERM');
    for (const place of [whileRunning, bytesOf(data), server.output()]) {
      assert.doesNotMatch(place, /secret|203\.0\.113|127\.0\.0\.1:\d+ -|intranet/i);
    }
    assert.match(bytesOf(data), /"impacted":"now"/);
  });

  it('keeps its files from other users of the machine', async () => {
    const data = join(temporaryFolder(), 'new');
    const server = await serve('--surveys', surveys, '--data', data);
    await server.end('SIGTERM');
    assert.equal(statSync(join(data, 'answers.sqlite')).mode & 0o077, 0);
  });

  it('takes answers from the sites that it was told, whatever path was given', async () => {
    const server = await serve(
      '--surveys',
      surveys,
      '--data',
      temporaryFolder(),
      '--allow-origin',
      'https://union.example/news/',
    );
    assert.equal((await post(server.url, pollEnvelope(), { origin: 'https://union.example' })).status, 201);
    assert.equal((await post(server.url, pollEnvelope(), { origin: 'https://evil.example' })).status, 403);
    await server.end('SIGINT');
  });

  const mistakes: Record<string, [parameters: string[], message: RegExp, code?: number]> = {
    'a folder that does not exist': [['--surveys', '/no/such/folder'], /\/no\/such\/folder does not exist/],
    'a folder without surveys': [['--surveys', temporaryFolder()], /holds no survey file/],
    'a port that is no number': [['--port', '80a'], /from 0 to 65535/, 2],
    'an origin that is none': [['--allow-origin', 'union.example'], /https:\/\/union\.example/, 2],
    'an hour that is none': [['--rewrite-hour', '24'], /from 0 to 23/, 2],
    'an unknown option': [['--verbose'], /unknown option/, 2],
    'a file in the place of the data folder': [
      ['--surveys', surveys, '--data', join(surveys, 'poll.json')],
      /cannot use the database .*poll\.json/,
    ],
  };
  for (const [name, [parameters, message, expected = 1]] of Object.entries(mistakes)) {
    it(`explains ${name}, without a stack trace`, async () => {
      const { code, stdout, stderr } = await run('serve', ...parameters);
      assert.equal(code, expected);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(stdout, '');
    });
  }

  it('does not start with a faulty survey file, and names file and place', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'broken.json'),
      JSON.stringify({ ...timeless, pages: [{ name: 'one', questions: [{ type: 'telepathy' }] }] }),
    );
    const { code, stderr } = await run('serve', '--surveys', folder, '--data', temporaryFolder());
    assert.equal(code, 1);
    assert.match(stderr, /broken\.json.*pages\[0\]\.questions\[0\]/s);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  it('says which port is in use', async () => {
    const server = await serve('--surveys', surveys, '--data', temporaryFolder());
    const { port } = new URL(server.url);
    const { code, stderr } = await run('serve', '--surveys', surveys, '--data', temporaryFolder(), '--port', port);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`port ${port} is in use`));
    await server.end('SIGTERM');
  });

  it('shows examples in its help', async () => {
    const { code, stdout } = await run('serve', '--help');
    assert.equal(code, 0);
    assert.match(stdout, /\$ survey-form serve --surveys/);
  });
});
