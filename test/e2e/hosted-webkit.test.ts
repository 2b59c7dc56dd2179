import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { startArticle } from './suites/isolated.ts';
import { useKeyboard } from './suites/keyboard.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { startSite } from './suites/site.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';

/** Only what needs no tool but WebDriver: the rest of it is tested in the other engines, which have their own tests. */
for (const engine of everyEngine.filter((name) => name === 'webkit')) {
  describe(`surveys that the collector shows, in ${engine}`, () => {
    const browser = useTabs(engine);

    it('are answered on its page by keyboard alone', async (test) => {
      const collector = useCollector(test, flagship, { now: Date.parse(whileOpen) });
      const site = await startSite(test, (app) => app.all('*', collector.handle));
      const page = await browser.newTab();
      await page.goto(`${site.url}/surveys/${flagship.id}?lang=fr`);
      await page.waitForSelector('survey-form >>> fieldset');
      await answerShortly(page);
      assert.deepEqual(collector.rows(), [shortAnswer]);
      await page.close();
    });

    it('are answered in an isolated frame by keyboard alone, which the page cannot look into', async (test) => {
      const { address, collector } = await startArticle(test);
      const page = await browser.newTab();
      await page.goto(address);
      const frame = await page.frame('survey-form >>> .shown iframe');
      await frame.waitForSelector('survey-form >>> .notice li');
      const before = await page.$eval('survey-form >>> iframe', ({ clientHeight }) => clientHeight);

      await page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement!.localName), 'survey-form');
      await answerShortly(frame, useKeyboard(frame));
      assert.deepEqual(collector.rows(), [shortAnswer]);

      const content = await page.$eval('survey-form >>> iframe', (inner) => inner.contentDocument);
      assert.equal(content, null);
      const after = await page.$eval('survey-form >>> iframe', ({ clientHeight }) => clientHeight);
      assert.notEqual(after, before, 'the frame follows what it shows');
      assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1));
      await page.close();
    });
  });
}
