import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../../demo/server.mjs';
import { useBrowser } from '../e2e/suites/browser.ts';
import { temporaryFolder } from '../e2e/suites/temporary-folder.ts';
import { waitFor } from '../e2e/suites/wait-for.ts';
import { testKeys } from '../suites/keys.ts';
import { comparePicture, isUpdate } from './suites/compare-pictures.ts';
import { noteFile } from './suites/gallery.ts';

/** The picture at the top of the README. */
const file = 'docs/images/article.png';

/** The pages on it: the French article on a desktop, and the Dutch one, at its survey, on a phone. */
const desktop = { path: '/', width: 1240, height: 968, from: 'header' };
const phone = { path: '/nl/', width: 360, height: 928, from: 'survey-form' };

const require = createRequire(import.meta.url);
/** The same letters on every machine. */
const fonts = [400, 700].map((weight) => {
  const path = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`;
  return { weight: String(weight), data: readFileSync(require.resolve(path), 'base64') };
});

describe('the picture of the README', () => {
  const browser = useBrowser('chromium');

  it('shows the article as it is now', async (test) => {
    const demo = await startDemo({
      ...{ port: 0, dataDir: temporaryFolder(test), publicKey: testKeys.publicKey, quiet: true },
    });
    test.after(() => demo.close());
    const page = await browser.newPage();
    const version = /\d+/.exec(await page.browser().version())![0];
    const [wide, narrow] = [await shotOf(page, demo.url, desktop), await shotOf(page, demo.url, phone)];
    await page.setViewport({ width: 1240, height: 800, deviceScaleFactor: 1 });
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><style>
      body { margin: 0; display: flex; align-items: center; justify-content: center; gap: 32px; height: 800px; background: #e9edf0 }
      .desktop { width: 845px; border-radius: 8px; box-shadow: 0 8px 24px #0003 }
      .phone { width: 279px; border: 8px solid #222; border-radius: 24px }
    </style><img class="desktop" src="${wide}" alt=""><img class="phone" src="${narrow}" alt="">`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const noted = existsSync(noteFile) ? readFileSync(noteFile, 'utf8').trim() : version;
    const fault = comparePicture(file, await page.screenshot({ type: 'png' }));
    if (noted !== version && !isUpdate) test.diagnostic(`NOT COMPARED (Chromium ${version}): ${fault ?? 'the same'}`);
    else assert.equal(fault, undefined);
  });
});

/** Takes a picture of a page of the demonstration, from a part of it on, as an address of its own. */
async function shotOf(page: Page, site: string, { path, width, height, from }: typeof desktop): Promise<string> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.goto(site + path);
  await waitFor(page, 'survey-form >>> .notice li');
  await page.evaluate(
    async (faces, start) => {
      for (const { weight, data } of faces) {
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        document.fonts.add(await new FontFace('Test', bytes, { weight }).load());
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { --text: Test } .demo-note { display: none }');
      document.adoptedStyleSheets.push(sheet);
      document.querySelector(start)!.scrollIntoView({ behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    fonts,
    from,
  );
  return `data:image/png;base64,${await page.screenshot({ type: 'png', encoding: 'base64' })}`;
}
