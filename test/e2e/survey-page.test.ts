import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it, type TestContext } from 'node:test';
import type * as Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { engines, useBrowser } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { startSite } from './suites/site.ts';
import { waitFor } from './suites/wait-for.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const survey = { ...flagship, opens: '2020-01-20T00:00:00+01:00' };

/** The collector's page of the survey of the article, at a moment. */
async function openPage(test: TestContext, page: Page, { moment = whileOpen, query = '?lang=fr' } = {}) {
  const collector = useCollector(test, survey, { now: Date.parse(moment) });
  const site = await startSite(test, (app) => {
    app.get('/', ({ html }) => html('<!doctype html><link rel="icon" href="data:,">'));
    app.all('*', collector.handle);
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${site.url}/surveys/${flagship.id}${query}`);
  return { collector, site, said };
}

for (const engine of engines) {
  describe(`the collector's page of a survey, in ${engine}`, () => {
    const browser = useBrowser(engine);

    it('is answered and sent, against no rule of its policy, and asks nobody else', async (test) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const { collector, site, said } = await openPage(test, page);
      await waitFor(page, 'survey-form >>> fieldset');
      await answerShortly(page);
      assert.deepEqual(collector.rows(), [shortAnswer]);
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(site.url) && !address.startsWith('data:')),
        [],
      );
      await page.close();
    });

    it('is closed when the collector says so, whatever the clock of the device', async (test) => {
      const page = await browser.newPage();
      await openPage(test, page, { moment: '2020-03-01T10:00:00+01:00' });
      await waitFor(page, 'survey-form >>> #closed');
      await page.close();
    });

    it('is not open yet when the collector says so', async (test) => {
      const page = await browser.newPage();
      await openPage(test, page, { moment: '2019-01-01T10:00:00+01:00' });
      await waitFor(page, 'survey-form >>> #not-open');
      await page.close();
    });

    it('is shown in a frame of a page that has no element, too', async (test) => {
      const page = await browser.newPage();
      const { site } = await openPage(test, page);
      await page.goto(`${site.url}/`);
      await page.evaluate((id) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: `/surveys/${id}` }));
      }, flagship.id);
      const frame = await page.waitForFrame((one) => one.url().includes('/surveys/'));
      await frame.waitForFunction(
        () => document.querySelector('survey-form')?.shadowRoot?.querySelector('fieldset')?.localName === 'fieldset',
      );
      assert.equal(await frame.evaluate(() => document.documentElement.className), '');
      await page.close();
    });
  });
}

describe("the collector's pages on a phone", () => {
  const browser = useBrowser('chromium');

  for (const scheme of ['light', 'dark']) {
    for (const lang of ['fr', 'nl']) {
      it(`are accessible and need no scrolling to the side: ${lang}, ${scheme}`, async (test) => {
        const page = await browser.newPage();
        await page.setViewport({ width: 320, height: 640 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const { site } = await openPage(test, page, { query: `?lang=${lang}` });
        await waitFor(page, 'survey-form >>> .notice li');
        await check(page);
        await page.$eval('survey-form', ({ shadowRoot }) =>
          shadowRoot!.querySelector<HTMLElement>('.primary')!.click(),
        );
        await waitFor(page, 'survey-form >>> #summary');
        await check(page);
        await page.goto(`${site.url}/surveys/none?lang=${lang}`);
        await check(page);
        await page.close();
      });
    }
  }

  async function check(page: Page): Promise<void> {
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    assert.deepEqual(found, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  }
});
