import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { engines, useBrowser } from './suites/browser.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import { waitFor } from './suites/wait-for.ts';

const towns = Array.from({ length: 480 }, (_, index) => ({ value: `t${index}`, text: `Town ${index}` }));
const items = ['first', 'second'].map((value) => ({ value, text: `The ${value} of some things with a long name` }));

/** Questions whose fields show a part of a long answer. */
const survey = {
  ...{ id: 'print', version: 1, languages: ['en'], title: 'Print' },
  pages: [
    {
      name: 'one',
      questions: [
        { type: 'text', name: 'line', title: 'One line' },
        { type: 'text', name: 'lines', title: 'Several lines', rows: 3 },
        { type: 'matrix', name: 'cells', title: 'Cells', cellType: 'number', rows: items, columns: items },
      ],
    },
  ],
};
const list = { type: 'choice', name: 'town', title: 'Town', choices: towns };
const withList = { ...survey, pages: [{ ...survey.pages[0]!, questions: [list] }] };

const article = `<!doctype html>
<title>Article</title>
<script type="module" src="/dist/survey-form.js"></script>
<survey-form src="/survey.json"></survey-form>`;

// WebDriver for WebKitGTK does not print.
for (const engine of engines) {
  describe(`a printed survey in ${engine}`, () => {
    const browser = useBrowser(engine);

    it('has as many pages as the answers need', async (test) => {
      const page = await open(test, survey);
      const empty = await pagesOf(page);
      await write(page, '#q-lines', 'A line of the answer\n'.repeat(200));
      const lines = await pagesOf(page);
      assert.ok(lines >= empty + 3, `200 lines more on ${lines} pages, ${empty} before`);
      await write(page, '#q-line', 'A sentence that goes on. '.repeat(400));
      const both = await pagesOf(page);
      assert.ok(both > lines, `10 000 characters more on ${both} pages`);
      await page.close();
    });

    it('has every choice of a long list', async (test) => {
      const page = await open(test, withList);
      const short = await open(test, survey);
      const [count, before] = [await pagesOf(page), await pagesOf(short)];
      assert.ok(count > before, `480 choices on ${count} pages, ${before} for three questions`);
      await short.close();
      await page.close();
    });

    if (engine === 'chromium') {
      it('cuts nothing off at the side', async (test) => {
        const page = await open(test, survey);
        await page.setViewport({ width: 680, height: 900 });
        for (const selector of ['#q-line', '#q-lines', '.cell input']) await write(page, selector, 'x'.repeat(300));
        await page.emulateMediaType('print');
        const cut = await page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          const { shadowRoot } = document.querySelector('survey-form')!;
          const written = [...shadowRoot!.querySelectorAll<HTMLElement>('.written')];
          const cut = written.filter(
            (one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth,
          );
          return { count: written.length, cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 80)) };
        });
        assert.deepEqual(cut, { count: 3, cut: [] });
        await page.close();
      });
    }

    async function open(test: TestContext, shown: object): Promise<Page> {
      const site = await startSite(test, (app) => {
        serveBuilt(app);
        app.get('/survey.json', ({ json }) => json(shown));
        app.get('/', ({ html }) => html(article));
      });
      const page = await browser.newPage();
      await page.goto(site.url);
      await waitFor(page, 'survey-form >>> .question :is(input, textarea)');
      await waitFor(page, 'survey-form >>> .departure, survey-form >>> .notice li');
      return page;
    }
  });
}

/** Writes a text at once, as when it is pasted. */
const write = (page: Page, selector: string, text: string): Promise<void> =>
  page.$eval(
    'survey-form',
    ({ shadowRoot }, field, value) => {
      const control = shadowRoot!.querySelector<HTMLInputElement>(field)!;
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

/** How many pages the page has when it is printed. Firefox packs the parts of the file, Chromium does not. */
async function pagesOf(page: Page): Promise<number> {
  const file = Buffer.from(await page.pdf({ format: 'A4' }));
  const packed = [...file.toString('latin1').matchAll(/stream\r?\n([^]*?)endstream/g)];
  const parts = packed.map(([, part]) => unpack(Buffer.from(part!, 'latin1')));
  return [file.toString('latin1'), ...parts].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** A part of the file as text; nothing when it is no packed one, such as a picture. */
function unpack(part: Buffer): string {
  try {
    return inflateSync(part, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}
