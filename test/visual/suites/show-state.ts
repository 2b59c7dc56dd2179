import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whileOpen } from '../../e2e/suites/flagship.ts';
import { projectRoot, serveBuilt, type SiteApp } from '../../e2e/suites/site.ts';
import type { Tab } from '../../e2e/suites/tab.ts';
import { words } from '../../../src/questions/words-fr.ts';
import { words as laterWords } from '../../../src/questions/words-fr-rest.ts';
import { firstAndLast } from './surveys.ts';
import type { State, Step } from './states.ts';

const fonts = '/node_modules/@fontsource/atkinson-hyperlegible/files';
const fontFile = (weight: number): string => `${fonts}/atkinson-hyperlegible-latin-${weight}-normal.woff2`;

/** The same letters on every machine; arrows and ticks that the font has not are the machine's. */
const styles = [400, 700]
  .map((weight) => `@font-face { font-family: Test; font-weight: ${weight}; src: url(${fontFile(weight)}) }`)
  .concat(
    'body { margin: 0; font: 16px/1.5 Test; background: #fff; color: #222; caret-color: transparent }',
    'main { padding: 16px; letter-spacing: 0.3px }',
    '.dark { color-scheme: dark; background: #121212; color: #eee }',
    'survey-form { --survey-min-height: 0 }',
  )
  .join('\n');

/** Published results; four tables are enough for a picture. */
const results = JSON.parse(readFileSync(join(projectRoot, 'demo/site/results.json'), 'utf8')) as {
  readonly tallies: readonly object[];
};

/** Adds the page of each state, and what it loads, to a site. */
export function serveStates(app: SiteApp, states: readonly State[]): void {
  serveBuilt(app);
  app.get(`${fonts}/:file{.+\\.woff2}`, ({ req, body }) =>
    body(readFileSync(join(projectRoot, fonts, req.param('file'))), 200, { 'content-type': 'font/woff2' }),
  );
  app.get('/results.json', (context) => context.json({ ...results, tallies: results.tallies.slice(0, 4) }));
  app.post('/busy', (context) => context.body(null, 503, { 'retry-after': '30' }));
  for (const [index, state] of states.entries()) {
    app.get(`/states/${index}`, ({ html }) => html(pageOf(state)));
  }
}

/** French words that say they are written from right to left, as those of a language that is may. */
const fromRightToLeft = `
      const words = ${JSON.stringify({ ...words, ...laterWords, dir: 'rtl' })};
      SurveyForm.addLanguage('fr', { name: 'Français', load: async () => words });`;

/** The page of a state: the element alone, prepared before it is defined. */
function pageOf(state: State): string {
  const { survey = firstAndLast, attributes = {}, language = 'fr', direction, scheme, sends } = state;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const endpoint = sends === 'busy' ? ' endpoint="/busy"' : '';
  const send = {
    well: 'form.send = () => Promise.resolve();',
    refused: `form.send = () => Promise.reject(Object.assign(new Error('closed'), { code: 'send-refused' }));`,
    never: 'form.send = () => new Promise(() => {});',
    preview: '',
    busy: 'performance.now = () => 0;',
  }[sends ?? 'well'];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>Article</title>
    <link rel="canonical" href="https://www.example.org/enquete">
    <style>${styles}</style>
  </head>
  <body class="${scheme ?? ''}">
    <main><survey-form${given.join('')}${endpoint}></survey-form></main>
    <script type="module">
      delete Navigator.prototype.share;
      const form = document.querySelector('survey-form');
      await Promise.all([400, 700].map((weight) => document.fonts.load(weight + ' 16px Test')));
      const { SurveyForm } = await import('/dist/survey-form.js');
      ${direction ? fromRightToLeft : ''}
      form.clock = () => new Date('${state.clock ?? whileOpen}');
      ${send}
      form.survey = ${JSON.stringify(survey)};
    </script>
  </body>
</html>`;
}

/** Opens a state and does what leads to it. */
export async function showState(page: Tab, address: string, { steps = [] }: State): Promise<void> {
  await page.goto(address);
  await isThere(page);
  for (const step of steps) {
    await take(page, step);
    await rest(page);
  }
}

const isThere = async (page: Tab): Promise<void> => {
  await appears(page, '.notice li, .end, .failure');
  await rest(page);
};

const appears = (page: Tab, selector: string): Promise<unknown> =>
  page.waitUntil(
    (wanted) => document.querySelector('survey-form')?.shadowRoot?.querySelector(wanted) instanceof Element,
    selector,
  );

async function take(page: Tab, step: Step): Promise<void> {
  if (step === 'reload') {
    await page.reload();
    await isThere(page);
  } else if (step === 'print') {
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  } else if ('waitFor' in step) {
    await appears(page, step.waitFor);
  } else if ('click' in step) {
    await page.$eval(
      'survey-form',
      ({ shadowRoot }, selector, nth) => shadowRoot!.querySelectorAll<HTMLElement>(selector)[nth]!.click(),
      step.click,
      step.nth ?? 0,
    );
  } else {
    await page.$eval(`survey-form >>> ${step.write}`, (field) => (field as HTMLElement).focus());
    await page.keyboard.type(step.text);
  }
}

/** What is written as code has the same letters on every machine, too: `monospace` is another font on each. */
const plainCode = 'code { font-family: Test }';

/** Waits until everything is shown: letters, words that are fetched, and what the element does after a frame. */
export async function rest(page: Tab): Promise<void> {
  await page.evaluate(async (css) => {
    const root = document.querySelector('survey-form')!.shadowRoot!;
    if (!root.querySelector(':scope > style.test')) {
      const style = root.appendChild(document.createElement('style'));
      style.className = 'test';
      style.textContent = css;
    }
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame++) {
      await document.querySelector('survey-form')!.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, plainCode);
}
