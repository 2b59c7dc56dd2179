import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { press, says, shown } from '../suites/fault-page.ts';
import { busy, cut, hold, once, openSlowPage } from '../suites/slow-page.ts';
import type { Tab } from '../suites/tab.ts';
import { everyEngine, useTabs } from '../suites/tabs.ts';

const lazy = /^\/dist\/chunks\/(?!survey-form-|words-\w+-(?!rest))/;
const thanks = 'Merci, vos réponses ont bien été envoyées';
const loading = 'L’enquête se charge…';

/** What the button that goes on says, and whether it can be pressed and has the focus. */
const primary = (page: Tab): Promise<readonly [string, string | null, boolean]> =>
  page.$eval('survey-form', ({ shadowRoot }) => {
    const button = shadowRoot!.querySelector('button.primary')!;
    const isFocused = shadowRoot!.activeElement === button;
    return [button.textContent.trim(), button.getAttribute('aria-disabled'), isFocused] as const;
  });

/** What has the focus in the form. */
const focused = (page: Tab): Promise<string> =>
  page.$eval('survey-form', ({ shadowRoot }) => shadowRoot?.activeElement?.id ?? '');

/** Would the browser ask before the page is left? */
const asks = (page: Tab): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Is what the page has in the place of the survey on the screen? */
const hasFallback = (page: Tab): Promise<boolean> =>
  page.$eval('survey-form > a', (link) => link.getBoundingClientRect().height > 0);

for (const engine of everyEngine) {
  describe(`a survey that loads slowly in ${engine}`, () => {
    const browser = useTabs(engine);

    it('shows every page, however often Continue is pressed while its code is on the way', async (test) => {
      const { trouble, letGo } = hold();
      const { page } = await openSlowPage(test, browser, { to: lazy, trouble });
      await page.waitForSelector('survey-form >>> button.primary');
      for (let count = 0; count < 3; count++) await page.click('survey-form >>> button.primary');
      await page.keyboard.press('Enter');
      await says(page, loading);
      assert.deepEqual(await primary(page), [loading, 'true', true]);
      letGo();
      await says(page, 'Étape 2 sur 3');
      assert.equal(await focused(page), 'heading');
      assert.deepEqual((await primary(page)).slice(0, 2), ['Continuer', null]);
      await page.click('survey-form >>> button.primary', { count: 2 });
      await says(page, 'Étape 3 sur 3');
      await page.click('survey-form >>> .buttons .quiet', { count: 2 });
      await says(page, 'Étape 2 sur 3');
    });

    it('asks for each chunk that was dropped under another address, and gets it once', async (test) => {
      const { page, site, sent } = await openSlowPage(test, browser, { to: lazy, trouble: once(busy) });
      await page.waitForSelector('survey-form >>> button.primary');
      await press(page, 'Continuer');
      await says(page, 'Étape 2 sur 3');
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.equal(sent.length, 1);
      const asked = site.requests.map(({ path }) => path).filter((path) => lazy.test(path));
      const again = asked.filter((path) => path.endsWith('?again=1'));
      assert.ok(again.some((path) => path.includes('/later-')));
      assert.ok(again.length > 10, `${again.length} chunks came in the end`);
      assert.equal(new Set(again).size, again.length);
    });

    it('says so when the code does not come, warns before answers are lost, and goes on when it is tried again', async (test) => {
      const { page, happens, sent } = await openSlowPage(test, browser, { to: lazy, trouble: cut, faster: 10 });
      await page.waitForSelector('survey-form >>> [type=radio]');
      assert.equal(await asks(page), false);
      await page.click('survey-form >>> label');
      assert.equal(await asks(page), true);
      await press(page, 'Continuer');
      await says(page, 'Pas de connexion avec le serveur.');
      await page.waitUntil(() => document.querySelector('survey-form')!.shadowRoot!.activeElement?.id === 'unsent');
      assert.equal(await asks(page), true);
      happens(lazy, undefined);
      await press(page, 'Réessayer');
      await says(page, 'Étape 2 sur 3');
      assert.doesNotMatch(await shown(page), /Pas de connexion/);
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.match(sent[0]!, /"answers":\{"a":"y"\}/);
      assert.equal(await asks(page), false);
    });

    it('says that it is loading while the file is on the way, without the link of the page', async (test) => {
      const { trouble, letGo } = hold();
      const { page } = await openSlowPage(test, browser, { to: /survey\.json/, trouble });
      await says(page, loading);
      assert.equal(await page.$eval('survey-form >>> [role=status]', ({ textContent }) => textContent.trim()), loading);
      assert.equal(await hasFallback(page), false);
      letGo();
      await says(page, 'Étape 1 sur 3');
    });

    it('comes by itself when the server had no time for its file', async (test) => {
      const { page, site, happens } = await openSlowPage(test, browser, {
        to: /survey\.json/,
        trouble: busy,
        faster: 20,
      });
      await says(page, loading);
      happens(/survey\.json/, once(cut));
      await says(page, 'Étape 1 sur 3');
      assert.ok(site.requests.filter(({ path }) => path === '/survey.json').length > 2);
    });

    it('says when its file does not come, shows the link of the page, and loads when it is tried again', async (test) => {
      const { page, happens } = await openSlowPage(test, browser, { to: /survey\.json/, trouble: busy, faster: 50 });
      await says(page, 'L’enquête n’a pas pu être chargée. Le serveur rencontre un problème.');
      assert.equal(await hasFallback(page), true);
      happens(/survey\.json/, undefined);
      await page.click('survey-form >>> button.primary');
      await says(page, 'Étape 1 sur 3');
      assert.equal(await hasFallback(page), false);
      await page.waitUntil(() => document.querySelector('survey-form')!.shadowRoot!.activeElement?.id === 'title');
    });

    it('can be tried again when nothing comes at all, and is when the network is back', async (test) => {
      const { page, happens } = await openSlowPage(test, browser, {
        to: /survey\.json|chunks\/(?!survey-form-)/,
        trouble: cut,
        faster: 50,
      });
      await says(page, 'Réessayer');
      assert.equal(await hasFallback(page), true);
      happens(/never/, undefined);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await says(page, 'Étape 1 sur 3');
    });

    it('gets dropped chunks under a strict policy', async (test) => {
      const policy = "default-src 'none'; script-src 'nonce-n'; style-src 'self'; connect-src 'self'";
      const { page } = await openSlowPage(test, browser, { to: lazy, trouble: once(busy), policy });
      await page.waitForSelector('survey-form >>> button.primary');
      await press(page, 'Continuer');
      await says(page, 'Étape 2 sur 3');
    });
  });
}
