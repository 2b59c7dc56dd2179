import { expect } from '@open-wc/testing';
import { SurveyError } from '../../schema/survey-error.ts';
import type { PostOptions, Receipt } from '../../transport/post.ts';
import { createDelivery, type Delivery, type DeliveryState } from './delivery.ts';

const nowhere = { endpoint: '', send: undefined };

/** A delivery whose attempts the test decides. */
function deliver() {
  const states: DeliveryState[] = [];
  let options: PostOptions = {};
  let arrive: (receipt: Receipt) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  let attempts = 0;
  const delivery: Delivery = createDelivery(
    (_answers, _to, given = {}) => {
      attempts++;
      options = given;
      return new Promise((resolve, reject) => {
        arrive = resolve;
        fail = reject;
        given.signal?.addEventListener('abort', () => reject(new SurveyError('send-offline', 'stopped')));
      });
    },
    () => states.push(delivery.state),
  );
  const outcome = delivery.deliver({ a: 'x' }, nowhere);
  return {
    delivery,
    outcome,
    states,
    attempts: () => attempts,
    arrive: (receipt: Receipt) => arrive(receipt),
    fail: (error: unknown) => fail(error),
    /** An attempt failed; gives how often somebody wanted to go on. */
    pause(length: number) {
      let hurried = 0;
      options.onRetry!('send-server', length, () => {
        hurried++;
      });
      return () => hurried;
    },
  };
}

const waitUntil = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('delivery', () => {
  it('counts the seconds of a pause down, says that it tries, and thanks', async () => {
    const { delivery, outcome, pause, arrive, states } = deliver();
    const hurried = pause(1500);
    expect(delivery.state).to.deep.equal({ kind: 'sending', retryIn: 2 });
    await waitUntil(() => hurried() === 1);
    expect(states.map((state) => (state.kind === 'sending' ? (state.retryIn ?? 'first') : ''))).to.deep.equal([
      ...['first', 2, 1, 0],
    ]);
    arrive('kept');
    expect(await outcome).to.deep.equal({ kind: 'sent', receipt: 'kept' });
  });

  it('goes on at once when it is told to, once', () => {
    const { delivery, pause } = deliver();
    const hurried = pause(60_000);
    delivery.hurry();
    delivery.hurry();
    expect(hurried()).to.equal(1);
    expect(delivery.state).to.deep.equal({ kind: 'sending', retryIn: 0 });
  });

  it('goes on at once when the network comes back, and listens only in a pause', () => {
    const { pause } = deliver();
    dispatchEvent(new Event('online'));
    const first = pause(60_000);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    expect(first()).to.equal(1);
    const second = pause(60_000);
    dispatchEvent(new Event('online'));
    expect([first(), second()]).to.deep.equal([1, 1]);
  });

  it('stops when the respondent had enough, and can be begun again', async () => {
    const { delivery, outcome, pause, arrive, attempts } = deliver();
    pause(60_000);
    delivery.stop('unsent');
    expect(await outcome).to.have.property('kind', 'unsent');
    const again = delivery.deliver({ a: 'x' }, nowhere);
    arrive('kept-earlier');
    expect(await again).to.deep.equal({ kind: 'sent', receipt: 'kept-earlier' });
    expect(attempts()).to.equal(2);
  });

  it('is as before when there is something else to send', async () => {
    const { delivery, outcome } = deliver();
    delivery.stop('idle');
    expect(await outcome).to.deep.equal({ kind: 'idle' });
  });

  it('never sends twice at a time, nor after the answers arrived', async () => {
    const { delivery, outcome, arrive, attempts } = deliver();
    expect((await delivery.deliver({}, nowhere)).kind).to.equal('sending');
    arrive('kept');
    await outcome;
    expect((await delivery.deliver({}, nowhere)).kind).to.equal('sent');
    expect(attempts()).to.equal(1);
  });

  it('gives every fault a code', async () => {
    const { outcome, fail } = deliver();
    fail(new Error('a page’s own'));
    const state = await outcome;
    expect(state.kind === 'unsent' && state.error.code).to.equal('send-server');
  });
});
