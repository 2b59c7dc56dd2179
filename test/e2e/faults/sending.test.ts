import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { cut, loseReply, openFaultPage, press, says, write, written, type Fault } from '../suites/fault-page.ts';
import { everyEngine, useTabs } from '../suites/tabs.ts';

const stored = (answers: object) => [{ survey: 'two-pages', version: 1, answers }];
const away: Fault = ({ text }) => Promise.resolve(text('Bad gateway', 502));
const thanks = 'Merci, vos réponses ont bien été envoyées';
const unsent = 'Vos réponses n’ont pas été envoyées';

/** What is in a file, once the browser has saved it. */
async function arrival(file: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    assert.ok(Date.now() < deadline, `${file} never came`);
    await after(20);
  }
  return readFileSync(file, 'utf8');
}

for (const engine of everyEngine) {
  describe(`sending in ${engine}`, () => {
    const browser = useTabs(engine);

    it('survives an endpoint that is away for a minute, by itself', async (test) => {
      const faster = 50;
      const { page, happens, rows, bodies } = await openFaultPage(test, browser, { faster });
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      happens(away);
      await press(page, 'Envoyer mes réponses');
      await says(page, 'L’envoi sera retenté automatiquement');
      await after(60_000 / faster);
      assert.deepEqual(rows(), []);
      happens(undefined);
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
      assert.equal(new Set(bodies).size, 1);
    });

    it('goes on at once when the network comes back', async (test) => {
      const { page, happens, rows } = await openFaultPage(test, browser);
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      happens(async (context, store) => {
        context.header('retry-after', '50');
        return away(context, store);
      });
      await press(page, 'Envoyer mes réponses');
      await says(page, 'secondes.');
      happens(undefined);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('counts answers once whose reply was cut off, and those of a double click', async (test) => {
      const { page, happens, rows } = await openFaultPage(test, browser);
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      happens(async (...given) => {
        happens(async (_context, store) => {
          await after(300);
          return store();
        });
        return loseReply(...given);
      });
      await page.$eval('survey-form >>> button.primary', (button) => {
        (button as HTMLElement).click();
        (button as HTMLElement).click();
      });
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('is not begun by a double click on the button that goes on to the last page', async (test) => {
      // On every page at the same place, so that both halves meet the button.
      const head = '<style>survey-form::part(buttons) { position: fixed; top: 500px; left: 0 }</style>';
      const { page, rows, bodies } = await openFaultPage(test, browser, { head });
      await write(page, 'Un casque');
      await page.click('survey-form >>> button.primary', { count: 2 });
      await says(page, 'Étape 2 sur 2');
      await write(page, 'Un écran');
      assert.deepEqual(bodies, []);
      await page.click('survey-form >>> button.primary', { count: 2 });
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque', more: 'Un écran' }));
    });

    it('can be stopped while the network is cut; the answers stay, a copy is offered, and they arrive later', async (test) => {
      const { page, happens, rows } = await openFaultPage(test, browser);
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      happens(cut);
      await press(page, 'Envoyer mes réponses');
      await press(page, 'Ne plus réessayer');
      await says(page, unsent);
      await says(page, 'Pas de connexion avec le serveur.');
      await press(page, 'Retour');
      assert.equal(await written(page), 'Un casque');
      await write(page, ' léger');
      await press(page, 'Continuer');
      happens(undefined);
      await press(page, 'Réessayer');
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque léger' }));
    });

    it('is not confused by a clock that is wrong, and jumps back while it is tried again', async (test) => {
      const { page, happens, rows } = await openFaultPage(test, browser, { faster: 50 });
      const shiftClock = (years: number): Promise<void> =>
        page.evaluate((milliseconds) => {
          const { now } = Date;
          Date.now = () => now() + milliseconds;
        }, years * 31_556_952_000);
      await shiftClock(20);
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      happens(away);
      await press(page, 'Envoyer mes réponses');
      await says(page, 'L’envoi sera retenté automatiquement');
      await shiftClock(-30);
      happens(undefined);
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: 'Un casque' }));
    });

    it('takes answers as long as they may be, once', async (test) => {
      const { page, happens, rows } = await openFaultPage(test, browser, { faster: 50 });
      const long = 'Œuvre 📞 '.repeat(1100).slice(0, 9900);
      await page.$eval(
        'survey-form >>> textarea',
        (field, text) => {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        },
        long,
      );
      await press(page, 'Continuer');
      happens(loseReply);
      await press(page, 'Envoyer mes réponses');
      await says(page, 'L’envoi sera retenté automatiquement');
      happens(undefined);
      await says(page, thanks);
      assert.deepEqual(rows(), stored({ wish: long.trim() }));
    });

    it('to an endpoint that does not take answers from this site keeps them on the page', async (test) => {
      const other = await openFaultPage(test, browser);
      const { page } = await openFaultPage(test, browser, {
        faster: 50,
        endpoint: `${other.url}/surveys/two-pages/answers`,
      });
      await write(page, 'Un casque');
      await press(page, 'Continuer');
      await press(page, 'Envoyer mes réponses');
      await says(page, unsent);
      await says(page, 'Garder une copie de mes réponses');
      await press(page, 'Retour');
      assert.equal(await written(page), 'Un casque');
      assert.deepEqual(other.rows(), []);
    });

    it('gives a copy under a strict policy, without breaking it', async (test) => {
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
      const { page, happens } = await openFaultPage(test, browser, { policy });
      await page.evaluate(() => {
        const broken: string[] = [];
        Object.assign(window, { broken });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective));
      });
      await write(page, 'Un « bon » casque');
      await press(page, 'Continuer');
      happens(({ json }) => Promise.resolve(json({ code: 'old-version' }, 409)));
      await press(page, 'Envoyer mes réponses');
      await says(page, 'L’enquête a changé depuis que vous avez ouvert cette page.');
      await press(page, 'Garder une copie de mes réponses');
      await says(page, 'Vos réponses sont dans le fichier two-pages.txt');
      assert.match(
        await arrival(join(browser.downloads, 'two-pages.txt')),
        /^\ufeff?Deux pages.*Un « bon » casque.*"wish":/su,
      );
      assert.match(await written(page, 'survey-form >>> .summary'), /La première.*Un « bon » casque.*"wish":/su);
      assert.deepEqual(await page.evaluate(() => (window as unknown as { broken: string[] }).broken), []);
    });
  });
}
