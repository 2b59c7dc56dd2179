import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers, couldBeRight } from '../../src/collector/routes/check-answers.ts';
import type { Problem } from '../../src/collector/routes/problem.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { poll, pollCollector, pollEnvelope, pollSource, post, stored, whileOpen } from './support/poll.ts';

/** Posts to a fresh collector and expects a problem that stores nothing. */
async function refuses(
  body: unknown,
  status: number,
  code: string,
  options?: Parameters<typeof post>[2],
  collector = pollCollector(),
): Promise<Problem> {
  const response = await post(collector.app, body, options);
  const problem = (await response.json()) as Problem;
  assert.equal(problem.code, code, JSON.stringify(problem));
  assert.equal(response.status, status);
  assert.equal(problem.status, status);
  assert.equal(problem.type, `urn:problem-type:survey-form:${code}`);
  assert.ok(problem.title && problem.detail);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(await collector.store.count('poll'), 0);
  return problem;
}

const refusedAnswers = async (answers: unknown): Promise<Problem['errors']> =>
  (await refuses(pollEnvelope({ answers }), 422, 'answers-refused')).errors;

describe('POST /surveys/:id/answers', () => {
  it('stores answers and says so', async () => {
    const { app, store } = pollCollector();
    const response = await post(app, pollEnvelope());
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { status: 'stored' });
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.deepEqual(await stored(store), [{ version: 2, answers: { impacted: 'now', problems: ['noise', 'drops'] } }]);
  });

  it('takes application/json too', async () => {
    const headers = { 'content-type': 'Application/JSON' };
    assert.equal((await post(pollCollector().app, pollEnvelope(), { headers })).status, 201);
  });

  it('answers 200 with the same body when the same envelope comes again, and counts it once', async () => {
    const { app, store } = pollCollector();
    const envelope = pollEnvelope();
    await post(app, envelope);
    const again = await post(app, envelope);
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), { status: 'stored' });
    assert.equal(await store.count('poll'), 1);
  });

  it('counts an envelope once when it comes several times at the same moment', async () => {
    const { app, store } = pollCollector();
    const envelope = pollEnvelope();
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await post(app, envelope)).status));
    assert.deepEqual(statuses.sort(), [200, 200, 200, 200, 200, 200, 200, 201]);
    assert.equal(await store.count('poll'), 1);
  });

  it('refuses an identifier that was used for other answers, and keeps the first ones', async () => {
    const { app, store } = pollCollector();
    const envelope = pollEnvelope();
    await post(app, envelope);
    const response = await post(app, { ...envelope, answers: { impacted: 'no' } });
    assert.equal(response.status, 409);
    assert.equal(((await response.json()) as Problem).code, 'id-used');
    assert.deepEqual(
      (await stored(store)).map(({ answers }) => answers),
      [envelope.answers],
    );
  });

  it('leaves no trace of the order in which the answers were sent', async () => {
    const { app, store } = pollCollector();
    const envelope = pollEnvelope({ answers: { problems: ['delay'], impacted: 'now' } });
    await post(app, envelope);
    assert.equal(JSON.stringify((await stored(store))[0]!.answers), '{"impacted":"now","problems":["delay"]}');
    assert.equal((await post(app, { ...envelope, answers: { impacted: 'now', problems: ['delay'] } })).status, 200);
  });

  it('takes a text with its accents apart, as a page of an earlier version sends it, and stores it in one way', async () => {
    const questions = [
      { type: 'text', name: 'wish', title: 'Wish' },
      { type: 'text', name: 'code', title: 'Code', mask: 'aaa' },
    ];
    const survey = { ...poll, pages: [{ name: 'only', questions }] };
    const { app, store } = pollCollector({ surveys: pollSource(survey) });
    const response = await post(app, pollEnvelope({ answers: { wish: 'Re\u0301seau', code: 'e\u0301te\u0301' } }));
    assert.equal(response.status, 201, await response.text());
    assert.deepEqual((await stored(store))[0]!.answers, { wish: 'Réseau', code: 'été' });
  });

  const typed: readonly (readonly [inputType: string, sent: string, kept: string])[] = [
    ['tel', '02\u00a0123\u00a045', '02 123 45'],
    ['email', 'o\u2019brien@example.org', "o'brien@example.org"],
    ['email', 'a\u2013b@example.org', 'a-b@example.org'],
    ['url', 'www.example.org/a\u200e', 'www.example.org/a'],
  ];
  for (const [inputType, sent, kept] of typed) {
    const survey = {
      ...poll,
      pages: [{ name: 'only', questions: [{ type: 'text', name: 'reach', title: 'Reach', inputType }] }],
    };

    it(`takes ${JSON.stringify(sent)} as a page of an earlier version sends it, and stores ${kept}`, async () => {
      const { app, store } = pollCollector({ surveys: pollSource(survey) });
      const response = await post(app, pollEnvelope({ answers: { reach: sent } }));
      assert.equal(response.status, 201, await response.text());
      assert.deepEqual((await stored(store))[0]!.answers, { reach: kept });
    });

    it(`opens ${JSON.stringify(sent)}, sealed by a page of an earlier version`, () => {
      const checked = readSurvey(survey, builtInLogic, builtInFunctions);
      assert.deepEqual(checkAnswers(checked, { reach: sent }), { faults: [], answers: { reach: kept } });
      assert.equal(couldBeRight(checked, { reach: sent }), true);
      assert.equal(couldBeRight(checked, { reach: '\u200e' }), false);
    });
  }

  for (const type of ['text/html', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'jsonp']) {
    it(`refuses the content type ${type}`, async () => {
      await refuses(pollEnvelope(), 415, 'unsupported-content-type', { headers: { 'content-type': type } });
    });
  }

  it('refuses a body without a content type', async () => {
    const { app } = pollCollector();
    const body = new TextEncoder().encode(JSON.stringify(pollEnvelope()));
    const response = await app.request('/surveys/poll/answers', { method: 'POST', body });
    assert.equal(response.status, 415);
  });

  it('refuses HTML', async () => {
    await refuses('<!doctype html><script>alert(1)</script>', 400, 'not-json');
  });

  for (const body of ['', '{"format":1', 'undefined', "{'format':1}"]) {
    it(`refuses ${JSON.stringify(body)}, which is not JSON`, async () => {
      await refuses(body, 400, 'not-json');
    });
  }

  const notEnvelopes: Record<string, unknown> = {
    null: null,
    'a list': [],
    'a number': 7,
    'an empty object': {},
    'another format': pollEnvelope({ format: 2 }),
    'an identifier with too few bits': pollEnvelope({ id: 'abc' }),
    'an identifier that is a number': pollEnvelope({ id: 1 }),
    'another survey': pollEnvelope({ survey: 'other' }),
    'a version that is a text': pollEnvelope({ version: '2' }),
    'answers that are a list': pollEnvelope({ answers: [] }),
    'answers that are null': pollEnvelope({ answers: null }),
    'a time': pollEnvelope({ time: '2026-01-20T12:00:00Z' }),
    'a device': pollEnvelope({ device: 'phone' }),
  };
  for (const [name, body] of Object.entries(notEnvelopes)) {
    it(`refuses an envelope with ${name}`, async () => {
      await refuses(body, 400, 'not-an-envelope');
    });
  }

  it('says which part of the envelope is wrong', async () => {
    const { detail } = await refuses(pollEnvelope({ version: 'two' }), 400, 'not-an-envelope');
    assert.match(detail, /"version"/);
  });

  it('refuses deeply nested JSON without exhausting the stack', async () => {
    const deep = `{"format":1,"answers":{"impacted":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    await refuses(deep, 400, 'not-an-envelope');
  });

  it('refuses an unknown survey', async () => {
    await refuses(pollEnvelope(), 404, 'unknown-survey', { path: '/surveys/other/answers' });
  });

  for (const name of ['__proto__', 'constructor', 'toString', '%2e%2e%2fpoll', '%00', '%E0%A4%A']) {
    it(`refuses the survey name ${name}`, async () => {
      const response = await post(pollCollector().app, pollEnvelope(), { path: `/surveys/${name}/answers` });
      assert.equal(response.status, 404);
    });
  }

  it('refuses an old version and says which one is in use', async () => {
    const { detail } = await refuses(pollEnvelope({ version: 1 }), 409, 'old-version');
    assert.match(detail, /Version 2/);
  });

  it('refuses answers to questions that do not exist', async () => {
    const errors = await refusedAnswers({ impacted: 'no', salary: 'low', email: 'a@b.example' });
    assert.deepEqual(errors, [
      { name: 'salary', code: 'unknown-question' },
      { name: 'email', code: 'unknown-question' },
    ]);
  });

  it('refuses answers to hidden questions', async () => {
    const errors = await refusedAnswers({ impacted: 'no', problems: ['noise'] });
    assert.deepEqual(errors, [{ name: 'problems', code: 'hidden-question' }]);
  });

  it('refuses when a required answer is missing', async () => {
    assert.deepEqual(await refusedAnswers({}), [{ name: 'impacted', code: 'choice.required' }]);
  });

  for (const answer of [null, 1, true, 'perhaps', '', ['now'], { now: true }, 'toString', '__proto__']) {
    it(`refuses ${JSON.stringify(answer)} where one choice is expected`, async () => {
      assert.deepEqual(await refusedAnswers({ impacted: answer }), [{ name: 'impacted', code: 'not-accepted' }]);
    });
  }

  for (const answer of [
    [],
    'noise',
    ['noise', 'other'],
    ['noise', 'noise'],
    ['drops', 'noise'],
    [['noise']],
    { 0: 'noise' },
  ]) {
    it(`refuses ${JSON.stringify(answer)} where several choices are expected`, async () => {
      const errors = await refusedAnswers({ impacted: 'now', problems: answer });
      assert.deepEqual(errors, [{ name: 'problems', code: 'not-accepted' }]);
    });
  }

  it('treats prototype keys as the names of unknown questions', async () => {
    const body = JSON.stringify(pollEnvelope({ answers: { impacted: 'no', X: { admin: true }, constructor: 'x' } }));
    const { errors } = await refuses(body.replace('"X"', '"__proto__"'), 422, 'answers-refused');
    assert.deepEqual(
      errors?.map(({ name, code }) => [name, code]),
      [
        ['__proto__', 'unknown-question'],
        ['constructor', 'unknown-question'],
      ],
    );
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });

  it('refuses prototype keys of the envelope', async () => {
    const body = JSON.stringify(pollEnvelope({ X: { admin: true } })).replace('"X"', '"__proto__"');
    const response = await post(pollCollector().app, body);
    assert.equal(response.status, 400);
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });

  it('names only so many faults, and shortens what it repeats', async () => {
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${'x'.repeat(300)}${index}`, 1]));
    const errors = await refusedAnswers(answers);
    assert.equal(errors!.length, 20);
    assert.ok(errors!.every(({ name }) => name.length <= 80));
  });

  it('refuses answers before the survey opens', async () => {
    const early = pollCollector({ clock: () => Date.parse(poll.opens) - 1 });
    const { detail } = await refuses(pollEnvelope(), 403, 'not-open', {}, early);
    assert.match(detail, /2026-01-10T08:00:00\+01:00/);
  });

  it('takes answers from the moment of opening', async () => {
    const { app } = pollCollector({ clock: () => Date.parse(poll.opens) });
    assert.equal((await post(app, pollEnvelope())).status, 201);
  });

  it('takes answers for half an hour after closing, from people who had begun', async () => {
    const { app } = pollCollector({ clock: () => Date.parse(poll.closes) + 30 * 60_000 });
    assert.equal((await post(app, pollEnvelope())).status, 201);
  });

  it('refuses answers after that', async () => {
    const late = pollCollector({ clock: () => Date.parse(poll.closes) + 30 * 60_000 + 1 });
    await refuses(pollEnvelope(), 410, 'closed', {}, late);
  });

  it('tells who sent in time and missed the reply that the answers are kept, even after closing', async () => {
    let now = Date.parse(poll.closes);
    const { app } = pollCollector({ clock: () => now });
    const envelope = pollEnvelope();
    assert.equal((await post(app, envelope)).status, 201);
    now += 24 * 3_600_000;
    assert.equal((await post(app, envelope)).status, 200);
  });

  it('refuses answers right after closing when there is no grace', async () => {
    const late = pollCollector({ clock: () => Date.parse(poll.closes) + 1, graceMinutes: 0 });
    await refuses(pollEnvelope(), 410, 'closed', {}, late);
  });

  it('takes answers at any time when the survey has no dates', async () => {
    const { opens: _opens, closes: _closes, ...timeless } = poll;
    const { app } = pollCollector({ surveys: pollSource(timeless), clock: () => 0 });
    assert.equal((await post(app, pollEnvelope())).status, 201);
  });

  it('refuses a body over the limit', async () => {
    await refuses(pollEnvelope({ answers: { impacted: 'x'.repeat(300_000) } }), 413, 'too-large');
  });

  it('stops reading a body of 10 MB soon after the limit', async () => {
    const { app } = pollCollector();
    const chunk = new Uint8Array(16 * 1024).fill(0x20);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        if (sent >= 10_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body, duplex: 'half' };
    const response = await app.request(new Request('http://collector.example/surveys/poll/answers', init));
    assert.equal(response.status, 413);
    assert.ok(sent < 400_000, `${sent} bytes were read`);
  });

  it('refuses other methods and says which one to use', async () => {
    const response = await pollCollector().app.request('/surveys/poll/answers');
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'POST');
  });

  it('answers 500 without details when the store fails, and logs nothing of the request', async () => {
    const lines: string[] = [];
    const { store } = pollCollector();
    const broken = { ...store, add: () => Promise.reject(new Error('answers were {"impacted":"now"}')) };
    const { app } = pollCollector({ store: broken, log: (line) => lines.push(line) });
    const response = await post(app, pollEnvelope(), { headers: { 'user-agent': 'Secret/1' } });
    assert.equal(response.status, 500);
    const text = await response.text();
    assert.match(text, /"internal-error"/);
    assert.doesNotMatch(text, /impacted|at /);
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines[0]!, /impacted|Secret/);
    assert.match(lines[0]!, /collector-answers\.test\.ts/);
  });

  it('does not take a browser that goes away in the middle for a fault', async () => {
    const { app, store } = pollCollector();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"format":1,'));
        controller.error(new Error('gone'));
      },
    });
    const headers = { 'content-type': 'text/plain', 'content-length': '500' };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    const response = await app.request(new Request('http://collector.example/surveys/poll/answers', init));
    assert.equal(response.status, 400);
    assert.equal(await store.count('poll'), 0);
  });
});

describe('GET /surveys/:id.json', () => {
  it('serves the survey file as it stands', async () => {
    const response = await pollCollector().app.request('/surveys/poll.json');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(await response.json(), poll);
  });

  it('may be kept for a minute and used by other sites', async () => {
    const { headers } = await pollCollector().app.request('/surveys/poll.json');
    assert.equal(headers.get('cache-control'), 'public, max-age=60');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('is not sent again when it is known, but still allowed to the page', async () => {
    const { app } = pollCollector({ allowedOrigins: ['https://union.example'] });
    const etag = (await app.request('/surveys/poll.json')).headers.get('etag')!;
    const headers = { 'if-none-match': etag, origin: 'https://union.example' };
    const again = await app.request('/surveys/poll.json', { headers });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('access-control-allow-origin'), 'https://union.example');
  });

  it('answers 404 for an unknown survey, without keeping that', async () => {
    const response = await pollCollector().app.request('/surveys/other.json');
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(((await response.json()) as Problem).code, 'unknown-survey');
  });
});

describe('other addresses', () => {
  it('says that it is in good health', async () => {
    const response = await pollCollector().app.request('/health');
    assert.deepEqual(await response.json(), { status: 'ok' });
  });

  it('answers 404 with the addresses that exist', async () => {
    const response = await pollCollector().app.request('/');
    assert.equal(response.status, 404);
    assert.match(((await response.json()) as Problem).detail, /\/surveys\/<id>\.json/);
  });

  it('can be a part of a larger application without changing its other pages', async () => {
    const { Hono } = await import('hono');
    const site = new Hono().route('/', pollCollector({ clock: () => whileOpen }).app);
    site.get('/article', (context) => context.text('news'));
    assert.equal((await site.request('/article')).headers.get('content-security-policy'), null);
    assert.equal((await post(site, pollEnvelope())).status, 201);
  });
});
