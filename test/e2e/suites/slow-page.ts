import type { TestContext } from 'node:test';
import type { Context, Next } from 'hono';
import { fasterClock } from './faster-clock.ts';
import { serveBuilt, startSite, type Site, type Wire } from './site.ts';
import type { Tab } from './tab.ts';
import type { TabsInUse } from './tabs.ts';

/** Three pages, each with a type whose code comes later than the first page. */
const survey = {
  id: 'three-pages',
  version: 1,
  languages: ['fr'],
  title: 'Trois pages',
  review: false,
  pages: [
    {
      name: 'one',
      title: 'La première',
      questions: [{ type: 'choice', name: 'a', title: 'Oui ?', choices: [{ value: 'y', text: 'Oui' }] }],
    },
    { name: 'two', title: 'La deuxième', questions: [{ type: 'number', name: 'b', title: 'Combien ?' }] },
    { name: 'three', title: 'La troisième', questions: [{ type: 'rating', name: 'c', title: 'À quel point ?' }] },
  ],
};

/** What happens to one request; `next` answers it. */
export type Trouble = (context: Context<{ Bindings: Wire }>, next: Next) => Promise<Response | undefined>;

/** The connection is cut. */
export const cut: Trouble = ({ env }) => {
  env.outgoing.destroy();
  return Promise.resolve(new Response(null, { status: 500 }));
};

/** The server has no time. */
export const busy: Trouble = ({ text }) => Promise.resolve(text('Busy', 503));

/** Answers wait until they are let go. */
export function hold(): { readonly trouble: Trouble; letGo(): void } {
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const trouble: Trouble = async (_context, next) => {
    await gone;
    await next();
    return undefined;
  };
  return { trouble, letGo };
}

/** Does something to the first request for each address only. */
export function once(trouble: Trouble): Trouble {
  const asked = new Set<string>();
  return (context, next) => {
    const { path } = context.req;
    if (asked.has(path)) return next().then(() => undefined);
    asked.add(path);
    return trouble(context, next);
  };
}

/** A page with a survey whose parts come slowly, or not. */
export interface SlowPage {
  readonly page: Tab;
  readonly site: Site;
  /** What was sent. */
  readonly sent: readonly string[];
  /** What happens to requests whose path matches, from now on. */
  happens(to: RegExp, trouble: Trouble | undefined): void;
}

/**
 * Opens a page with a survey of three pages.
 *
 * @param test the test that needs it
 * @param browser in which
 * @param options what happens `to` which requests from the start; `faster`: by how much the clock of the page runs faster
 */
export async function openSlowPage(
  test: TestContext,
  browser: TabsInUse,
  {
    to,
    trouble,
    faster = 1,
    policy,
  }: { readonly to?: RegExp; readonly trouble?: Trouble; readonly faster?: number; readonly policy?: string } = {},
): Promise<SlowPage> {
  const sent: string[] = [];
  let pattern = to;
  let present = trouble;
  const site = await startSite(test, (app) => {
    app.use(async (context, next) => (pattern?.test(context.req.path) && present ? present(context, next) : next()));
    serveBuilt(app);
    app.get('/', ({ html, header }) => {
      if (policy !== undefined) header('content-security-policy', policy);
      return html(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Article</title>
        <link rel="icon" href="data:,"><script nonce="n" src="/clock.js"></script>
        <script nonce="n" type="module" src="/dist/survey-form.js"></script></head>
        <body><survey-form src="/survey.json" endpoint="/answers"><a href="/elsewhere">Répondre ailleurs</a></survey-form>
        </body></html>`);
    });
    app.get('/clock.js', ({ body }) => body(fasterClock(faster), 200, { 'content-type': 'text/javascript' }));
    app.get('/survey.json', ({ json }) => json(survey));
    app.post('/answers', async ({ req, json }) => {
      sent.push(await req.text());
      return json({ status: 'stored' }, 201);
    });
  });
  const page = await browser.newTab();
  test.after(() => page.close());
  await page.goto(site.url);
  return {
    page,
    site,
    sent,
    happens(next, what) {
      pattern = next;
      present = what;
    },
  };
}
