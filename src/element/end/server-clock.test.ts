import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const day = 24 * 60 * 60 * 1000;
const src = '/survey-of-a-test.json';

/** A date of HTTP: whole seconds. */
const inDays = (days: number): Date => new Date(1000 * Math.floor((Date.now() + days * day) / 1000));

const surveyWith = (times: { readonly opens?: Date; readonly closes?: Date }): object => ({
  id: 'phone',
  version: 1,
  languages: ['en'],
  title: 'The telephone',
  ...Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time.toISOString().replace('.000', '')])),
  pages: [{ name: 'p', questions: [{ type: 'text', name: 'a', title: 'Which calls?' }] }],
});

const closedYesterday = surveyWith({ closes: inDays(-1) });
const opensTomorrow = surveyWith({ opens: inDays(1) });

describe('a survey that the clock of the device says is closed', () => {
  const { fetch } = window;
  let asked: RequestInit[] = [];
  let heard: string[] = [];
  const hear = (event: Event): void => void heard.push((event as CustomEvent<{ reason: string }>).detail.reason);

  beforeEach(() => {
    asked = [];
    heard = [];
    document.addEventListener('survey-closed', hear);
  });
  afterEach(() => {
    window.fetch = fetch;
    document.removeEventListener('survey-closed', hear);
    unmountAll();
  });

  /** Opens a survey whose server answers with these headers when it is asked for the time, or not at all. */
  function open(survey: object, headers: HeadersInit | Error, clock?: () => Date): Promise<Mounted> {
    window.fetch = (address, init = {}) => {
      if (address !== src) return fetch(address, init);
      if (init.method !== 'HEAD') return Promise.resolve(Response.json(survey));
      asked.push(init);
      return headers instanceof Error ? Promise.reject(headers) : Promise.resolve(new Response(null, { headers }));
    };
    return mount(undefined, { src, lang: 'en', ...(clock && { clock }) });
  }

  it('is open when its server says so', async () => {
    const { text } = await open(closedYesterday, { date: inDays(-2).toUTCString() });
    expect(text()).to.contain('Which calls?').and.contain('1 day left');
    expect(heard).to.deep.equal([]);
    expect(asked).to.have.length(1);
    expect(asked[0]).to.deep.include({ cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is open when its server says that it has begun', async () => {
    const { text } = await open(opensTomorrow, { date: inDays(2).toUTCString() });
    expect(text()).to.contain('Which calls?');
    expect(heard).to.deep.equal([]);
  });

  const others: readonly (readonly [string, HeadersInit | Error])[] = [
    ['its server says so too', { date: inDays(0).toUTCString() }],
    ['an old answer was kept by a cache on the way', { date: inDays(-2).toUTCString(), age: String((2 * day) / 1000) }],
    ['its server says no time', {}],
    ['its server says what is no time', { date: 'yesterday' }],
    ['its server cannot be reached', new TypeError('no network')],
  ];
  for (const [what, headers] of others) {
    it(`is closed when ${what}`, async () => {
      const { text, form } = await open(closedYesterday, headers);
      await waitUntil(() => heard.length > 0);
      expect(text()).to.contain('This survey is closed');
      form.requestUpdate();
      await form.updateComplete;
      expect([heard, asked.length]).to.deep.equal([['closed'], 1]);
    });
  }

  it('asks nobody when the page gave a clock of its own', async () => {
    await open(closedYesterday, { date: inDays(-2).toUTCString() }, () => inDays(3));
    await waitUntil(() => heard.length > 0);
    expect(asked).to.deep.equal([]);
  });

  it('asks nobody while it is open', async () => {
    await open(surveyWith({ closes: inDays(1) }), { date: inDays(2).toUTCString() });
    expect(asked).to.deep.equal([]);
  });
});
