import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { useCollector } from '../../e2e/suites/collector.ts';
import { serveBuilt, startSite } from '../../e2e/suites/site.ts';

/** A language in which is listened. */
export type Language = 'fr' | 'nl';

const survey = JSON.parse(readFileSync(new URL('../survey.json', import.meta.url), 'utf8')) as { readonly id: string };

/** The words of the page around. */
const words = {
  fr: { title: 'Article', text: 'Un article avec une enquête.', paper: 'Répondre par e-mail', share: 'Partager' },
  nl: { title: 'Artikel', text: 'Een artikel met een enquête.', paper: 'Antwoorden per e-mail', share: 'Delen' },
};

/**
 * Serves an article with the short survey until the test ends.
 *
 * @returns its address
 */
export async function serveArticle(test: TestContext, language: Language, isClosed: boolean): Promise<string> {
  const closed = { ...survey, closes: '2020-02-11T23:59:00+01:00' };
  const collector = useCollector(test, isClosed ? closed : survey);
  const site = await startSite(test, (app) => {
    serveBuilt(app);
    app.get('/', ({ html }) => html(articleIn(language)));
    app.all('*', collector.handle);
  });
  return `${site.url}/`;
}

function articleIn(language: Language): string {
  const { title, text, paper, share } = words[language];
  const address = `/surveys/${survey.id}`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/dist/survey-form.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <survey-form src="${address}.json" endpoint="${address}/answers"><a href="#paper">${paper}</a></survey-form>
      <p><button type="button">${share}</button></p>
    </main>
  </body>
</html>`;
}
