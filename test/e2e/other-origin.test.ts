import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs, type TabsInUse } from './suites/tabs.ts';
import { pageAround, stoppedClock } from './suites/test-page.ts';

/** A loader of modules as old pages have it: scripts that find it may hand themselves over instead of running. */
const amdLoader = `
  window.handedOver = [];
  window.define = (...parts) => void window.handedOver.push(parts);
  window.define.amd = {};
  window.require = window.define;`;

/** Script tags of the pages, by what they are. `A` stands for the origin of the scripts. */
const tags = {
  'the module': '<script type="module" src="A/dist/survey-form.js"></script>',
  'the classic script': '<script src="A/dist/survey-form.classic.js"></script>',
  'the classic script, twice, beside an AMD loader': `
    <script src="A/amd.js"></script>
    <script src="A/dist/survey-form.classic.js"></script>
    <script src="A/dist/survey-form.classic.js"></script>`,
  'the classic script before an AMD loader': `
    <script src="A/dist/survey-form.classic.js"></script>
    <script src="A/amd.js"></script>`,
  'the module after the classic script': `
    <script src="A/dist/survey-form.classic.js"></script>
    <script type="module" src="A/dist/survey-form.js"></script>`,
};

for (const engine of everyEngine) {
  describe(`a page of another origin with a strict policy, in ${engine}`, () => {
    const browser = useTabs(engine);

    for (const [name, scripts] of Object.entries(tags)) {
      it(`answers with ${name}, against no rule of the policy and without a global`, async (test) => {
        const { address, collector, reports } = await startOrigins(test, scripts);
        const page = await open(test, browser, address);
        await answerShortly(page);

        assert.deepEqual(collector.rows(), [shortAnswer]);
        assert.deepEqual(await seenBy(page), { violations: [], faults: [], handedOver: 0, globals: [] });
        assert.deepEqual(reports, []);
      });
    }

    it('would see a rule of the policy broken, both in the page and by its reports', async (test) => {
      const { address, reports } = await startOrigins(test, tags['the module']);
      const page = await open(test, browser, address);
      await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: '/picture.png' })));
      await page.waitUntil(() => (window as unknown as Watched).violations.length > 0);
      assert.deepEqual((await seenBy(page)).violations, ['img-src']);
      while (reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.match(reports[0]!, /img-src/);
    });
  });
}

/** Scripts on one origin, the collector on a second, the page on a third. */
async function startOrigins(test: TestContext, scripts: string) {
  const reports: string[] = [];
  const scriptSite = await startSite(test, (app) => {
    serveBuilt(app);
    const script = { 'content-type': 'text/javascript' };
    app.get('/amd.js', ({ body }) => body(amdLoader, 200, script));
    app.get('/watch.js', ({ body }) => body(watch + stoppedClock, 200, script));
  });
  const allowedOrigins: string[] = [];
  const collector = useCollector(test, flagship, { allowedOrigins, now: Date.parse(whileOpen) });
  const collectorSite = await startSite(test, (app) => app.all('*', collector.handle));
  const policy = [
    "default-src 'none'",
    `script-src ${scriptSite.url}`,
    "style-src 'self'",
    // For the icon of the page, below.
    'img-src data:',
    `connect-src ${collectorSite.url}`,
    "require-trusted-types-for 'script'",
    'report-uri /reports',
  ].join('; ');
  // An icon of its own: WebKit would ask for one, which counts against a page whose policy forbids it.
  const head = `<link rel="icon" href="data:,"><script src="A/watch.js"></script>${scripts}`;
  const survey = `${collectorSite.url}/surveys/${flagship.id}`;
  const pageSite = await startSite(test, (app) => {
    app.get('/', ({ html }) =>
      html(pageAround(head.replaceAll('A/', `${scriptSite.url}/`), `${survey}.json`, `${survey}/answers`), 200, {
        'content-security-policy': policy,
      }),
    );
    app.post('/reports', async ({ req, body }) => {
      reports.push(await req.text());
      return body(null, 204);
    });
  });
  allowedOrigins.push(pageSite.url);
  return { address: `${pageSite.url}/`, collector, reports };
}

/** What the page notes about itself. */
interface Watched {
  readonly violations: string[];
  readonly faults: string[];
  readonly handedOver?: readonly unknown[];
  readonly before: readonly string[];
}

/** Notes faults, violations and the globals that are there from the start of the page. */
const watch = `
  Object.assign(window, { violations: [], faults: [], before: [] });
  before.push(...Object.getOwnPropertyNames(window));
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));`;

/** Opens the page until the test ends, and waits for a question. */
async function open(test: TestContext, browser: TabsInUse, address: string): Promise<Tab> {
  const page = await browser.newTab();
  test.after(() => page.close());
  await page.goto(address);
  await page.waitForSelector('survey-form >>> fieldset');
  return page;
}

/** What the page has noted. Globals of Lit's own bookkeeping are named; ours would be new. */
const seenBy = (page: Tab) =>
  page.evaluate(() => {
    const { violations, faults, handedOver = [], before } = window as unknown as Watched;
    const known = [...before, 'handedOver', 'define', 'require'];
    const globals = Object.getOwnPropertyNames(window).filter((name) => !known.includes(name));
    return { violations, faults, handedOver: handedOver.length, globals };
  });
