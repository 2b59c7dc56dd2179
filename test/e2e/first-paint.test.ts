import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { holdLaterCode } from './suites/hold-later-code.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';

interface Survey {
  readonly pages: readonly { readonly questions: readonly { readonly type: string }[] }[];
}

const gallery = JSON.parse(readFileSync('demo/gallery/question-types.json', 'utf8')) as Survey;
// Without what shows nothing, and the type that the demonstration brings along.
const examples = gallery.pages
  .flatMap(({ questions }) => questions)
  .filter(({ type }) => type !== 'computed' && type !== 'floor-plan');
const firstOfType = examples.filter(({ type }, index) => examples.findIndex((other) => other.type === type) === index);
const alone = (question: object): object => ({ ...gallery, pages: [{ name: 'one', questions: [question] }] });

/** Surveys whose first page is looked at, with attributes of the element. */
const surveys: Readonly<Record<string, readonly [survey: object, attributes?: string]>> = {
  ...Object.fromEntries(firstOfType.map((question) => [`a question of type ${question.type}`, [alone(question)]])),
  'several pages': [
    {
      ...gallery,
      pages: examples.slice(0, 3).map((question, index) => ({ name: `p${index}`, questions: [question] })),
    },
  ],
  'a draft and a button to leave': [alone(examples[0]!), 'draft exit="https://www.example.org/"'],
  'the look of a government': [alone(examples[0]!), 'theme="government"'],
  'high contrast': [alone(examples[0]!), 'theme="contrast"'],
  'a plain look': [alone(examples[0]!), 'theme="plain"'],
};

for (const engine of everyEngine) {
  describe(`the first page in ${engine}`, () => {
    const browser = useTabs(engine, { window: { width: 500, height: 800 } });

    for (const [name, [survey, attributes = '']] of Object.entries(surveys)) {
      it(`stands still when the code for the rest arrives: ${name}`, async (test) => {
        const held = holdLaterCode();
        const site = await startSite(test, (app) => {
          held.apply(app);
          serveBuilt(app);
          app.get('/survey.json', (context) => context.json(survey));
          app.get('/', ({ html }) =>
            html(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
              <script type="module" src="/dist/survey-form.js"></script>
              <survey-form src="/survey.json" endpoint="/answers" ${attributes}></survey-form>`),
          );
        });
        const page = await browser.newTab();
        await page.goto(`${site.url}/`);
        await arrives(page, '.primary');
        const before = await placesOf(page);
        held.release();
        await arrives(page, '.notice li');
        const after = await placesOf(page);
        assert.deepEqual(Object.keys(after), Object.keys(before));
        for (const [what, top] of Object.entries(before)) {
          const moved = after[what]! - top;
          assert.ok(Math.abs(moved) < 2, `${what} moved by ${moved} px`);
        }
        await page.close();
      });
    }
  });
}

const arrives = (page: Tab, selector: string): Promise<unknown> =>
  page.waitUntil(
    (wanted) => document.querySelector('survey-form')?.shadowRoot?.querySelector(wanted) instanceof Element,
    selector,
  );

/** How far down everything stands that is there from the start, once it has come to rest. */
const placesOf = (page: Tab): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise((next) => setTimeout(next, 20));
    const root = document.querySelector('survey-form')!.shadowRoot!;
    const selectors = [
      '.survey-title',
      '.notice',
      '.notice summary',
      '.heading',
      '.question',
      'legend',
      'input',
      '.primary',
    ];
    return Object.fromEntries(
      selectors
        .map((selector) => [selector, root.querySelector(selector)] as const)
        .filter(([, element]) => element?.checkVisibility())
        .map(([selector, element]) => [selector, element!.getBoundingClientRect().top]),
    );
  });
