import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loseReply, openFaultPage, press, says, shown, write, written } from '../suites/fault-page.ts';
import type { Tab } from '../suites/tab.ts';
import { everyEngine, useTabs } from '../suites/tabs.ts';

const stored = (answers: object) => [{ survey: 'two-pages', version: 1, answers }];
const thanks = 'Merci, vos réponses ont bien été envoyées';
const draft = { attributes: 'draft' };

/** Notes in the page whether the browser was told to ask before it is left: a program that steers answers by itself. */
const noteQuestions = `<script>
  addEventListener('beforeunload', (event) => {
    addEventListener('pagehide', () => event.defaultPrevented && sessionStorage.setItem('asked', 'asked'));
  });
</script>`;

/** What was noted since the last time. */
const questions = (page: Tab): Promise<string | null> =>
  page.evaluate(() => {
    const asked = sessionStorage.getItem('asked');
    sessionStorage.removeItem('asked');
    return asked;
  });

const kept = (page: Tab): Promise<number> => page.evaluate(() => localStorage.length);

for (const engine of everyEngine) {
  describe(`a page that is left in ${engine}`, () => {
    const browser = useTabs(engine);

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
      await page.goBack();
      await page.waitForSelector('survey-form >>> textarea');
      assert.equal(await written(page), 'Un casque');
      // Chromium keeps no page while a program steers it.
      const isPageKept = await page.evaluate(() => 'persisted' in window && window.persisted);
      if (engine !== 'chromium') assert.equal(isPageKept, true);
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('is left only after the browser asked, when answers would be lost', async (test) => {
      const { page, rows } = await openFaultPage(test, browser, { head: noteQuestions });
      await page.reload();
      await page.waitForSelector('survey-form >>> textarea');
      assert.equal(await questions(page), null);
      await write(page, 'Un casque');
      await page.reload();
      assert.equal(await questions(page), 'asked');
      await page.waitForSelector('survey-form >>> textarea');
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, thanks);
      await page.reload();
      assert.equal(await questions(page), null);
      // WebKit's driver tells of no dialog, so that only what the page wanted is known there.
      if (engine !== 'webkit') assert.deepEqual(page.dialogs, ['beforeunload']);
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
      await press(page, 'Mijn antwoorden verzenden');
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
      // By a task of the page: between two reactions to what a driver does WebKit already runs what should come after both.
      await page.evaluate(
        () =>
          new Promise<void>((resolve) =>
            setTimeout(() => {
              document.querySelector('#there')!.insertBefore(document.querySelector('survey-form')!, null);
              resolve();
            }),
          ),
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
      const frame = await page.frame('iframe');
      await frame.waitForSelector('survey-form >>> textarea');
      await write(frame, 'Un casque');
      await says(frame, 'Votre brouillon ne peut pas être enregistré sur cet appareil.');
      assert.match(await shown(frame), /Aucune réponse n’est conservée sur cet appareil/);
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
