import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, it, type TestContext } from 'node:test';
import { useBrowser } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import { openSurvey, pageAround } from './suites/test-page.ts';
import { waitFor } from './suites/wait-for.ts';

const advice = 'survey-form:not(:defined) { display: block; min-height: 40em }';

describe('a page around a survey', () => {
  const browser = useBrowser('chromium');

  it('stands still while script and survey arrive late', async (test) => {
    const { withoutAdvice, withAdvice } = {
      withoutAdvice: await shiftOf(test, ''),
      withAdvice: await shiftOf(test, advice),
    };
    // "Good" by the measure of browsers (Cumulative Layout Shift, 75th percentile of visits).
    assert.ok(withAdvice < 0.1, `the page moved by ${withAdvice}`);
    assert.ok(withoutAdvice > withAdvice, 'the advice changes nothing');
  });

  /** How much the page moves until the survey is there: Cumulative Layout Shift. */
  async function shiftOf(test: TestContext, css: string): Promise<number> {
    const collector = useCollector(test, flagship, { now: Date.parse(whileOpen) });
    const site = await startSite(test, (app) => {
      app.use('*', async ({ req }, next) => {
        if (req.path.endsWith('.js') || req.path.endsWith('.json')) await pause(150);
        await next();
      });
      serveBuilt(app);
      const head = `<style>${css}</style><script type="module" src="/dist/survey-form.js"></script>`;
      app.get('/', ({ html }) => html(pageAround(head, `/surveys/${flagship.id}.json`, '/answers')));
      app.all('*', collector.handle);
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 900 });
    await openSurvey(page, site.url);
    await waitFor(page, 'survey-form >>> .notice li');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(sum)));
        }),
    );
    await page.close();
    return shift;
  }
});
