import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../../demo/server.mjs';
import { answersOf } from '../../src/collector/stored-body.ts';
import { engines, useBrowser } from './suites/browser.ts';
import { temporaryFolder } from './suites/temporary-folder.ts';

const pressNext = (page: Page): Promise<void> =>
  page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.primary')!.click());

for (const engine of engines) {
  describe(`the page of all question types in ${engine}`, () => {
    const browser = useBrowser(engine);

    it('shows each of them under the strictest policy, and sends an answer to its own type', async (test) => {
      const demo = await startDemo({ dataDir: temporaryFolder(test), quiet: true });
      test.after(() => demo.close());
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${demo.url}/question-types.html`);
      await page.waitForSelector('survey-form >>> fieldset');
      const stepOf = (): Promise<string> =>
        page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.querySelector('.step')!.textContent);
      const [, steps] = /(\d+)\D*$/.exec(await stepOf())!;
      for (let step = 1; step < Number(steps) - 1; step++) {
        const before = await stepOf();
        await pressNext(page);
        await page.waitForFunction(
          (old) => document.querySelector('survey-form')!.shadowRoot!.querySelector('.step')!.textContent !== old,
          {},
          before,
        );
        const isLoading = await page.$eval('survey-form', ({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('p.question')].some(({ textContent }) => textContent.endsWith('…')),
        );
        assert.equal(isLoading, false, await stepOf());
      }
      await page.$eval('survey-form', ({ shadowRoot }) =>
        shadowRoot!.querySelector<HTMLElement>('floor-plan label:last-child input')!.focus(),
      );
      await page.keyboard.press(' ');
      await pressNext(page);
      await page.waitForFunction(() => document.querySelector('survey-form')!.shadowRoot!.querySelector('.review'));
      await pressNext(page);
      await page.waitForFunction(() => document.querySelector('survey-form')!.shadowRoot!.querySelector('.end'));
      const stored: unknown[] = [];
      for await (const { body } of demo.store.list('question-types')) {
        stored.push(answersOf(body)['floorPlan_noise']);
      }
      assert.deepEqual(stored, [['kitchen']]);
      assert.deepEqual(said, []);
      await page.close();
    });
  });
}
