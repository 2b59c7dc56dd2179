import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { countOf } from './suites/painted.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';

const survey = {
  ...{ id: 'inherited', version: 1, languages: ['en', 'fr'], title: 'What is inherited', minutes: 2 },
  pages: [
    {
      name: 'one',
      questions: [
        {
          ...{ type: 'choice', name: 'pick', title: 'Pick', hint: 'One of them', required: true },
          choices: [
            { value: 'a', text: 'This' },
            { value: 'b', text: 'That' },
          ],
        },
        { type: 'text', name: 'say', title: 'Say' },
      ],
    },
  ],
};

/** The page's own lines are pure red, which is nowhere else. */
const red = 0xff0000;

/** A line of the page; WebKit takes no colour in the short form. */
const lineOf = (kind: string): string =>
  `text-decoration-line: ${kind}; text-decoration-color: #f00; text-decoration-thickness: 3px`;

/** Styles of what stands around the survey that browsers hand down, or draw through what is inside. */
const around: Readonly<Record<string, string>> = {
  'a line under its text': lineOf('underline'),
  'a line through its text': lineOf('line-through'),
  'a line over its text': lineOf('overline'),
  'lines from top to bottom': 'writing-mode: vertical-rl',
  'lines from top to bottom, from the left': 'writing-mode: vertical-lr',
  'letters that lie': 'writing-mode: vertical-rl; text-orientation: sideways',
  'an indent': 'text-indent: 4em',
};

for (const engine of everyEngine) {
  describe(`a survey in a page in ${engine}`, () => {
    const browser = useTabs(engine, { draws: true });

    it('takes no lines, indents and directions of writing from what stands around it', async (test) => {
      const { show, page } = await open(test);
      const plain = await show('');
      for (const [name, style] of Object.entries(around)) {
        assert.deepEqual(await show(style), plain, name);
        assert.equal(countOf(await page.screenshot(), red), 0, name);
      }
      await page.close();
    });

    it('leaves the lines of the page where they are', async (test) => {
      const { show, page } = await open(test);
      await show(around['a line under its text']!, 'Text of the page');
      // WebKit may give a picture before it has painted anything.
      let count = 0;
      for (let tries = 0; count === 0 && tries < 20; tries++) count = countOf(await page.screenshot(), red);
      assert.ok(count > 0, 'what is looked for can be seen');
      await page.close();
    });

    async function open(
      test: TestContext,
    ): Promise<{ readonly page: Tab; show(style: string, text?: string): Promise<readonly string[]> }> {
      const site = await startSite(test, (app) => {
        serveBuilt(app);
        app.get('/survey.json', (context) => context.json(survey));
        app.get('/', ({ html }) =>
          html(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
            <style>body { margin: 0; font: 16px/1.5 sans-serif } div { width: 500px }</style>
            <script type="module" src="/dist/survey-form.js"></script>
            <div><p></p><survey-form src="/survey.json" endpoint="/answers"></survey-form></div>`),
        );
      });
      const page = await browser.newTab();
      await page.goto(`${site.url}/`);
      await page.waitUntil(
        () => document.querySelector('survey-form')?.shadowRoot?.querySelector('.notice li') != null,
      );
      return {
        page,
        /** Where everything stands in the survey, and in which way it is written. */
        show: (style, text = '') =>
          page.evaluate(
            async (given, words) => {
              const place = document.querySelector('div')!;
              place.style.cssText = given;
              place.querySelector('p')!.textContent = words;
              for (let frames = 0; frames < 3; frames++) await new Promise((next) => requestAnimationFrame(next));
              const form = document.querySelector('survey-form')!;
              const corner = form.getBoundingClientRect();
              return [...form.shadowRoot!.querySelectorAll('.form, .form :not(.visually-hidden)')]
                .filter((element) => element.checkVisibility())
                .map((element) => {
                  const { left, top, width, height } = element.getBoundingClientRect();
                  const box = [left - corner.left, top - corner.top, width, height].map(Math.round);
                  return `${element.localName}.${element.className} ${box.join()} ${getComputedStyle(element).writingMode}`;
                });
            },
            style,
            text,
          ),
      };
    }
  });
}
