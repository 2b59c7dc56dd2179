import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { useBrowser } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { flagship } from './suites/flagship.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import { pageAround } from './suites/test-page.ts';
import { waitFor } from './suites/wait-for.ts';

const day = 24 * 60 * 60 * 1000;
const script = '<script type="module" src="/dist/survey-form.js"></script>';
const isoIn = (days: number): string => new Date(Date.now() + days * day).toISOString();

describe('a device whose clock is ten days ahead', () => {
  const browser = useBrowser('chromium');

  for (const place of ['the origin of the page', 'another origin']) {
    it(`can answer a survey that closes tomorrow, on ${place}`, async (test) => {
      const shown = await openAhead(test, isoIn(1), place === 'another origin');
      assert.equal(shown, 'open');
    });
  }

  it('is told of a survey that closed yesterday', async (test) => {
    assert.equal(await openAhead(test, isoIn(-1), true), 'closed');
  });

  /** Opens the survey and waits for a question, or for the word that it is closed. */
  async function openAhead(test: TestContext, closes: string, isElsewhere: boolean): Promise<'open' | 'closed'> {
    const survey = { ...flagship, opens: isoIn(-3), closes };
    const collector = useCollector(test, survey, { allowedOrigins: ['*'] });
    const other = await startSite(test, (app) => app.all('*', collector.handle));
    const site = await startSite(test, (app) => {
      serveBuilt(app);
      const src = `${isElsewhere ? other.url : ''}/surveys/${survey.id}.json`;
      app.get('/', ({ html }) => html(pageAround(script, src, '')));
      app.all('*', collector.handle);
    });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument((ahead) => {
      const DeviceDate = Date;
      window.Date = class extends DeviceDate {
        constructor(...given: readonly unknown[]) {
          super(...((given.length === 0 ? [DeviceDate.now() + ahead] : given) as [number]));
        }
        static override now = () => DeviceDate.now() + ahead;
      } as DateConstructor;
    }, 10 * day);
    await page.goto(`${site.url}/`);
    const found = await waitFor(page, 'survey-form >>> :is(fieldset, #closed)');
    const tag = await found.evaluate(({ localName }) => localName);
    await page.close();
    return tag === 'fieldset' ? 'open' : 'closed';
  }
});
