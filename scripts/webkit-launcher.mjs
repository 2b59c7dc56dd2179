import { startWebKit } from './start-webkit.mjs';
import { createWebDriverPage } from './webdriver-page.mjs';

/** @import { BrowserLauncher } from '@web/test-runner-core' */
/** @import { RunningWebKit } from './start-webkit.mjs' */

/**
 * Runs the unit tests in WebKitGTK, one file after the other in the same window.
 *
 * The commands of the tests (`sendKeys`, `sendMouse`) know some kinds of launcher by name. This one says
 * that it is puppeteer's, since its page has the methods that they call.
 *
 * @param {string} driver path of WebKitWebDriver
 * @returns {BrowserLauncher & { getPage(sessionId: string): ReturnType<typeof createWebDriverPage> }}
 */
export function webkitLauncher(driver) {
  /** @type {Promise<RunningWebKit> | undefined} */
  let running;
  /** @type {ReturnType<typeof createWebDriverPage> | undefined} */
  let page;
  /** @type {string | undefined} */
  let active;

  function getPage(/** @type {string} */ sessionId) {
    if (!page || active !== sessionId) throw new Error(`There is no page for the session ${sessionId}.`);
    return page;
  }

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    getPage,
    async startSession(sessionId, url) {
      running ??= startWebKit(driver);
      page ??= createWebDriverPage((await running).session);
      active = sessionId;
      await page.goto(url);
    },
    isActive: (sessionId) => active === sessionId,
    getBrowserUrl: (sessionId) => getPage(sessionId).url(),
    async stopSession(sessionId) {
      await getPage(sessionId).mouse.reset();
      // Ends whatever still runs in the page.
      await getPage(sessionId).goto('about:blank');
      active = undefined;
      return {};
    },
    async startDebugSession() {
      throw new Error('Debugging in WebKit is not supported: use Chromium.');
    },
    async stop() {
      await (await running)?.stop();
      running = undefined;
      page = undefined;
    },
  };
}
