import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { engines, useBrowser } from '../suites/browser.ts';
import { loseReply, openFaultPage, press, says, shown, write, written } from '../suites/fault-page.ts';

const stored = (answers: object) => [{ survey: 'two-pages', version: 1, answers }];
const thanks = 'Merci, vos réponses ont bien été envoyées';
const draft = { attributes: 'draft' };

const kept = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

for (const engine of engines) {
  describe(`a page that is left in ${engine}`, () => {
    const browser = useBrowser(engine);

    it('gives everything back after a reload, with a draft, and stores it once', async (test) => {
      const { page, rows } = await openFaultPage(test, browser, draft);
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      await write(page, 'Un écran');
      await page.reload();
      await says(page, 'Vous reprenez votre brouillon');
      await says(page, 'Étape 2 sur 2');
      assert.equal(await written(page), 'Un écran');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque', more: 'Un écran' }));
      assert.equal(await kept(page), 0);
    });

    it('gives everything back on the way back through the history, with a draft', async (test) => {
      const { page, rows, url } = await openFaultPage(test, browser, draft);
      await write(page, 'Un casque');
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
      });
      await page.goto(`${url}/elsewhere`);
      // Puppeteer's own way back waits for a page to load, which does not happen when it was kept.
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => document.querySelector('survey-form')?.shadowRoot?.querySelector('textarea'));
      assert.equal(await written(page), 'Un casque');
      // Chromium keeps no page while a program steers it.
      const isPageKept = await page.evaluate(() => 'persisted' in window && window.persisted);
      if (engine === 'firefox') assert.equal(isPageKept, true);
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('is left only after the browser asked, when answers would be lost', async (test) => {
      const { page, rows } = await openFaultPage(test, browser);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await page.reload();
      await page.waitForSelector('survey-form >>> textarea');
      assert.deepEqual(asked, []);
      await write(page, 'Un casque');
      await page.reload();
      assert.deepEqual(asked, ['beforeunload']);
      await page.waitForSelector('survey-form >>> textarea');
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      await page.reload();
      assert.deepEqual(asked, ['beforeunload']);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('counts answers once that arrived before a reload, and are sent again after it', async (test) => {
      const { page, rows, happens, bodies } = await openFaultPage(test, browser, draft);
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      happens(loseReply);
      await press(page, 'Envoyer mes réponses');
      await says(page, 'Vos réponses ne sont pas encore arrivées.');
      await page.reload();
      happens(undefined);
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.equal(new Set(bodies).size, 1);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('leaves the draft to the tab that was opened last; once sent it does not come back', async (test) => {
      const { page: one, rows, openTab } = await openFaultPage(test, browser, draft);
      await write(one, 'Un casque');
      const two = await openTab();
      assert.equal(await written(two), 'Un casque');
      await says(one, 'Cette enquête est ouverte dans un autre onglet');
      await two.bringToFront();
      await press(two, 'Continuer');
      await press(two, 'Envoyer mes réponses');
      await says(two, thanks);
      await says(one, 'Votre brouillon a été envoyé ou effacé dans un autre onglet.');
      await one.bringToFront();
      await write(one, ' et un écran');
      await press(one, 'Continuer');
      await press(one, 'Envoyer mes réponses');
      await says(one, 'Elles étaient déjà arrivées');
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
      assert.equal(await kept(one), 0);
    });

    it('keeps what is typed in the language that was changed, and on the page before', async (test) => {
      const { page, rows } = await openFaultPage(test, browser, draft);
      await write(page, 'Un casque');
      await press(page, 'Nederlands');
      await says(page, 'Uw wens');
      await press(page, 'Verder');
      await write(page, 'Een scherm');
      await press(page, 'Terug');
      assert.equal(await written(page), 'Un casque');
      await press(page, 'Verder');
      assert.equal(await written(page), 'Een scherm');
      await press(page, 'Mijn antwoorden versturen');
      await says(page, 'Bedankt');
      assert.deepEqual(rows(), stored({ wish: 'Un casque', more: 'Een scherm' }));
    });

    it('holds two surveys that keep and send for themselves', async (test) => {
      const form = (id: string, attributes: string): string =>
        `<survey-form id="${id}" lang="fr" src="/surveys/two-pages.json" endpoint="/surveys/two-pages/answers" ${attributes}></survey-form>`;
      const { page, rows } = await openFaultPage(test, browser, { content: form('a', 'draft') + form('b', '') });
      for (const id of ['#a', '#b']) {
        await page.waitForSelector(`${id} >>> textarea`);
        await write(page, `Réponse ${id}`, id);
        await press(page, 'Continuer', id);
      }
      await press(page, 'Envoyer mes réponses', '#a');
      await says(page, thanks, '#a');
      assert.equal(await written(page, '#b'), '');
      await press(page, 'Envoyer mes réponses', '#b');
      await says(page, thanks, '#b');
      // The store keeps no order.
      const wishes = rows().map(({ answers }) => (answers as { wish: string }).wish);
      assert.deepEqual(wishes.sort(), ['Réponse #a', 'Réponse #b']);
    });

    it('may move the element: the answers, the focus and the caret go with it', async (test) => {
      const { page, rows } = await openFaultPage(test, browser);
      await write(page, 'Un casque');
      await page.evaluate(() =>
        document.querySelector('#there')!.insertBefore(document.querySelector('survey-form')!, null),
      );
      await page.keyboard.type(' léger');
      assert.equal(await written(page), 'Un casque léger');
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque léger' }));
    });

    it('may be a frame without any rights: it says that no draft can be kept, sends, and shows the copy', async (test) => {
      const inner = `<script type='module' src='/dist/survey-form.js'></script><survey-form draft lang='fr' src='/surveys/two-pages.json' endpoint='/surveys/two-pages/answers'></survey-form>`;
      const content = `<iframe sandbox="allow-scripts" srcdoc="${inner}" style="width: 100%; height: 700px"></iframe>`;
      const { page, rows, happens } = await openFaultPage(test, browser, { content });
      const frame = (await (await page.waitForSelector('iframe'))!.contentFrame()) as unknown as Page;
      await frame.waitForSelector('survey-form >>> textarea');
      await (await frame.waitForSelector('survey-form >>> textarea'))!.click();
      await page.keyboard.type('Un casque');
      await says(frame, 'Votre brouillon ne peut pas être enregistré sur cet appareil.');
      assert.match(await shown(frame), /Rien n’est conservé sur cet appareil/);
      await press(frame, 'Continuer');
      happens(({ json, header }) => {
        header('access-control-allow-origin', '*');
        return Promise.resolve(json({ code: 'too-large' }, 413));
      });
      await press(frame, 'Envoyer mes réponses');
      await says(frame, 'Vos réponses sont trop longues pour le serveur.');
      await press(frame, 'Garder une copie de mes réponses');
      assert.match(await written(frame, 'survey-form >>> .summary'), /Un casque/);
      happens(undefined);
      await press(frame, 'Réessayer');
      await says(frame, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });
  });
}
