import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { engines, useBrowser, type BrowserInUse } from '../suites/browser.ts';
import { openFaultPage, press, says, write, written, type FaultPage } from '../suites/fault-page.ts';
import { createPuppeteerTab } from '../suites/puppeteer-tab.ts';

const stored = [{ survey: 'two-pages', version: 1, answers: { wish: 'Un casque', more: 'Un écran' } }];
const thanks = 'Merci, vos réponses ont bien été envoyées';

/** A page of Chromium, with what its developer tools can do to it. */
interface Cramped extends FaultPage {
  readonly inChromium: Page;
  readonly tools: CDPSession;
}

async function openCramped(test: TestContext, browser: BrowserInUse, attributes = 'draft'): Promise<Cramped> {
  const inChromium = await browser.newPage();
  const newTab = () => Promise.resolve(createPuppeteerTab(inChromium));
  const opened = await openFaultPage(test, { newTab, downloads: '' }, { attributes });
  return { ...opened, inChromium, tools: await inChromium.createCDPSession() };
}

/**
 * What a device does that runs out of memory, in the order in which it does it. Only Chromium can be told; that a tab was
 * killed is the same for the page in every engine, and a reload shows the rest there.
 */
describe('a device without memory', { skip: !engines.includes('chromium') && 'Chromium is left out' }, () => {
  const browser = useBrowser('chromium');

  it('asks for what can be spared: the answers stay on the screen, and are stored once', async (test) => {
    const { page, rows, tools } = await openCramped(test, browser, '');
    const squeeze = async (): Promise<void> => {
      await tools.send('Memory.simulatePressureNotification', { level: 'critical' });
      await tools.send('HeapProfiler.collectGarbage');
    };
    await write(page, 'Un casque');
    await squeeze();
    assert.equal(await written(page), 'Un casque');
    await press(page, 'Continuer');
    await squeeze();
    await write(page, 'Un écran');
    await press(page, 'Retour');
    assert.equal(await written(page), 'Un casque');
    await press(page, 'Continuer');
    assert.equal(await written(page), 'Un écran');
    await squeeze();
    await press(page, 'Envoyer mes réponses');
    await says(page, thanks);
    assert.deepEqual(rows(), stored);
  });

  it('kills the tab while it is written in: with a draft it comes back as it was, and is stored once', async (test) => {
    const { page, rows, tools, inChromium } = await openCramped(test, browser);
    await write(page, 'Un casque');
    await press(page, 'Continuer');
    await write(page, 'Un écran');
    await kill(inChromium, tools);
    await page.reload();
    await says(page, 'Vous reprenez votre brouillon');
    await says(page, 'Étape 2 sur 2');
    assert.equal(await written(page), 'Un écran');
    await press(page, 'Envoyer mes réponses');
    await says(page, thanks);
    assert.deepEqual(rows(), stored);
  });

  it('kills the tab while answers are under way: sent again from the draft they count once', async (test) => {
    const { page, rows, tools, inChromium, happens, bodies } = await openCramped(test, browser);
    await write(page, 'Un casque');
    await press(page, 'Continuer');
    await write(page, 'Un écran');
    const arrived = new Promise<void>((resolve) =>
      happens(async (_context, store) => {
        await store();
        resolve();
        // No reply ever reaches the tab.
        return new Promise(() => {});
      }),
    );
    await press(page, 'Envoyer mes réponses');
    await arrived;
    await kill(inChromium, tools);
    happens(undefined);
    await page.reload();
    await says(page, 'Vous reprenez votre brouillon');
    await press(page, 'Envoyer mes réponses');
    await says(page, thanks);
    assert.equal(new Set(bodies).size, 1);
    assert.deepEqual(rows(), stored);
  });

  it('has no room for the draft: that is said, the answers stay on the screen, and are stored once', async (test) => {
    const { page, rows } = await openCramped(test, browser);
    await page.evaluate(() => {
      for (let size = 4_000_000, name = 0; size >= 1; name++) {
        try {
          localStorage.setItem(`${name}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await write(page, 'Un casque');
    await says(page, 'Votre brouillon ne peut pas être enregistré sur cet appareil.');
    await press(page, 'Continuer');
    await write(page, 'Un écran');
    await press(page, 'Envoyer mes réponses');
    await says(page, thanks);
    assert.deepEqual(rows(), stored);
  });
});

/** Ends the process that draws the page, without a word to the page. */
async function kill(page: Page, tools: CDPSession): Promise<void> {
  const ended = new Promise<Error>((resolve) => page.once('error', resolve));
  // It never answers: who would?
  tools.send('Page.crash').catch(() => undefined);
  assert.match((await ended).message, /crash/);
}
