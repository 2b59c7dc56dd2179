import type { Frame, Page } from 'puppeteer-core';
import type { Tab } from './tab.ts';
import { waitFor } from './wait-for.ts';

/**
 * Makes a tab of puppeteer's page.
 *
 * @param page of Chromium or Firefox
 */
export function createPuppeteerTab(page: Page): Tab {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const tab: Tab = {
    ...within(page),
    dialogs,
    said,
    asked,
    keyboard: page.keyboard,
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    // Its own way back waits for a page to load, which does not happen when it was kept.
    goBack: () => page.evaluate(() => history.back()),
    bringToFront: () => page.bringToFront(),
    screenshot: () => page.screenshot({ type: 'png' }),
    close: () => page.browserContext().close(),
    openTab: async () => createPuppeteerTab(await page.browserContext().newPage()),
    async frame(selector) {
      const element = await waitFor(page, selector);
      return { ...tab, ...within((await element.contentFrame())!) };
    },
  };
  return tab;
}

/** What is done in a page or in a frame of it. */
const within = (place: Page | Frame): Pick<Tab, '$eval' | 'click' | 'evaluate' | 'waitForSelector' | 'waitUntil'> => ({
  evaluate: place.evaluate.bind(place),
  $eval: place.$eval.bind(place),
  waitForSelector: (selector) => waitFor(place, selector),
  waitUntil: (is, ...given) => place.waitForFunction(is, {}, ...given),
  click: (selector, options) => place.click(selector, options),
});
