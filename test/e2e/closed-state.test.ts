import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../../demo/server.mjs';
import { useBrowser } from './suites/browser.ts';
import { projectRoot } from './suites/site.ts';
import { temporaryFolder } from './suites/temporary-folder.ts';
import { testKeys } from '../suites/keys.ts';
import { waitFor } from './suites/wait-for.ts';

const results = JSON.parse(readFileSync(join(projectRoot, 'demo/site/results.json'), 'utf8')) as {
  readonly tallies: readonly object[];
};

describe('the article', () => {
  const browser = useBrowser('chromium');

  it('shows the survey closed behind the link to a later day, and takes no answer', async (test) => {
    const page = await openArticle(test);
    await Promise.all([page.waitForNavigation(), page.click('a.to-closed')]);
    await waitForText(page, 'Cette enquête est terminée');
    assert.match(await textOf(page), /Elle a pris fin le mardi 11 février 2020/);
    assert.equal((await page.$$('survey-form >>> input')).length, 0);
    await page.close();
  });

  it('says in each language that the survey is closed, without loading the page again', async (test) => {
    const page = await openArticle(test, '?clock=2020-02-12');
    await waitForText(page, 'Cette enquête est terminée');
    let loads = 0;
    page.on('framenavigated', () => loads++);
    const closed = {
      nl: 'Deze enquête is afgesloten',
      de: 'Diese Umfrage ist beendet',
      en: 'This survey is closed',
      fr: 'Cette enquête est terminée',
    };
    for (const [language, sentence] of Object.entries(closed)) {
      await page.click(`survey-form >>> button[lang=${language}]`);
      await waitForText(page, sentence);
    }
    assert.equal(loads, 0);
    await page.close();
  });

  it('shows the results after closing, in each language, under the strictest policy', async (test) => {
    const page = await openArticle(test, '?clock=2020-02-12');
    const reports: string[] = [];
    page.on('console', (message) => reports.push(message.text()));
    await waitForText(page, '214 personnes ont répondu.');
    const shown = await page.$$eval('survey-form >>> table', (tables) => tables.length);
    assert.equal(shown, results.tallies.length);
    await page.click('survey-form >>> button[lang=nl]');
    await waitForText(page, '214 personen hebben geantwoord.');
    assert.match(await textOf(page), /niet getoond/);
    assert.deepEqual(reports, []);
    await page.close();
  });

  it('asks for no results while the survey is open', async (test) => {
    const page = await openArticle(test);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.ok(asked.some((address) => address.includes('telephonie-crm-2020.json')));
    assert.deepEqual(
      asked.filter((address) => address.includes('results')),
      [],
    );
    await page.close();
  });

  it('keeps answers and focus when the language of an open survey is switched', async (test) => {
    const page = await openArticle(test);
    const picked = 'survey-form >>> input:checked';
    await page.click('survey-form >>> input[type=radio]');
    await page.click('survey-form >>> button[lang=nl]');
    await waitForText(page, 'In welke administratie werkt u?');
    assert.equal(await page.$eval(picked, ({ labels }) => labels![0]!.innerText), 'AAII – Inning en Invordering');
    assert.equal(
      await page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.activeElement?.textContent.trim()),
      'Nederlands',
    );
    await page.close();
  });

  async function openArticle(test: TestContext, query = ''): Promise<Page> {
    const demo = await startDemo({
      port: 0,
      dataDir: temporaryFolder(test),
      publicKey: testKeys.publicKey,
      quiet: true,
    });
    test.after(() => demo.close());
    const page = await browser.newPage();
    await page.goto(`${demo.url}/${query}`);
    await waitFor(page, 'survey-form >>> [role=heading]');
    return page;
  }
});

const textOf = (page: Page): Promise<string> =>
  page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.querySelector('section')!.innerText);

async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('survey-form')!.shadowRoot!.textContent.includes(wanted),
    {},
    text,
  );
}
