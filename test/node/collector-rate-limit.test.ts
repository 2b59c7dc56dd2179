import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateLimiter, networkOf } from '../../src/collector/routes/rate-limit.ts';
import { pollCollector, pollEnvelope, post } from './support/poll.ts';

describe('rate limit of the collector', () => {
  it('refuses one network that sends too much, says when to come back, and stores nothing of it', async () => {
    let address = '192.0.2.1';
    const { app, store } = pollCollector({ rateLimit: { burst: 2, perSecond: 0.1 }, clientAddress: () => address });
    assert.equal((await post(app, pollEnvelope())).status, 201);
    address = '192.0.2.200';
    assert.equal((await post(app, pollEnvelope())).status, 201);
    const refused = await post(app, pollEnvelope());
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '10');
    assert.equal(((await refused.json()) as { code: string }).code, 'too-many-requests');
    address = '198.51.100.1';
    assert.equal((await post(app, pollEnvelope())).status, 201);
    assert.equal(await store.count('poll'), 3);
  });

  it('never refuses the survey file', async () => {
    const { app } = pollCollector({ rateLimit: { burst: 1, perSecond: 0.001 } });
    await post(app, pollEnvelope());
    await post(app, pollEnvelope());
    assert.equal((await app.request('/surveys/poll.json')).status, 200);
  });
});

describe('createRateLimiter', () => {
  it('saves up no more than one burst', () => {
    let now = 0;
    const limiter = createRateLimiter({ burst: 2, perSecond: 1 }, () => now);
    now = 1_000_000;
    assert.deepEqual(
      [1, 2, 3].map(() => limiter.take('192.0.2.1')),
      [0, 0, 1],
    );
  });

  it('lets a network in again after the time that it gave', () => {
    let now = 0;
    const limiter = createRateLimiter({ burst: 1, perSecond: 0.5 }, () => now);
    limiter.take('192.0.2.1');
    assert.equal(limiter.take('192.0.2.1'), 2);
    now = 1999;
    assert.equal(limiter.take('192.0.2.1'), 1);
    now = 2000;
    assert.equal(limiter.take('192.0.2.1'), 0);
  });

  it('forgets a network whose bucket is full again, also when nobody sends any more', ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    let now = 0;
    const pass = (milliseconds: number): void => {
      now += milliseconds;
      mock.timers.tick(milliseconds);
    };
    const limiter = createRateLimiter({ burst: 20, perSecond: 1 }, () => now);
    limiter.take('192.0.2.1');
    for (let count = 0; count < 15; count++) limiter.take('198.51.100.1');
    assert.equal(limiter.size, 2);
    pass(10_000);
    assert.equal(limiter.size, 1);
    pass(10_000);
    assert.equal(limiter.size, 0);
    limiter.take('192.0.2.1');
    pass(10_000);
    assert.equal(limiter.size, 0);
  });

  it('remembers 20,000 networks at most, and forgets the one seen longest ago first', () => {
    const limiter = createRateLimiter({ burst: 1, perSecond: 0.001 }, () => 0);
    const network = (index: number): string => `10.${index >> 8}.${index & 255}.1`;
    for (let index = 0; index < 20_000; index++) limiter.take(network(index));
    assert.equal(limiter.size, 20_000);
    // The first one is seen again, so that the second one has not been seen for longest.
    assert.ok(limiter.take(network(0)) > 0);
    limiter.take(network(20_000));
    assert.equal(limiter.size, 20_000);
    assert.ok(limiter.take(network(0)) > 0, 'seen again');
    assert.ok(limiter.take(network(2)) > 0, 'seen after the one that is forgotten');
    assert.equal(limiter.take(network(1)), 0, 'forgotten');
  });

  it('does not refuse when the clock is set back', () => {
    let now = 10_000;
    const limiter = createRateLimiter({ burst: 2, perSecond: 1 }, () => now);
    limiter.take('192.0.2.1');
    now = 0;
    assert.equal(limiter.take('192.0.2.1'), 0);
  });
});

describe('networkOf', () => {
  const networks = {
    '192.0.2.7': '192.0.2',
    '::ffff:192.0.2.7': '192.0.2',
    '2001:db8:1:2::7': '2001:db8:1',
    '2001:0DB8:0001:ffff::': '2001:db8:1',
    '2001:db8::1': '2001:db8:0',
    '::1': '0:0:0',
    'fe80::1%eth0': 'fe80:0:0',
    '': '0:0:0',
    'no address': '0:0:0',
  };
  for (const [address, network] of Object.entries(networks)) {
    it(`shortens "${address}" to ${network}`, () => assert.equal(networkOf(address), network));
  }
});
