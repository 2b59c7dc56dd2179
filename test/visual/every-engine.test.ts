import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { startSite } from '../e2e/suites/site.ts';
import type { Tab } from '../e2e/suites/tab.ts';
import { everyEngine, useTabs } from '../e2e/suites/tabs.ts';
import { pictureFolder, pictureOf, widthsOf } from './suites/gallery.ts';
import { inkOf } from './suites/ink.ts';
import { rest, serveStates, showState } from './suites/show-state.ts';
import { states as allStates } from './suites/states.ts';

const states = allStates.filter(({ told }) => told === undefined);

// Letters and controls are drawn by each engine in its own way, so that pictures cannot be the same; but the font is.
for (const engine of everyEngine.filter((name) => name !== 'chromium')) {
  describe(`each state of the element in ${engine}`, () => {
    const browser = useTabs(engine, { draws: true });

    it('has about the height and the ink of its picture in the gallery, and is no wider', async (test) => {
      const site = await startSite(test, (app) => serveStates(app, states));
      const page = await browser.newTab();
      test.after(() => page.close());
      for (const [index, state] of states.entries()) {
        await test.test(state.title, async () => {
          await showState(page, `${site.url}/states/${index}`, state);
          for (const width of widthsOf(state)) {
            const expected = PNG.sync.read(readFileSync(join(pictureFolder, pictureOf(state, width))));
            const main = await layOut(page, width);
            const picture = PNG.sync.read(Buffer.from(await page.screenshot()));
            const part = {
              width: Math.min(width, picture.width),
              height: Math.min(expected.height, picture.height, Math.floor(main.height)),
            };
            const ink = inkOf(picture, part) / inkOf(expected, part);
            assert.equal(main.width, width, `${width} px: it is wider`);
            // Lines break elsewhere: one line of text more or less, and some in a long page.
            const mayDiffer = 26 + 0.08 * expected.height;
            const differs = Math.abs(main.height - expected.height);
            assert.ok(differs < mayDiffer, `${width} px: ${main.height} px high instead of ${expected.height}`);
            assert.ok(
              ink > 0.85 && ink < 1.15,
              `${width} px: ${Math.round(ink * 100)} % of the ink that it should have`,
            );
          }
        });
      }
    });
  });
}

/** Gives the element a width, and shows it from its beginning. */
async function layOut(page: Tab, width: number): Promise<{ readonly width: number; readonly height: number }> {
  await page.$eval(
    'main',
    (main, to) => {
      main.style.boxSizing = 'border-box';
      main.style.width = `${to}px`;
      scrollTo({ top: 0, behavior: 'instant' });
    },
    width,
  );
  await rest(page);
  return page.$eval('main', (main) => ({ width: main.scrollWidth, height: main.getBoundingClientRect().height }));
}
