import { after, before } from 'node:test';
import puppeteer, { type Browser, type BrowserContextOptions, type Page } from 'puppeteer-core';
import { engineNames, type EngineName } from '../../../scripts/browser-engines.mjs';
import { findOrInstallBrowser } from '../../../scripts/find-browser.mjs';

/** A browser engine that puppeteer drives: not WebKit, for which `tabs.ts` has what it can do. */
export type Engine = Exclude<EngineName, 'webkit'>;

/** The engines to test in: all of them, or those that `BROWSERS` names. */
export const engines: readonly Engine[] = engineNames
  .filter((name) => name !== 'webkit')
  .filter((name) => (process.env['BROWSERS'] ?? engineNames.join()).split(',').includes(name));

/** A browser that runs during the tests around. */
export interface BrowserInUse {
  /** Opens a page that shares nothing with other pages: no cookie, no storage, no cache. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Chromium refuses its sandbox to root, and only root has to go without it. */
const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Firefox asks each site for an icon, which a page's policy may forbid: that would count against the page. */
const firefoxPreferences = { 'app.update.auto': false, 'browser.chrome.site_icons': false };

/**
 * Starts a browser before the tests of the suite around and ends it after them.
 *
 * @example
 * describe('the article', () => {
 *   const browser = useBrowser('chromium');
 *   it('has a title', async () => assert.equal(await (await browser.newPage()).title(), ''));
 * });
 */
export function useBrowser(engine: Engine): BrowserInUse {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser.close());
  return {
    async newPage(options) {
      const page = await (await browser.createBrowserContext(options)).newPage();
      await page.setViewport({ width: 900, height: 800 });
      return page;
    },
  };
}

/** Starts a browser. */
export function launch(engine: Engine): Promise<Browser> {
  const executablePath = findOrInstallBrowser(engine);
  return puppeteer.launch(
    engine === 'firefox'
      ? { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences }
      : { executablePath, args: chromiumArguments },
  );
}
