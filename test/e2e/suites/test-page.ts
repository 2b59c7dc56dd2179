import type { Page } from 'puppeteer-core';
import { whileOpen } from './flagship.ts';
import { waitFor } from './wait-for.ts';

/**
 * Writes a page that holds a survey, the way a webmaster would.
 *
 * @param head what stands in the head: scripts, styles
 * @param src address of the survey file
 * @param endpoint address for the answers
 */
export const pageAround = (head: string, src: string, endpoint: string): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Article</title>
    <link rel="canonical" href="https://union.example/phone">
    ${head}
  </head>
  <body>
    <h1><a href="#survey">Article</a></h1>
    <div id="survey"><survey-form src="${src}" endpoint="${endpoint}"><a href="#paper">Sur papier</a></survey-form></div>
    <p><button type="button">Partager</button></p>
  </body>
</html>`;

/**
 * A script that stops the clock of the survey while it was open. It stands before any other script of the page: on a slow
 * day the survey is there before anyone could tell the time afterwards.
 */
export const stoppedClock = `{
  const observer = new MutationObserver(() => {
    const form = document.querySelector('survey-form');
    if (!form) return;
    form.clock = () => new Date('${whileOpen}');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}`;

/**
 * Opens a page with the survey of the article, whose clock stopped while it was open, and waits for a question, or for
 * something else in the survey.
 */
export async function openSurvey(page: Page, address: string, shows = 'fieldset'): Promise<void> {
  await page.evaluateOnNewDocument(stoppedClock);
  await page.goto(address);
  await waitFor(page, `survey-form >>> ${shows}`);
}
