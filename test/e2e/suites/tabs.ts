import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { engineNames, type EngineName } from '../../../scripts/browser-engines.mjs';
import { findOrInstallBrowser } from '../../../scripts/find-browser.mjs';
import { startWebKit } from '../../../scripts/start-webkit.mjs';
import { launch } from './browser.ts';
import { createPuppeteerTab } from './puppeteer-tab.ts';
import type { Tab } from './tab.ts';
import { createWebDriverTabs } from './webdriver-tabs.ts';

/** The engines to test in: all three, or those that `BROWSERS` names. */
export const everyEngine: readonly EngineName[] = engineNames.filter((name) =>
  (process.env['BROWSERS'] ?? engineNames.join()).split(',').includes(name),
);

/** A browser of any engine that runs during the tests around. */
export interface TabsInUse {
  /** Opens a page that shares nothing with those of other tests; close it before the next one. */
  newTab(): Promise<Tab>;
  /** The folder in which the browser keeps files. */
  readonly downloads: string;
}

/** A browser that runs. */
interface Running {
  readonly downloads: string;
  newTab(): Promise<Tab>;
  stop(): Promise<unknown>;
}

/**
 * Starts a browser of any engine before the tests of the suite around and ends it after them.
 *
 * @param options `draws`: screenshots are taken, for which WebKit must draw in another and slower way
 * @example
 * for (const engine of everyEngine) describe(`the article in ${engine}`, () => {
 *   const browser = useTabs(engine);
 *   it('has a form', async () => (await browser.newTab()).goto(address));
 * });
 */
export function useTabs(engine: EngineName, options: { readonly draws?: boolean } = {}): TabsInUse {
  let running: Running;
  before(async () => {
    running = await (engine === 'webkit' ? runWebKit(options) : runWithPuppeteer(engine));
  });
  after(() => running.stop());
  return {
    newTab: () => running.newTab(),
    get downloads() {
      return running.downloads;
    },
  };
}

async function runWebKit(options: { readonly draws?: boolean }): Promise<Running> {
  const { session, downloads, stop } = await startWebKit(findOrInstallBrowser('webkit'), options);
  return { downloads, newTab: createWebDriverTabs(session), stop };
}

async function runWithPuppeteer(engine: Exclude<EngineName, 'webkit'>): Promise<Running> {
  const browser = await launch(engine);
  const downloads = mkdtempSync(join(tmpdir(), 'survey-form-downloads-'));
  return {
    downloads,
    async newTab() {
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      });
      const page = await context.newPage();
      await page.setViewport({ width: 900, height: 800 });
      return createPuppeteerTab(page);
    },
    async stop() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
