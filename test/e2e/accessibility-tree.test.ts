import { describe, it, type TestContext } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { assertGolden, readGolden } from '../golden/golden.ts';
import { accessibilityTree } from './suites/accessibility-tree.ts';
import { useBrowser } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { useKeyboard } from './suites/keyboard.ts';
import { dutch, french, type Plan } from './suites/plans.ts';
import { createRespondent } from './suites/respondent.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import { openSurvey, pageAround } from './suites/test-page.ts';
import { waitFor } from './suites/wait-for.ts';

/** The survey of the article without random orders: two visits see the same. */
const survey = JSON.parse(
  JSON.stringify(flagship, (key: string, value: unknown) => (key === 'choicesOrder' ? undefined : value)),
) as typeof flagship;

describe('what assistive technology is given', () => {
  const browser = useBrowser('chromium');

  for (const plan of [french, dutch]) {
    const { language, pages, words } = plan;

    it(`is as reviewed on each page, with its follow-ups, and after sending, in ${language}`, async (test) => {
      const page = await openPage(test, plan, survey);
      const keys = useKeyboard(page);
      const { answer, goOnTo, pressButton, isHeldBack } = createRespondent(keys, survey, language);
      await fold(page, true);
      const names = Object.keys(pages);
      for (const [index, name] of names.entries()) {
        if (index === 0) {
          await keys.reach({ kind: 'button', says: words.next });
          await pressButton(words.next);
          await keys.arrives('the summary of faults', ({ role }) => role === 'group');
          await compare(page, plan, 'situation-faults');
          await isHeldBack('admin', words.next);
        }
        for (const [question, deed] of Object.entries(pages[name]!)) await answer(question, deed);
        const following = names[index + 1];
        await keys.reach({ kind: 'button', says: following === undefined ? words.review : words.next });
        await compare(page, plan, name);
        await fold(page, false);
        if (following !== undefined) await goOnTo(following, words.next);
      }
      await keys.press('Enter');
      await keys.arrives('the review', ({ role, says }) => role === 'heading' && says.endsWith(words.reviewed));
      await compare(page, plan, 'review');
      await pressButton(words.send);
      await keys.arrives('the thanks', ({ role, says }) => role === 'heading' && says === words.sent);
      await compare(page, plan, 'sent');
      await page.close();
    });

    it(`is as reviewed when the survey is closed, in ${language}`, async (test) => {
      const closed = { ...survey, closes: '2020-01-31T23:59:00+01:00' };
      const page = await openPage(test, plan, closed);
      await compare(page, plan, 'closed');
      await page.close();
    });
  }

  async function openPage(test: TestContext, { language }: Plan, shown: typeof flagship): Promise<Page> {
    const collector = useCollector(test, shown, { now: Date.parse(whileOpen) });
    const head = '<script type="module" src="/dist/survey-form.js"></script>';
    const address = `/surveys/${shown.id}`;
    const html = pageAround(head, `${address}.json`, `${address}/answers`).replace('lang="fr"', `lang="${language}"`);
    const site = await startSite(test, (app) => {
      serveBuilt(app);
      app.get('/', (context) => context.html(html));
      app.all('*', collector.handle);
    });
    const page = await browser.newPage();
    await openSurvey(page, site.url, 'section');
    return page;
  }
});

/** Opens what can be folded, so that its text is in the tree, once the sentences of the notice have come; or folds it. */
async function fold(page: Page, isOpen: boolean): Promise<void> {
  await waitFor(page, 'survey-form >>> .notice li');
  await page.$$eval(
    'survey-form >>> details',
    (all, open) => {
      for (const details of all) details.open = open;
    },
    isOpen,
  );
}

/** Compares once the live region has said all, and gives a slow machine time: a sentence may be on its way there. */
async function compare(page: Page, { language }: Plan, name: string): Promise<void> {
  const file = `test/accessibility-tree/${language}-${name}.txt`;
  const reviewed = readGolden(file);
  const deadline = Date.now() + 5000;
  for (;;) {
    await page.waitForFunction(
      () => document.querySelector('survey-form')!.shadowRoot!.querySelector('[aria-live]')!.textContent === '',
    );
    const found = await accessibilityTree(page);
    if (found === reviewed || Date.now() > deadline) {
      assertGolden(file, found);
      return;
    }
    await after(100);
  }
}
