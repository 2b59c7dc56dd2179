import { readFileSync } from 'node:fs';

/** @import { Browser, CDPSession, Page } from 'puppeteer-core' */
/** @import { Server } from './serve.mjs' */

/**
 * What one load of a page cost. CPU times are those of the page's main thread, in milliseconds.
 *
 * @typedef {object} Costs
 * @property {number} start from the navigation until the first question stands on the screen and can be answered
 * @property {number} layout of `start`, the part spent in layout and styles
 * @property {number} answer one click on a radio button that shows or hides another question
 * @property {number} key one key in a text field
 * @property {number} language from French to Dutch
 * @property {number} bytes loaded until then, compressed
 * @property {number} heap after garbage collection, JavaScript, in bytes
 * @property {number} memory the same with the elements of the page, in bytes
 */

/** What looks at a page from inside. */
const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** @typedef {Readonly<Record<string, number>>} Metrics seconds since the page began, by name */

/** Clicks of one load: pairs, since every second one takes the first back. */
const clicks = 6;
const letters = /** @type {const} */ (['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);

/** Positions among the choices of the first question: this one shows the second question, that one hides it. */
const yes = 0;
const no = 2;

/** How long we wait for what an answer sets off later, such as a sentence for screen readers, in milliseconds. */
const aftermath = 700;

/**
 * Loads a page afresh (nothing cached, a new renderer) and uses it.
 *
 * @param {Browser} browser
 * @param {Server} server
 * @param {string} path of the page
 * @returns {Promise<Costs>}
 */
export async function measurePage(browser, { origin, takeBytes }, path) {
  return withPage(browser, async (page) => {
    const client = await page.createCDPSession();
    // The blank page of the same origin makes the renderer start before anything is measured.
    await page.goto(`${origin}/blank`);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });

    takeBytes();
    const before = await readMetrics(client);
    await page.goto(`${origin}${path}`);
    await page.evaluate('bench.ready()');
    const after = await readMetrics(client);
    const bytes = takeBytes();
    const memory = await readMemory(client);

    // What waiting costs by itself is taken off: the smallest of a few, since it cannot be less.
    const waits = [];
    for (let turn = 0; turn < 5; turn++) waits.push(await measure(client, () => painted(page)));
    const wait = Math.min(...waits);

    const answer = await measure(client, async () => {
      for (let click = 0; click < clicks; click++) {
        await clickOn(page, 'q0', click % 2 === 0 ? yes : no);
        await painted(page);
      }
      await new Promise((resolve) => setTimeout(resolve, aftermath));
    });

    await clickOn(page, 'q2');
    await painted(page);
    const key = await measure(client, async () => {
      for (const letter of letters) {
        await page.keyboard.press(letter);
        await painted(page);
      }
    });

    const language = await measure(client, () => page.evaluate('bench.switchToDutch()'));
    return {
      start: busy(before, after),
      layout: grown(before, after, 'LayoutDuration') + grown(before, after, 'RecalcStyleDuration'),
      bytes,
      ...memory,
      answer: answer / clicks - wait,
      key: key / letters.length - wait,
      language: language - wait,
    };
  });
}

/**
 * What a page shows, to prove that both sides of the comparison show the same: the questions' titles at first, after an
 * answer, after a second one, and in Dutch.
 *
 * @param {Browser} browser
 * @param {string} origin of the server
 * @param {string} path of the page
 * @returns {Promise<readonly (readonly string[])[]>}
 */
export async function readTitles(browser, origin, path) {
  return withPage(browser, async (page) => {
    const titles = async () => /** @type {string[]} */ (await page.evaluate('bench.titles()'));
    await page.goto(`${origin}${path}`);
    await page.evaluate('bench.ready()');
    const seen = [await titles()];
    for (const choice of [yes, no]) {
      await clickOn(page, 'q0', choice);
      await painted(page);
      seen.push(await titles());
    }
    await page.evaluate('bench.switchToDutch()');
    return [...seen, await titles()];
  });
}

/** A context of its own for each load: a cold cache, and as a rule a new process. */
async function withPage(/** @type {Browser} */ browser, /** @type {(page: Page) => Promise<any>} */ use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 1200 });
    await page.evaluateOnNewDocument(probe);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** A real click in the middle of a control: the first one of a question, or another. */
async function clickOn(/** @type {Page} */ page, /** @type {string} */ name, position = 0) {
  const { x, y } = /** @type {{ x: number, y: number }} */ (
    await page.evaluate(`bench.middleOf('${name}', ${position})`)
  );
  await page.mouse.click(x, y);
}

const painted = (/** @type {Page} */ page) => page.evaluate('bench.painted()');

/** Main-thread CPU time of what happens meanwhile, in milliseconds. */
async function measure(/** @type {CDPSession} */ client, /** @type {() => Promise<unknown>} */ happen) {
  const before = await readMetrics(client);
  await happen();
  return busy(before, await readMetrics(client));
}

/** The tasks of the main thread, without what our own questions cost it. */
const busy = (/** @type {Metrics} */ before, /** @type {Metrics} */ after) =>
  grown(before, after, 'TaskDuration') - grown(before, after, 'DevToolsCommandDuration');

/** @returns {number} milliseconds */
const grown = (/** @type {Metrics} */ before, /** @type {Metrics} */ after, /** @type {string} */ name) =>
  ((after[name] ?? NaN) - (before[name] ?? NaN)) * 1000;

/** @returns {Promise<Metrics>} */
async function readMetrics(/** @type {CDPSession} */ client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function readMemory(/** @type {CDPSession} */ client) {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const usage = /** @type {any} */ (await client.send('Runtime.getHeapUsage'));
  await client.send('HeapProfiler.disable');
  return { heap: usage.usedSize, memory: usage.usedSize + usage.embedderHeapUsedSize };
}
