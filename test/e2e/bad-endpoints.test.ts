import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it, type TestContext } from 'node:test';
import type { Context } from 'hono';
import { useCollector } from './suites/collector.ts';
import { fasterClock } from './suites/faster-clock.ts';
import { useKeyboard } from './suites/keyboard.ts';
import { serveBuilt, startSite, type Wire } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';
import { pageAround } from './suites/test-page.ts';

const survey = {
  id: 'one-question',
  version: 1,
  languages: ['fr'],
  title: { fr: 'Une question' },
  pages: [{ name: 'only', questions: [{ type: 'text', name: 'wish', title: { fr: 'Votre souhait' }, rows: 2 }] }],
};
const wish = 'Un « bon » casque, s’il vous plaît.';
const stored = [{ survey: survey.id, version: 1, answers: { wish } }];

/** One thing that a server can do instead of taking answers. */
type Misdeed = (context: Context<{ Bindings: Wire }>) => Response | Promise<Response>;

const never = new Response(null, { status: 500 });

const html200: Misdeed = ({ html }) => html('<h1>Sign in</h1>');
const notFound: Misdeed = ({ html }) => html('<h1>Not found</h1>', 404);
const refusal: Misdeed = ({ json }) => json({ code: 'answers-refused', detail: 'wish: too long' }, 422);
const problem =
  (code: string, status: 403 | 409 | 413): Misdeed =>
  ({ json }) =>
    json({ code }, status);
const serverFault: Misdeed = ({ text }) => text('Oops', 500);
const redirect: Misdeed = ({ redirect: to }) => to('/elsewhere', 307);
const drop: Misdeed = ({ env }) => {
  env.outgoing.destroy();
  return never;
};
const silence: Misdeed = async ({ env }) => {
  await once(env.outgoing, 'close');
  return never;
};

/** What is read on the page after each. */
const lasting: readonly (readonly [name: string, does: Misdeed, says: RegExp])[] = [
  ['answers with a page', html200, /Une autre page a répondu à la place du serveur de l’enquête\./],
  ['does not know the address', notFound, /L’adresse prévue pour les réponses n’existe pas\./],
  ['refuses the answers', refusal, /Le serveur a refusé les réponses\./],
  ['has another version', problem('old-version', 409), /L’enquête a changé depuis que vous avez ouvert cette page\./],
  ['does not know the page', problem('origin-not-allowed', 403), /n’accepte pas les réponses venant de cette page\./],
  [
    'finds the answers too long',
    problem('too-large', 413),
    /Raccourcissez vos textes les plus longs, puis réessayez\./,
  ],
  ['fails', serverFault, /Le serveur rencontre un problème\. Réessayez dans quelques minutes\./],
  [
    'sends the answers elsewhere',
    redirect,
    /Pas de connexion avec le serveur\. Vérifiez votre réseau, puis réessayez\./,
  ],
  ['drops the connection', drop, /Pas de connexion avec le serveur\./],
  ['stays silent', silence, /Le serveur ne répond pas\. Réessayez dans quelques instants\./],
];

for (const engine of everyEngine)
  describe(`in ${engine}, an endpoint that`, () => {
    const browser = useTabs(engine);

    for (const [name, does, says] of lasting) {
      it(`${name} is told in plain French; the answers stay, and trying again stores them once`, async (test) => {
        const { page, keys, endpoint } = await openPage(test, does);
        await send(page);
        const { says: summary } = await keys.arrives('the message', ({ role }) => role === 'group');
        assert.match(summary, /^Vos réponses n’ont pas été envoyées/);
        assert.match(summary, /Rien n’est perdu\s?: vos réponses sont toujours sur cette page\./);
        assert.match(summary, says);
        assert.equal(await page.$eval('survey-form >>> textarea', ({ value }) => value), wish);
        assert.deepEqual(endpoint.rows(), []);

        endpoint.heal();
        await keys.reach({ kind: 'button', says: 'Réessayer' });
        await keys.press('Enter');
        await arrivesAtThanks(keys);
        assert.deepEqual(endpoint.rows(), stored);
        assert.deepEqual(endpoint.addresses(), ['/surveys/one-question/answers']);
        await page.close();
      });
    }

    it('fails three times gets the same answers a fourth time, without being asked', async (test) => {
      const { page, keys, endpoint } = await openPage(test, serverFault, 3);
      await send(page);
      await arrivesAtThanks(keys);
      assert.equal(endpoint.bodies.length, 4);
      assert.equal(new Set(endpoint.bodies).size, 1);
      assert.deepEqual(endpoint.rows(), stored);
      await page.close();
    });

    it('stores the answers but drops the connection counts them once', async (test) => {
      const { page, keys, endpoint } = await openPage(test, async (context) => {
        await endpoint.store(context);
        return drop(context);
      });
      await send(page);
      await keys.arrives('the message', ({ role }) => role === 'group');
      assert.deepEqual(endpoint.rows(), stored);
      endpoint.heal();
      await keys.reach({ kind: 'button', says: 'Réessayer' });
      await keys.press('Enter');
      await arrivesAtThanks(keys);
      assert.deepEqual(endpoint.rows(), stored);
      await page.close();
    });

    /** A page with one question; its endpoint does wrong until it is healed, or so many times. */
    async function openPage(test: TestContext, misdeed: Misdeed, times = Infinity) {
      const collector = useCollector(test, survey);
      const bodies: string[] = [];
      let misdeeds = times;
      const store = async ({ req, env }: Context<{ Bindings: Wire }>): Promise<Response> =>
        collector.fetch(new Request(req.raw.clone()), env);
      const site = await startSite(test, (app) => {
        serveBuilt(app);
        const head = `<script>${fasterClock(50)}</script><script type="module" src="/dist/survey-form.js"></script>`;
        app.get('/', ({ html }) =>
          html(pageAround(head, '/surveys/one-question.json', '/surveys/one-question/answers')),
        );
        app.post('/surveys/*', async (context) => {
          bodies.push(await context.req.raw.clone().text());
          return misdeeds-- > 0 ? misdeed(context) : store(context);
        });
        app.all('*', collector.handle);
      });
      const page = await browser.newTab();
      await page.goto(site.url);
      await page.waitForSelector('survey-form >>> textarea');
      const addresses = (): string[] => [
        ...new Set(site.requests.filter(({ method }) => method === 'POST').map(({ path }) => path)),
      ];
      const endpoint = { bodies, addresses, store, rows: collector.rows, heal: () => (misdeeds = 0) };
      return { page, keys: useKeyboard(page), endpoint };
    }
  });

/** Writes the wish and sends it, by keyboard. */
async function send(page: Tab): Promise<void> {
  const keys = useKeyboard(page);
  await keys.reach({ kind: 'textarea' });
  await keys.type(wish);
  await keys.reach({ kind: 'button', says: 'Envoyer mes réponses' });
  await keys.press('Enter');
}

const arrivesAtThanks = (keys: ReturnType<typeof useKeyboard>): Promise<unknown> =>
  keys.arrives('the thanks', ({ says }) => says === 'Merci, vos réponses ont bien été envoyées');
