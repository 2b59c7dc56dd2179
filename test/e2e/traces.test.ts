import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { useCollector } from './suites/collector.ts';
import { sealedSurvey } from './suites/database.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { serveBuilt, startSite, type Site } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';
import { pageAround, stoppedClock } from './suites/test-page.ts';

const file = `/surveys/${flagship.id}.json`;
const home = '/?utm_id=42';
const endpoint = `/surveys/${flagship.id}/answers`;

const eventNames = [
  'survey-ready',
  'survey-page',
  'survey-submit',
  'survey-sent',
  'survey-error',
  'survey-closed',
] as const;

/** Runs in the page before anything else: notes each write, also of what is taken away again at once, and what happens. */
const watching = `
  window.writes = [];
  window.noted = [];
  window.asked = [];
  window.complaints = [];
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
  for (const name of ['debug', 'error', 'info', 'log', 'warn']) watch(console, name, 'console');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const set = new Proxy(cookie.set, {
    apply: (act, self, given) => (window.writes.push('cookie'), Reflect.apply(act, self, given)),
  });
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set });
  for (const name of ${JSON.stringify(eventNames)}) {
    addEventListener(name, ({ detail }) => window.noted.push([name, detail]));
  }
  addEventListener('error', ({ message }) => window.complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.complaints.push(String(reason)));
  new PerformanceObserver((list) => window.asked.push(...list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
`;

// With an icon of its own, so that the browser does not look for one.
const head = `<link rel="icon" href="data:,"><script>${stoppedClock}{${watching}}</script>
  <script type="module" src="/dist/survey-form.js"></script>`;

for (const engine of everyEngine) {
  describe(`answering and sending, in ${engine}`, () => {
    const browser = useTabs(engine);

    it('leaves nothing on the device and in the page', async (test) => {
      const { page, site } = await openPage(test);
      const opened = await tracesIn(page);
      await answerShortly(page);
      const sent = await tracesIn(page);
      assert.deepEqual(sent.kept, { local: [], session: [], databases: [], caches: [], workers: 0, name: '' });
      assert.deepEqual(sent.attributes, ['src', 'endpoint']);
      assert.deepEqual(sent, opened);
      assert.deepEqual(page.said ?? [], []);
      const { writes, complaints } = await watched(page);
      assert.deepEqual(complaints, []);
      assert.deepEqual(writes, [], 'nothing was written, not even for a moment');
      await page.evaluate(() => {
        localStorage.setItem('a', 'b');
        document.cookie = 'a=b; max-age=0';
        history.replaceState(null, '');
      });
      assert.deepEqual((await watched(page)).writes, ['storage', 'cookie', 'history'], 'and it would have been seen');
      assert.equal(await cookiesOf(page, site), 'session=ann');
      await page.close();
    });

    it('asks for its own files, the survey and nothing else, and sends the answers once at the end', async (test) => {
      const { page, site, collector } = await openPage(test);
      const opened = site.requests.length;
      await answerShortly(page);
      const own = (path: string): boolean => /^\/dist\/(survey-form\.js|chunks\/[\w.-]+\.js)$/.test(path);
      const others = (paths: readonly string[]): readonly string[] => paths.filter((path) => !own(path));
      const statement = '/.well-known/survey-collector';
      const expected = [file, statement, endpoint];
      assert.deepEqual(others(site.requests.map(({ path }) => path)), [home, ...expected]);
      // WebKit's driver does not tell; there the page itself hears of everything. In Chromium it does not hear of what it sent.
      const asked = (page.asked ?? (await watched(page)).asked)
        .filter((address) => !address.startsWith('data:'))
        .map((address) => address.replace(site.url, ''));
      assert.deepEqual(others(asked), page.asked ? [home, ...expected] : expected);
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
      for (const wanted of [file, '/.well-known/survey-collector', endpoint]) {
        const { path, headers } = site.requests.find(({ path }) => path === wanted)!;
        assert.equal(headers.get('cookie'), null, path);
        assert.equal(headers.get('referer'), null, path);
        assert.equal(headers.get('authorization'), null, path);
      }
      // The browser did hold a cookie for this site.
      assert.equal(await cookiesOf(page, site), 'session=ann');
      await page.close();
    });

    it('tells the page that something happened, never what was answered', async (test) => {
      const { page } = await openPage(test);
      await answerShortly(page);
      const survey = flagship.id;
      assert.deepEqual((await watched(page)).noted, [
        ['survey-ready', { survey }],
        ['survey-page', { survey, step: 2, steps: 4 }],
        ['survey-page', { survey, step: 3, steps: 4 }],
        ['survey-page', { survey, step: 4, steps: 4 }],
        ['survey-submit', { survey }],
        ['survey-sent', { survey }],
      ]);
      await page.close();
    });

    /** A page with a cookie of the site, on the site of its collector, that notes everything that leaves it. */
    async function openPage(test: TestContext): Promise<Opened> {
      const collector = useCollector(test, sealedSurvey(flagship), { now: Date.parse(whileOpen) });
      const site = await startSite(test, (app) => {
        serveBuilt(app);
        app.get('/', ({ html }) =>
          html(pageAround(head, file, endpoint), 200, { 'set-cookie': 'session=ann; Path=/' }),
        );
        app.get('/next', ({ html }) => html('Next'));
        app.all('*', collector.handle);
      });
      const page = await browser.newTab();
      await page.goto(site.url + home);
      await page.waitForSelector('survey-form >>> fieldset');
      return { page, site, collector };
    }
  });
}

interface Opened {
  readonly page: Tab;
  readonly site: Site;
  readonly collector: ReturnType<typeof useCollector>;
}

/** What the page noted. */
interface Watched {
  readonly writes: readonly string[];
  readonly noted: readonly unknown[];
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

const watched = (page: Tab): Promise<Watched> =>
  page.evaluate(() => {
    const { writes, noted, asked, complaints } = window as unknown as Watched;
    return { writes, noted, asked, complaints };
  });

/** All cookies that the browser has for the site, also those that no script can read: it sends them for the next page. */
async function cookiesOf(page: Tab, site: Site): Promise<string | null> {
  await page.goto(`${site.url}/next`);
  return site.requests.at(-1)!.headers.get('cookie');
}

/** Everything that a page can leave behind, without its cookies. */
const tracesIn = (page: Tab): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => ({
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
    // Firefox gives those that were used first.
    globals: Object.getOwnPropertyNames(window).sort(),
    attributes: document.querySelector('survey-form')!.getAttributeNames(),
  }));
