import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { answersOf } from '../../src/collector/stores/stored-body.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';
import { temporaryFolder } from './suites/temporary-folder.ts';
import { testKeys } from '../suites/keys.ts';

const pressNext = (page: Tab): Promise<void> =>
  page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.primary')!.click());

interface Noted {
  readonly faults: string[];
}

/** Notes errors, and rules of the page's policy that are broken. It runs in the page. */
function noteFaults(): void {
  const noted = Object.assign(window as unknown as Noted, { faults: [] as string[] });
  addEventListener('error', ({ message }) => noted.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noted.faults.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => noted.faults.push(violatedDirective));
}

for (const engine of everyEngine) {
  describe(`the page of all question types in ${engine}`, () => {
    const browser = useTabs(engine);

    it('shows each of them under the strictest policy, and sends an answer to its own type', async (test) => {
      const demo = await startDemo({ dataDir: temporaryFolder(test), publicKey: testKeys.publicKey, quiet: true });
      test.after(() => demo.close());
      const page = await browser.newTab();
      test.after(() => page.close());
      await page.goto(`${demo.url}/question-types.html`);
      await page.waitForSelector('survey-form >>> fieldset');
      await page.evaluate(noteFaults);
      const stepOf = (): Promise<string> =>
        page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.querySelector('.step')!.textContent);
      const [, steps] = /(\d+)\D*$/.exec(await stepOf())!;
      for (let step = 1; step < Number(steps) - 1; step++) {
        const before = await stepOf();
        await pressNext(page);
        await page.waitUntil(
          (old) => document.querySelector('survey-form')!.shadowRoot!.querySelector('.step')!.textContent !== old,
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
      await page.waitForSelector('survey-form >>> .review');
      await pressNext(page);
      await page.waitForSelector('survey-form >>> .end');
      const stored: unknown[] = [];
      for await (const { body } of demo.store.list('question-types')) {
        stored.push(answersOf(body)['floorPlan_noise']);
      }
      assert.deepEqual(stored, [['kitchen']]);
      assert.deepEqual(await page.evaluate(() => (window as unknown as Noted).faults), []);
      // WebKit's driver does not tell what came to the console.
      if (engine !== 'webkit') assert.deepEqual(page.said, []);
    });
  });
}
