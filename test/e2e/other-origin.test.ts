import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { engines, useBrowser } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import { openSurvey, pageAround } from './suites/test-page.ts';

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

for (const engine of engines) {
  describe(`a page of another origin with a strict policy, in ${engine}`, () => {
    const browser = useBrowser(engine);

    for (const [name, scripts] of Object.entries(tags)) {
      it(`answers with ${name}, against no rule of the policy and without a global`, async (test) => {
        const { address, collector, reports } = await startOrigins(test, scripts);
        const page = await browser.newPage();
        const faults = await watch(page);

        await openSurvey(page, address);
        await answerShortly(page);

        assert.deepEqual(collector.rows(), [shortAnswer]);
        assert.deepEqual(await seenBy(page), { violations: [], handedOver: 0, globals: [] });
        assert.deepEqual(reports, []);
        assert.deepEqual(faults, []);
        await page.close();
      });
    }

    it('would see a rule of the policy broken, both in the page and by its reports', async (test) => {
      const { address, reports } = await startOrigins(test, tags['the module']);
      const page = await browser.newPage();
      await watch(page);
      await openSurvey(page, address);
      await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: '/picture.png' })));
      await page.waitForFunction(() => (window as unknown as Watched).violations.length > 0);
      assert.deepEqual((await seenBy(page)).violations, ['img-src']);
      while (reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.match(reports[0]!, /img-src/);
      await page.close();
    });
  });
}

/** Scripts on one origin, the collector on a second, the page on a third. */
async function startOrigins(test: TestContext, scripts: string) {
  const reports: string[] = [];
  const scriptSite = await startSite(test, (app) => {
    serveBuilt(app);
    app.get('/amd.js', ({ body }) => body(amdLoader, 200, { 'content-type': 'text/javascript' }));
  });
  const allowedOrigins: string[] = [];
  const collector = useCollector(test, flagship, { allowedOrigins, now: Date.parse(whileOpen) });
  const collectorSite = await startSite(test, (app) => app.all('*', collector.handle));
  const policy = [
    "default-src 'none'",
    `script-src ${scriptSite.url}`,
    "style-src 'self'",
    `connect-src ${collectorSite.url}`,
    "require-trusted-types-for 'script'",
    'report-uri /reports',
  ].join('; ');
  const survey = `${collectorSite.url}/surveys/${flagship.id}`;
  const pageSite = await startSite(test, (app) => {
    app.get('/', ({ html }) =>
      html(pageAround(scripts.replaceAll('A/', `${scriptSite.url}/`), `${survey}.json`, `${survey}/answers`), 200, {
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
  readonly handedOver?: readonly unknown[];
  readonly before: readonly string[];
}

/** Notes violations and globals from the start of the page, and returns the list of its errors. */
async function watch(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const watched = Object.assign(window as unknown as Watched, { violations: [] as string[], before: [] as string[] });
    Object.assign(watched, { before: Object.getOwnPropertyNames(window) });
    document.addEventListener('securitypolicyviolation', (event) => watched.violations.push(event.effectiveDirective));
  });
  return faults;
}

/** What the page has noted. Globals of Lit's own bookkeeping are named; ours would be new. */
const seenBy = (page: Page): Promise<{ violations: string[]; handedOver: number; globals: string[] }> =>
  page.evaluate(() => {
    const { violations, handedOver = [], before } = window as unknown as Watched;
    const known = [...before, 'handedOver', 'define', 'require'];
    const globals = Object.getOwnPropertyNames(window).filter((name) => !known.includes(name));
    return { violations, handedOver: handedOver.length, globals };
  });
