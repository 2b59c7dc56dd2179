import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useBrowser } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { sealedSurvey } from './suites/database.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { serveBuilt, startSite, type SeenRequest, type Site } from './suites/site.ts';
import { openSurvey, pageAround } from './suites/test-page.ts';

const file = `/surveys/${flagship.id}.json`;
const endpoint = `/surveys/${flagship.id}/answers`;
// With an icon of its own, so that the browser does not look for one.
const head = '<link rel="icon" href="data:,"><script type="module" src="/dist/survey-form.js"></script>';

const eventNames = [
  'survey-ready',
  'survey-page',
  'survey-submit',
  'survey-sent',
  'survey-error',
  'survey-closed',
] as const;

/** Runs in the page before anything else: notes each write, also of what is taken away again at once. */
const noteWrites = `
  window.writes = [];
  const watch = (owner, name, what) => {
    owner[name] = new Proxy(owner[name], {
      apply: (act, self, given) => (window.writes.push(what), Reflect.apply(act, self, given)),
    });
  };
  watch(Storage.prototype, 'setItem', 'storage');
  watch(IDBFactory.prototype, 'open', 'database');
  watch(CacheStorage.prototype, 'open', 'cache');
  watch(History.prototype, 'pushState', 'history');
  watch(History.prototype, 'replaceState', 'history');
  watch(Navigator.prototype, 'sendBeacon', 'beacon');
  watch(ServiceWorkerContainer.prototype, 'register', 'worker');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const set = new Proxy(cookie.set, {
    apply: (act, self, given) => (window.writes.push('cookie'), Reflect.apply(act, self, given)),
  });
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set });
`;

describe('answering and sending', () => {
  const browser = useBrowser('chromium');

  it('leaves nothing on the device and in the page', async (test) => {
    const { page, said } = await openPage(test);
    const opened = await tracesIn(page);
    await answerShortly(page);
    const sent = await tracesIn(page);
    assert.deepEqual(sent.kept, { local: [], session: [], databases: [], caches: [], workers: 0, name: '' });
    assert.deepEqual(sent.cookies, ['session=ann']);
    assert.deepEqual(sent.attributes, ['src', 'endpoint']);
    assert.deepEqual(sent, opened);
    assert.deepEqual(said, []);
    const writesOf = (): Promise<readonly string[]> => page.evaluate(() => (window as unknown as Noted).writes);
    assert.deepEqual(await writesOf(), [], 'nothing was written, not even for a moment');
    await page.evaluate(() => {
      localStorage.setItem('a', 'b');
      document.cookie = 'a=b';
      history.replaceState(null, '');
    });
    assert.deepEqual(await writesOf(), ['storage', 'cookie', 'history'], 'and it would have been seen');
    await page.close();
  });

  it('asks for its own files, the survey and nothing else, and sends the answers once at the end', async (test) => {
    const { page, site, asked, collector } = await openPage(test);
    const opened = site.requests.length;
    await answerShortly(page);
    const own = (path: string): boolean => /^\/dist\/(survey-form\.js|chunks\/[\w.-]+\.js)$/.test(path);
    const others = asked.filter((address) => !own(address.replace(site.url, '')));
    const statement = '/.well-known/survey-collector';
    assert.deepEqual(others, [`${site.url}/?utm_id=42`, ...[file, statement, endpoint].map((path) => site.url + path)]);
    const sinceOpened = site.requests.slice(opened).filter(({ path }) => !own(path) && path !== statement);
    assert.deepEqual(
      sinceOpened.map(({ method, path }) => `${method} ${path}`),
      [`POST ${endpoint}`],
    );
    assert.deepEqual(await collector.opened(), [shortAnswer]);
    await page.close();
  });

  it('tells the collector neither who asks nor where, though it is on the site of the page', async (test) => {
    const { page, site } = await openPage(test);
    await answerShortly(page);
    const [home, survey, statement, answers] = ['/?utm_id=42', file, '/.well-known/survey-collector', endpoint].map(
      (path) => find(site, path),
    );
    // The browser does hold cookies for this site: the page itself was asked for with them.
    assert.equal(home!.headers.get('cookie'), 'session=ann');
    for (const { path, headers } of [survey!, statement!, answers!]) {
      assert.equal(headers.get('cookie'), null, path);
      assert.equal(headers.get('referer'), null, path);
      assert.equal(headers.get('authorization'), null, path);
    }
    await page.close();
  });

  it('tells the page that something happened, never what was answered', async (test) => {
    const { page } = await openPage(test);
    await answerShortly(page);
    const survey = flagship.id;
    assert.deepEqual(await page.evaluate(() => (window as unknown as Noted).noted), [
      ['survey-ready', { survey }],
      ['survey-page', { survey, step: 2, steps: 4 }],
      ['survey-page', { survey, step: 3, steps: 4 }],
      ['survey-page', { survey, step: 4, steps: 4 }],
      ['survey-submit', { survey }],
      ['survey-sent', { survey }],
    ]);
    await page.close();
  });

  /** A page with a cookie of the site, on the site of its collector, and everything that leaves it. */
  async function openPage(test: TestContext) {
    const collector = useCollector(test, sealedSurvey(flagship), { now: Date.parse(whileOpen) });
    const site = await startSite(test, (app) => {
      serveBuilt(app);
      app.get('/', ({ html }) => html(pageAround(head, file, endpoint)));
      app.all('*', collector.handle);
    });
    const page = await browser.newPage();
    await page.browserContext().setCookie({ name: 'session', value: 'ann', domain: '127.0.0.1', path: '/' });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.evaluateOnNewDocument(noteWrites);
    await page.evaluateOnNewDocument((names) => {
      const noted: unknown[] = [];
      Object.assign(window, { noted });
      for (const name of names) {
        window.addEventListener(name, (event) => noted.push([name, (event as CustomEvent<unknown>).detail]));
      }
    }, eventNames);
    await openSurvey(page, `${site.url}/?utm_id=42`);
    return { page, site, asked, said, collector };
  }
});

interface Noted {
  readonly noted: readonly unknown[];
  readonly writes: readonly string[];
}

const find = ({ requests }: Site, wanted: string): SeenRequest => requests.find(({ path }) => path === wanted)!;

/** Everything that a page can leave behind. */
async function tracesIn(page: Page) {
  const cookies = await page.browserContext().cookies();
  const inPage = await page.evaluate(async () => ({
    kept: {
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    },
    history: [history.length, history.state as unknown, location.href],
    title: document.title,
    globals: Object.getOwnPropertyNames(window),
    attributes: document.querySelector('survey-form')!.getAttributeNames(),
  }));
  return { ...inPage, cookies: cookies.map(({ name, value }) => `${name}=${value}`) };
}
