import type { TestContext } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { useCollector, type CollectorInUse } from './collector.ts';
import { flagship, whileOpen } from './flagship.ts';
import { startSite, withHeaders, type SiteApp } from './site.ts';
import { waitFor } from './wait-for.ts';

/** An article on one site, with the survey of a collector on another one. */
export interface Article {
  /** The address of the article. */
  readonly address: string;
  /** The origin of the collector. */
  readonly collectorUrl: string;
  readonly collector: CollectorInUse;
}

/** What is special about an article. */
export interface ArticleOptions {
  /** The survey file. Default: that of the article. */
  readonly file?: { readonly id: string };
  /** Attributes of the element besides `isolated` and `src`. */
  readonly attributes?: string;
  /** What stands in the head of the article. */
  readonly head?: string;
  /** Content security policy of the article, from the origin of the collector. */
  readonly policy?: (collectorUrl: string) => string;
  /** Headers that something before the collector adds to its page. */
  readonly pageHeaders?: Readonly<Record<string, string>>;
  /** May the article show the page of the collector? */
  readonly isAllowed?: boolean;
  /** A page in the place of the collector's. */
  readonly page?: string;
  /** Another address of the survey file than that at the collector. */
  readonly survey?: string;
}

/** Serves an article with an isolated survey until the test ends. */
export async function startArticle(
  test: TestContext,
  {
    attributes = '',
    head = '',
    policy,
    pageHeaders = {},
    isAllowed = true,
    page,
    survey,
    file = flagship,
  }: ArticleOptions = {},
): Promise<Article> {
  const allowedOrigins: string[] = [];
  const collector = useCollector(test, file, { allowedOrigins, now: Date.parse(whileOpen) });
  const collectorSite = await startSite(test, (app) => {
    app.use(`/surveys/${flagship.id}`, withHeaders(pageHeaders));
    if (page !== undefined) app.get(`/surveys/${flagship.id}`, ({ html }) => html(page));
    app.all('*', collector.handle);
  });
  const site = await startSite(test, (app: SiteApp) =>
    app.get('/', ({ html }) =>
      html(
        `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Article</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    ${head}
    <script type="module" src="${collectorSite.url}/survey-form.js"></script>
  </head>
  <body>
    <p><a id="before" href="#survey">Article</a></p>
    <survey-form isolated src="${survey ?? `${collectorSite.url}/surveys/${flagship.id}.json`}" ${attributes}
      ><a href="#paper">Sur papier</a></survey-form
    >
    <p><button id="after" type="button">Partager</button></p>
  </body>
</html>`,
        200,
        policy && { 'content-security-policy': policy(collectorSite.url) },
      ),
    ),
  );
  // Another site, not only another origin: then browsers keep the two apart in processes of their own.
  const url = site.url.replace('127.0.0.1', 'localhost');
  if (isAllowed) allowedOrigins.push(url);
  return { address: `${url}/`, collectorUrl: collectorSite.url, collector };
}

/** What an article notes that somebody wants to know about its readers. */
export interface Noted {
  /** Events of the element: name, detail, and whether it can be prevented. */
  readonly events: (readonly [string, unknown, boolean])[];
  /** Keys, inputs and messages that scripts of the article get to see. */
  readonly seen: unknown[];
  readonly violations: string[];
}

/** Lets the article note everything that its scripts can see, from its start. */
export async function spy(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    if (window.parent !== window) return;
    const noted = { events: [] as unknown[], seen: [] as unknown[], violations: [] as string[] };
    Object.assign(window, { noted });
    for (const name of ['ready', 'page', 'submit', 'sent', 'error', 'closed']) {
      window.addEventListener(`survey-${name}`, (event) => {
        noted.events.push([event.type, (event as CustomEvent<unknown>).detail, event.cancelable]);
        if (name === 'submit') event.preventDefault();
      });
    }
    for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'click', 'paste']) {
      for (const target of [window, document]) {
        target.addEventListener(
          name,
          (event) => noted.seen.push([name, (event as KeyboardEvent).key, (event as InputEvent).data]),
          true,
        );
      }
    }
    window.addEventListener('message', ({ data }) => noted.seen.push(['message', data]));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      noted.violations.push(effectiveDirective),
    );
  });
}

/** What was noted so far. */
export const notedBy = (page: Page): Promise<Noted> =>
  page.evaluate(() => (window as unknown as { readonly noted: Noted }).noted);

/** Opens an article and waits until its survey is shown in the frame; gives the frame. */
export async function openArticle(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const handle = await waitFor(page, 'survey-form >>> .shown iframe');
  const frame = (await handle.contentFrame())!;
  await waitFor(frame, 'survey-form >>> .notice li');
  return frame;
}

/** The height that the frame has in the article. */
export const heightOf = (page: Page): Promise<number> =>
  page.$eval('survey-form', ({ shadowRoot }) => shadowRoot!.querySelector('iframe')!.getBoundingClientRect().height);
