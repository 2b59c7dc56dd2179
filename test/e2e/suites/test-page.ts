import type { Page } from 'puppeteer-core';
import { whileOpen } from './flagship.ts';

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
    ${head}
  </head>
  <body>
    <h1><a href="#survey">Article</a></h1>
    <div id="survey"><survey-form src="${src}" endpoint="${endpoint}"><a href="#paper">Sur papier</a></survey-form></div>
    <p><button type="button">Partager</button></p>
  </body>
</html>`;

/** Opens a page with the survey of the article, stops the survey's clock while it was open, and waits for a question. */
export async function openSurvey(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate((moment) => {
    document.querySelector('survey-form')!.clock = () => new Date(moment);
  }, whileOpen);
  await page.waitForSelector('survey-form >>> fieldset');
}
