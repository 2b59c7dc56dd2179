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

/** How the pages of a browser are opened. */
export interface TabOptions {
  /** Screenshots are taken, for which WebKit must draw in another and slower way. */
  readonly draws?: boolean;
  /** Size of the window, in CSS pixels, where puppeteer opens it; default: 900 × 800. */
  readonly window?: { readonly width: number; readonly height: number };
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
 * @example
 * for (const engine of everyEngine) describe(`the article in ${engine}`, () => {
 *   const browser = useTabs(engine);
 *   it('has a form', async () => (await browser.newTab()).goto(address));
 * });
 */
export function useTabs(engine: EngineName, options: TabOptions = {}): TabsInUse {
  let running: Running;
  before(async () => {
    running = await (engine === 'webkit' ? runWebKit(options) : runWithPuppeteer(engine, options));
  });
  after(() => running.stop());
  return {
    newTab: () => running.newTab(),
    get downloads() {
      return running.downloads;
    },
  };
}

async function runWebKit(options: TabOptions): Promise<Running> {
  const { session, downloads, stop } = await startWebKit(findOrInstallBrowser('webkit'), options);
  return { downloads, newTab: createWebDriverTabs(session), stop };
}

async function runWithPuppeteer(
  engine: Exclude<EngineName, 'webkit'>,
  { window = { width: 900, height: 800 } }: TabOptions,
): Promise<Running> {
  const browser = await launch(engine);
  const downloads = mkdtempSync(join(tmpdir(), 'survey-form-downloads-'));
  return {
    downloads,
    async newTab() {
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      });
      const page = await context.newPage();
      await page.setViewport(window);
      return createPuppeteerTab(page);
    },
    async stop() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
