import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useBrowser } from '../e2e/suites/browser.ts';
import { createPuppeteerTab } from '../e2e/suites/puppeteer-tab.ts';
import { startSite } from '../e2e/suites/site.ts';
import { assertGolden } from '../golden/golden.ts';
import { remark } from '../golden/remark.ts';
import { comparePicture, isUpdate } from './suites/compare-pictures.ts';
import { galleryFile, noteFile, pictureFolder, pictureOf, widthsOf, writeGallery } from './suites/gallery.ts';
import { rest, serveStates, showState } from './suites/show-state.ts';
import { states } from './suites/states.ts';

describe('each state of the element', () => {
  const browser = useBrowser('chromium');

  it('looks as in the gallery, on a phone and on a desktop', async (test) => {
    const site = await startSite(test, (app) => serveStates(app, states));
    const notCompared: string[] = [];
    let versions = '';
    for (const [index, state] of states.entries()) {
      await test.test(state.title, async (part) => {
        const page = await browser.newPage();
        const version = /\d+/.exec(await page.browser().version())![0];
        const noted = existsSync(noteFile) ? readFileSync(noteFile, 'utf8').trim() : version;
        await page.emulateMediaFeatures([
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: state.told === 'forced colours' ? 'active' : 'none' },
        ]);
        if (state.told === 'print') await page.emulateMediaType('print');
        await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 1 });
        const tab = createPuppeteerTab(page);
        await showState(tab, `${site.url}/states/${index}`, state);
        const faults: string[] = [];
        for (const width of widthsOf(state)) {
          const file = join(pictureFolder, pictureOf(state, width));
          const isThere = isUpdate || existsSync(file);
          await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
          await rest(tab);
          const fault = comparePicture(file, await (await page.$('main'))!.screenshot({ type: 'png' }));
          if (fault === undefined) continue;
          if (noted === version || !isThere) faults.push(fault);
          else {
            notCompared.push(fault);
            versions = `Chromium ${version}; the pictures are of ${noted}`;
            part.diagnostic(`NOT COMPARED (${versions}): ${fault}`);
          }
        }
        await page.close();
        if (isUpdate && noted !== version) writeFileSync(noteFile, `${version}\n`);
        if (isUpdate && !existsSync(noteFile)) writeFileSync(noteFile, `${version}\n`);
        assert.deepEqual(faults, []);
      });
    }
    if (notCompared.length > 0) {
      remark(`NOT COMPARED  ${notCompared.length} pictures of states that look different (${versions}): see above`);
    }
  });

  it('has a sentence of its own in the gallery, and its pictures', () => {
    const titles = states.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    for (const { title, says } of states) assert.match(says, /^[A-Z].+\.$/, title);
    assertGolden(galleryFile, writeGallery(states));
  });

  it('has no picture of a state that is gone, and all are small', () => {
    const wanted = states.flatMap((state) => widthsOf(state).map((width) => pictureOf(state, width)));
    const found = readdirSync(pictureFolder).filter((file) => file.endsWith('.png'));
    const left = found.filter((file) => !wanted.includes(file));
    if (isUpdate) for (const file of left) rmSync(join(pictureFolder, file));
    else assert.deepEqual(left, []);
    const size = found.reduce((sum, file) => sum + statSync(join(pictureFolder, file)).size, 0);
    assert.ok(size < 2_500_000, `the pictures have ${size} bytes`);
  });
});
