import { expect } from '@open-wc/testing';
import { SurveyError } from '../../schema/survey-error.ts';
import { fetchAgain, mayPass, type FetchError } from './fetch-again.ts';

const fault = (reply?: Response, code: 'survey-missing' | 'survey-not-json' = 'survey-missing'): FetchError =>
  Object.assign(new SurveyError(code, ''), { reply });
const status = (code: number, headers = {}): Response => new Response('', { status: code, headers });

describe('a survey file that did not come', () => {
  const faults: readonly (readonly [string, FetchError, boolean])[] = [
    ['no reply', fault(), true],
    ['a reply that was cut off', fault(status(200)), true],
    ['408', fault(status(408)), true],
    ['429', fault(status(429)), true],
    ['503', fault(status(503)), true],
    ['403', fault(status(403)), false],
    ['404', fault(status(404)), false],
    ['something else than JSON', fault(status(200), 'survey-not-json'), false],
  ];
  for (const [what, error, passes] of faults) {
    it(`is ${passes ? '' : 'not '}asked for again after ${what}`, () => expect(mayPass(error)).to.equal(passes));
  }

  it('is asked for again at once when the network comes back', async () => {
    const { signal } = new AbortController();
    const ticking = setInterval(() => dispatchEvent(new Event('online')));
    const busy = fault(status(503, { 'retry-after': '20' }));
    const found = await fetchAgain(() => Promise.resolve('the file'), busy, signal);
    clearInterval(ticking);
    expect(found).to.equal('the file');
  });

  it('is not waited for when the server asks for more patience than people have', async () => {
    const { signal } = new AbortController();
    const busy = fault(status(503, { 'retry-after': '50' }));
    const found = await fetchAgain(() => Promise.resolve('the file'), busy, signal).catch((error: unknown) => error);
    expect(found).to.equal(busy);
  });

  it('is asked for no more once nobody waits for it', async () => {
    const abort = new AbortController();
    let count = 0;
    const found = fetchAgain(() => Promise.resolve(count++), fault(), abort.signal).catch((error: unknown) => error);
    abort.abort();
    expect(await found).to.be.instanceOf(SurveyError);
    expect(count).to.equal(0);
  });
});
