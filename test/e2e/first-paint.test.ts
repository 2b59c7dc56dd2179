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

/** The first question of a type, with something else about it. */
const ofType = (wanted: string, surplus: object = {}): object => ({
  ...examples.find(({ type }) => type === wanted)!,
  ...surplus,
});
const sent = 'endpoint="/answers"';
const several = {
  ...gallery,
  pages: examples.slice(0, 3).map((question, index) => ({ name: `p${index}`, questions: [question] })),
};
const choices = [
  { value: 'a', text: 'Aufmerksamkeitsdefizit-Hyperaktivitätsstörungen' },
  { value: 'o', text: 'Other', other: { title: 'Which one?' } },
];

/** Surveys whose first page is looked at, with attributes of the element. */
const surveys: Readonly<Record<string, readonly [survey: object, attributes?: string]>> = {
  ...Object.fromEntries(firstOfType.map((question) => [`a question of type ${question.type}`, [alone(question)]])),
  'several pages': [several],
  'several pages without a review': [{ ...several, review: false }],
  'one page with a review': [{ ...alone(examples[0]!), review: true }],
  'a preview': [alone(examples[0]!), ''],
  'a preview with a review': [{ ...alone(examples[0]!), review: true }, ''],
  'a preview of several pages': [several, ''],
  'a preview with a draft': [alone(examples[0]!), 'draft'],
  'one question at a time': [several, `${sent} layout="question-per-page"`],
  'one question at a time, of one question': [alone(examples[0]!), `${sent} layout="question-per-page"`],
  'one question at a time, in a preview': [several, 'layout="question-per-page"'],
  'a question that cannot be answered yet': [alone(ofType('choice', { enableIf: '1 > 2' }))],
  'a field that cannot be filled yet': [alone(ofType('text', { enableIf: '1 > 2' }))],
  'an answer that is there from the start': [
    alone({ type: 'choice', name: 'q', title: 'Q', choices, defaultValue: 'a' }),
  ],
  'an answer that asks for more': [alone({ type: 'choice', name: 'q', title: 'Q', choices, defaultValue: 'o' })],
  'a draft': [alone(examples[0]!), `${sent} draft`],
  'a button to leave': [several, `${sent} exit="https://www.example.org/"`],
  'a draft and a button to leave': [alone(examples[0]!), `${sent} draft exit="https://www.example.org/"`],
  'the look of a government': [alone(examples[0]!), `${sent} theme="government"`],
  'high contrast': [alone(examples[0]!), `${sent} theme="contrast"`],
  'a plain look': [alone(examples[0]!), `${sent} theme="plain"`],
};

/** What is shown of these needs code that comes later: their first page comes with it. */
const waits = new Set([
  ...Object.keys(surveys).filter((name) => name.includes('preview')),
  'a question that cannot be answered yet',
  'a field that cannot be filled yet',
  'an answer that is there from the start',
  'an answer that asks for more',
]);

/** Widths of what stands around the element, and the language: German words are long. */
const places = { 'a wide page': [460, 'fr'], 'a narrow page': [230, 'de'] } as const;

for (const engine of everyEngine) {
  describe(`the first page in ${engine}`, () => {
    const browser = useTabs(engine, { window: { width: 500, height: 800 } });

    for (const [name, [survey, attributes = sent]] of Object.entries(surveys)) {
      it(`stands still when the code for the rest arrives: ${name}`, async (test) => {
        for (const [place, [width, language]] of Object.entries(places)) {
          const held = holdLaterCode();
          const site = await startSite(test, (app) => {
            held.apply(app);
            serveBuilt(app);
            app.get('/survey.json', (context) => context.json(survey));
            app.get('/', ({ html }) =>
              html(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Page</title>
                <style>body { margin: 0; inline-size: ${width}px }</style>
                <script>addEventListener('load', () => import('/dist/survey-form.js'))</script>
                <survey-form src="/survey.json" ${attributes}></survey-form>`),
            );
          });
          // Firefox calls a page loaded only when code that is asked for before has come: the script waits for that.
          const page = await browser.newTab();
          await page.goto(`${site.url}/`);
          await lookFirst(page);
          await held.asked;
          if (!waits.has(name)) await isLookedAt(page);
          else assert.equal(await has(page, '.primary'), false, 'what it shows waits for the code');
          held.release();
          await isLookedAt(page);
          await arrives(page, '.notice li');
          assert.deepEqual(await changes(page), [], place);
          await page.close();
        }
      });
    }
  });
}

const has = (page: Tab, selector: string): Promise<boolean> =>
  page.evaluate(
    (wanted) => document.querySelector('survey-form')?.shadowRoot?.querySelector(wanted) instanceof Element,
    selector,
  );

const arrives = (page: Tab, selector: string): Promise<unknown> =>
  page.waitUntil(
    (wanted) => document.querySelector('survey-form')?.shadowRoot?.querySelector(wanted) instanceof Element,
    selector,
  );

const isLookedAt = (page: Tab): Promise<unknown> => page.waitUntil(() => 'remembered' in window);

/** A page whose elements are remembered. */
interface Remembering extends Window {
  remembered: readonly (readonly [Element, readonly number[], string])[];
}

/** Remembers, once the first page is there, where everything stands, how large it is, and what buttons say. */
const lookFirst = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    const timer = setInterval(() => {
      const root = document.querySelector('survey-form')?.shadowRoot;
      if (!root?.querySelector('.primary')) return;
      clearInterval(timer);
      (window as unknown as Remembering).remembered = [...root.querySelectorAll('*')]
        .filter((element) => element.checkVisibility() && element.localName !== 'section' && element.textContent !== '')
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [element, [left, top, width, height], element.localName === 'button' ? element.textContent : ''];
        });
    });
  });

/** What stands elsewhere than it did, is larger or smaller, says something else, or is gone. */
const changes = (page: Tab): Promise<readonly string[]> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise((next) => setTimeout(next, 20));
    return (window as unknown as Remembering).remembered.flatMap(([element, before, said]) => {
      const what = `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
      if (!element.checkVisibility()) return [`${what} is gone`];
      const { left, top, width, height } = element.getBoundingClientRect();
      const moved = [left, top, width, height].map((now, index) => Math.round(now - before[index]!));
      if (moved.some((by) => Math.abs(by) > 1)) return [`${what} changed by ${moved.join()}`];
      return said !== '' && said !== element.textContent ? [`${what} said "${said.trim()}"`] : [];
    });
  });
