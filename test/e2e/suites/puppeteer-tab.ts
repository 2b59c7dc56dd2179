import type { Page } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/**
 * Makes a tab of puppeteer's page.
 *
 * @param page of Chromium or Firefox
 * @param inside what is looked at: the page, or a frame in it
 */
export function createPuppeteerTab(page: Page, inside: Pick<Page, '$eval' | 'click' | 'evaluate' | 'waitForSelector'> = page): Tab {
  return {
    keyboard: page.keyboard,
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    evaluate: inside.evaluate.bind(inside),
    $eval: inside.$eval.bind(inside),
    waitForSelector: (selector) => inside.waitForSelector(selector),
    click: (selector, options) => inside.click(selector, options),
    bringToFront: () => page.bringToFront(),
    close: () => page.browserContext().close(),
    openTab: async () => createPuppeteerTab(await page.browserContext().newPage()),
    async frame(selector) {
      const frame = await (await page.waitForSelector(selector))!.contentFrame();
      return createPuppeteerTab(page, frame as unknown as Page);
    },
  };
}
