import { setTimeout as after } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import type { Context } from 'hono';
import { useCollector, type CollectorInUse } from './collector.ts';
import { serveBuilt, startSite, type Wire } from './site.ts';
import type { Tab } from './tab.ts';
import type { TabsInUse } from './tabs.ts';
import { fasterClock } from './faster-clock.ts';

const both = (fr: string, nl: string) => ({ fr, nl });

/** Two pages with a text on each. */
export const twoPages = {
  id: 'two-pages',
  version: 1,
  languages: ['fr', 'nl'],
  title: both('Deux pages', 'Twee pagina’s'),
  review: false,
  pages: [
    {
      ...{ name: 'one', title: both('La première', 'De eerste') },
      questions: [{ type: 'text', name: 'wish', title: both('Votre souhait', 'Uw wens'), rows: 2 }],
    },
    {
      ...{ name: 'two', title: both('La seconde', 'De tweede') },
      questions: [{ type: 'text', name: 'more', title: both('Autre chose', 'Nog iets'), rows: 2 }],
    },
  ],
};

/** What a network or a server does to one post; without a response the connection is cut. */
export type Fault = (context: Context<{ Bindings: Wire }>, store: () => Promise<Response>) => Promise<Response>;

/** Takes the post and cuts the connection. */
export const cut: Fault = ({ env }) => {
  env.outgoing.destroy();
  return Promise.resolve(new Response(null, { status: 500 }));
};

/** Stores the answers, and cuts the connection before it says so. */
export const loseReply: Fault = async (context, store) => {
  await store();
  return cut(context, store);
};

/** A page with a survey whose network has faults. */
export interface FaultPage {
  readonly page: Tab;
  readonly url: string;
  /** What is in the database. */
  rows: CollectorInUse['rows'];
  /** The bodies that were posted. */
  readonly bodies: readonly string[];
  /** What happens to posts from now on; nothing: they are stored. */
  happens(fault: Fault | undefined): void;
  /** Opens the page in another tab of the same browser, which shares its storage. */
  openTab(): Promise<Tab>;
}

/**
 * Opens a page with the survey {@link twoPages}.
 *
 * @param test the test that needs it
 * @param browser in which
 * @param options `attributes` of the element; `content` replaces what stands in the body; `faster`: by how much the clock
 *   of the page runs faster; `endpoint` of the answers; `policy`, the content security policy; `head`, what
 *   else stands in the head of the page
 */
export async function openFaultPage(
  test: TestContext,
  browser: TabsInUse,
  options: {
    readonly attributes?: string;
    readonly content?: string;
    readonly faster?: number;
    readonly endpoint?: string;
    readonly policy?: string;
    readonly head?: string;
  } = {},
): Promise<FaultPage> {
  const { attributes = '', faster = 1, endpoint = '/surveys/two-pages/answers', policy, head = '' } = options;
  const collector = useCollector(test, twoPages, { allowedOrigins: ['null'] });
  const bodies: string[] = [];
  let fault: Fault | undefined;
  const content =
    options.content ??
    `<div id="here"><survey-form lang="fr" src="/surveys/two-pages.json" endpoint="${endpoint}" ${attributes}></survey-form></div>`;
  const site = await startSite(test, (app) => {
    serveBuilt(app);
    app.get('/', ({ html, header }) => {
      if (policy !== undefined) header('content-security-policy', policy);
      return html(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Article</title>
        <link rel="icon" href="data:,"><script src="/clock.js"></script>${head}
        <script type="module" src="/dist/survey-form.js"></script></head>
        <body>${content}<div id="there"></div></body></html>`);
    });
    app.get('/clock.js', ({ body }) => body(fasterClock(faster), 200, { 'content-type': 'text/javascript' }));
    app.get('/elsewhere', ({ html }) => html('<h1>Elsewhere</h1>'));
    app.post('/surveys/*', async (context) => {
      bodies.push(await context.req.raw.clone().text());
      const store = (): Promise<Response> => collector.fetch(new Request(context.req.raw.clone()), context.env);
      return fault ? fault(context, store) : store();
    });
    app.all('*', collector.handle);
  });

  async function open(page: Tab): Promise<Tab> {
    await page.goto(site.url);
    if (options.content === undefined) await page.waitForSelector('survey-form >>> textarea');
    return page;
  }

  const page = await browser.newTab();
  test.after(() => page.close());
  await open(page);
  return {
    page,
    url: site.url,
    bodies,
    rows: collector.rows,
    happens: (next) => (fault = next),
    openTab: async () => open(await page.openTab()),
  };
}

/** Writes into the text of the page. */
export async function write(page: Tab, text: string, form = 'survey-form'): Promise<void> {
  await page.click(`${form} >>> textarea`);
  await page.keyboard.type(text);
}

/** What stands in the text of the page. */
export const written = (page: Tab, form = 'survey-form'): Promise<string> =>
  page.$eval(`${form} >>> textarea`, ({ value }) => value);

/** Clicks a button, once it is there. */
export async function press(page: Tab, label: string, form = 'survey-form'): Promise<void> {
  await until(page, form, label, () =>
    page.$eval(
      form,
      ({ shadowRoot }, wanted) => {
        // Just after the page was read again, the element may not be one yet.
        const found = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
          ({ textContent }) => textContent.trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      },
      label,
    ),
  );
}

/** Waits until the form says something. */
export async function says(page: Tab, text: string, form = 'survey-form'): Promise<void> {
  await until(page, form, text, async () => (await shown(page, form)).includes(text));
}

/** Everything that the form says. */
export const shown = (page: Tab, form = 'survey-form'): Promise<string> =>
  page.$eval(form, ({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');

async function until(page: Tab, form: string, what: string, is: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`${form} never came to "${what}": ${await shown(page, form)}`);
    await after(20);
  }
}
