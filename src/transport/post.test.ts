import { expect } from '@open-wc/testing';
import { SurveyError } from '../schema/survey-error.ts';
import { postEnvelope, type PostOptions } from './post.ts';

const json = (status: number, body: unknown = { status: 'stored' }, headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const page = (status: number): Response =>
  new Response('<h1>Sign in</h1>', { status, headers: { 'content-type': 'text/html' } });

type Reply = Response | Error | 'silence';

/** Answers each attempt with the next reply, and remembers what was asked. */
function endpointWith(...replies: readonly Reply[]) {
  const requests: (RequestInit & { address: string })[] = [];
  const answer = (address: string, init: RequestInit): Promise<Response> => {
    const reply = replies[requests.length] ?? replies.at(-1)!;
    requests.push({ ...init, address });
    if (reply === 'silence') {
      return new Promise((_resolve, reject) =>
        init.signal!.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    }
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  return { requests, fetch: answer as typeof fetch };
}

async function codeOf(replies: readonly Reply[], options: PostOptions = {}): Promise<string> {
  const endpoint = endpointWith(...replies);
  try {
    return await postEnvelope('/answers', 'body', { fetch: endpoint.fetch, pauses: [], ...options });
  } catch (error) {
    return error instanceof SurveyError ? error.code : String(error);
  }
}

describe('postEnvelope', () => {
  it('sends one request without cookies, referrer, cache or redirects', async () => {
    const endpoint = endpointWith(json(201));
    await postEnvelope('/answers', '{"a":1}', { fetch: endpoint.fetch });
    expect(endpoint.requests).to.have.length(1);
    expect(endpoint.requests[0]).to.include({
      address: '/answers',
      method: 'POST',
      body: '{"a":1}',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  });

  const verdicts: readonly (readonly [string, Reply, string])[] = [
    ['201 with JSON', json(201), 'kept'],
    ['200 with JSON', json(200), 'kept'],
    ['204', new Response(null, { status: 204 }), 'kept'],
    ['200 with a page (captive portal)', page(200), 'send-not-collector'],
    ['404', page(404), 'send-not-found'],
    ['405', page(405), 'send-not-found'],
    ['410', json(410, { code: 'closed' }), 'send-closed'],
    ['422', json(422, { detail: 'calls: not a number' }), 'send-refused'],
    ['400 with a page', page(400), 'send-refused'],
    ['409 for another version', json(409, { code: 'old-version' }), 'send-old-version'],
    ['409 for other promises', json(409, { code: 'other-promises' }), 'send-old-version'],
    ['422 for answers that are not sealed', json(422, { code: 'not-sealed' }), 'send-refused'],
    ['403', json(403, { code: 'origin-not-allowed' }), 'send-forbidden'],
    ['403 with a page', page(403), 'send-forbidden'],
    ['413', page(413), 'send-too-large'],
    ['415', json(415), 'send-refused'],
    ['409 for an id stored before', json(409, { code: 'id-used' }), 'kept-earlier'],
    ['429', json(429), 'send-busy'],
    ['500', page(500), 'send-server'],
    ['503', json(503), 'send-server'],
    ['a network fault', new TypeError('Failed to fetch'), 'send-offline'],
  ];
  for (const [reply, response, code] of verdicts) {
    it(`judges ${reply} as ${code}`, async () => expect(await codeOf([response])).to.equal(code));
  }

  it('gives up waiting for a silent server', async () => {
    expect(await codeOf(['silence'], { timeout: 5 })).to.equal('send-timeout');
  });

  it('repeats the very same body until it is stored', async () => {
    const endpoint = endpointWith(new TypeError('offline'), page(503), json(429), json(201));
    const pauses: string[] = [];
    await postEnvelope('/answers', 'the body', {
      fetch: endpoint.fetch,
      pauses: [1, 1, 1],
      onRetry: (reason) => pauses.push(reason),
    });
    expect(endpoint.requests.map(({ body }) => body)).to.deep.equal(Array(4).fill('the body'));
    expect(pauses).to.deep.equal(['send-offline', 'send-server', 'send-busy']);
  });

  it('stops after the last pause', async () => {
    const endpoint = endpointWith(page(500));
    await postEnvelope('/answers', '', { fetch: endpoint.fetch, pauses: [1, 1] }).then(
      () => expect.fail('it must not succeed'),
      (error: unknown) => expect(error).to.have.property('code', 'send-server'),
    );
    expect(endpoint.requests).to.have.length(3);
  });

  it('does not repeat what cannot pass by itself', async () => {
    const endpoint = endpointWith(json(422));
    await postEnvelope('/answers', '', { fetch: endpoint.fetch, pauses: [1, 1] }).catch(() => {});
    expect(endpoint.requests).to.have.length(1);
  });

  it('waits as long as the server asks, one minute at most', async () => {
    const waits: number[] = [];
    const endpoint = endpointWith(
      json(429, {}, { 'retry-after': '0' }),
      json(503, {}, { 'retry-after': 'garbage' }),
      json(201),
    );
    await postEnvelope('/answers', '', {
      fetch: endpoint.fetch,
      pauses: [1, 1],
      onRetry: (_reason, wait) => waits.push(wait),
    });
    expect(waits.every((wait) => wait >= 0.75 && wait <= 1.25)).to.equal(true);

    const asked: number[] = [];
    const slow = endpointWith(json(429, {}, { 'retry-after': '1' }), json(201));
    await postEnvelope('/answers', '', {
      fetch: slow.fetch,
      pauses: [1],
      onRetry: (_reason, wait) => asked.push(wait),
    });
    expect(asked).to.deep.equal([1000]);
  });

  it('goes on at once when it is asked to, and says so each time', async () => {
    const endpoint = endpointWith(page(503), new TypeError('offline'), json(201));
    const began = performance.now();
    const receipt = await postEnvelope('/answers', '', {
      fetch: endpoint.fetch,
      onRetry: (_reason, _pause, goOn) => setTimeout(goOn),
    });
    expect(receipt).to.equal('kept');
    expect(endpoint.requests).to.have.length(3);
    expect(performance.now() - began).to.be.below(700);
  });

  it('stops in a pause, with what went wrong last', async () => {
    const abort = new AbortController();
    const endpoint = endpointWith(page(503));
    const error = await postEnvelope('/answers', '', {
      fetch: endpoint.fetch,
      signal: abort.signal,
      onRetry: () => abort.abort(),
    }).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'send-server');
    expect(endpoint.requests).to.have.length(1);
  });

  it('stops in an attempt, with what went wrong before it', async () => {
    const abort = new AbortController();
    const endpoint = endpointWith(page(503), 'silence');
    const error = await postEnvelope('/answers', '', {
      fetch: endpoint.fetch,
      signal: abort.signal,
      onRetry: (_reason, _pause, goOn) => (goOn(), setTimeout(() => abort.abort(), 5)),
    }).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'send-server');
    expect(endpoint.requests).to.have.length(2);
  });

  it('survives a server that is away for a minute, and does not try for ever', async () => {
    const { setTimeout: wait } = window;
    let waited = 0;
    const endpoint = endpointWith(page(503));
    (window as { setTimeout: unknown }).setTimeout = (act: () => void, time = 0) => wait(act, time / 1000);
    const add = (_reason: string, pause: number): number => (waited += pause);
    await postEnvelope('/answers', '', { fetch: endpoint.fetch, onRetry: add }).catch(() => {});
    window.setTimeout = wait;
    expect(waited).to.be.within(60_000, 120_000);
  });

  it('begins no attempt once its patience is over', async () => {
    const endpoint = endpointWith(page(503));
    await postEnvelope('/answers', '', { fetch: endpoint.fetch, pauses: [1, 60_000], patience: 1000 }).catch(() => {});
    expect(endpoint.requests).to.have.length(2);
  });
});
