import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { startDemo } from '../../demo/server.mjs';
import { testKeys } from '../suites/keys.ts';
import { engines } from './suites/browser.ts';
import { temporaryFolder } from './suites/temporary-folder.ts';
import { waitFor } from './suites/wait-for.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a checker says of the contrast of what stands in the element. It runs in the page. */
async function contrastFaults(): Promise<readonly string[]> {
  const { axe } = window as unknown as {
    axe: { run(context: string, options: object): Promise<{ violations: { nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run('survey-form', { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

// Chromium is told of forced colours in the accessibility tests. WebKitGTK knows none: `(forced-colors)` never matches there.
describe(
  'colours that the reader forces on every page',
  { skip: !engines.includes('firefox') && 'Firefox is left out' },
  () => {
    let browser: Browser;
    before(async () => {
      browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findOrInstallBrowser('firefox'),
        // "Override the colors specified by the content": always.
        extraPrefsFirefox: { 'browser.display.document_color_use': 2, 'browser.chrome.site_icons': false },
      });
    });
    after(() => browser.close());

    for (const path of ['/', '/nl/', '/question-types.html']) {
      it(`leave ${path} readable in Firefox`, async (test) => {
        const demo = await startDemo({ dataDir: temporaryFolder(test), publicKey: testKeys.publicKey, quiet: true });
        test.after(() => demo.close());
        const page = await browser.newPage();
        await page.setViewport({ width: 400, height: 800 });
        await page.goto(demo.url + path);
        await waitFor(page, 'survey-form >>> fieldset');
        assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
        // A picked answer, a focus and a fault: what is told by colour elsewhere.
        await page.$eval('survey-form', ({ shadowRoot }) => {
          shadowRoot!.querySelector<HTMLElement>('input[type=radio], input[type=checkbox]')?.click();
          shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
        });
        await page.evaluate(axeSource);
        assert.deepEqual(await page.evaluate(contrastFaults), []);
        const looks = await page.$eval('survey-form', ({ shadowRoot }) => {
          const { borderTopStyle: border } = getComputedStyle(shadowRoot!.querySelector('.primary')!);
          const bar = shadowRoot!.querySelector('progress');
          return { border, bar: !bar || getComputedStyle(bar).display };
        });
        assert.deepEqual(looks, { border: 'solid', bar: 'block' });
        await page.close();
      });
    }
  },
);
