import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { useBrowser } from './suites/browser.ts';
import { pressEach, type PressTwice } from './suites/presses.ts';
import { createPuppeteerTab } from './suites/puppeteer-tab.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';

const choices = ['a', 'b'].map((value) => ({ value, text: { en: `Choice ${value}`, fr: `Réponse ${value}` } }));
const other = { value: 'other', text: 'Other', other: { title: 'Which one?', required: true } };
const things = ['noise', 'heat'].map((value) => ({ value, text: value }));
const part = { type: 'text', name: 'kind', title: 'Which kind?', required: true };

/** Every type of question, and every form of it that changes its height. */
const asked: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'choice', choices: [...choices, other], colCount: 2 },
  { type: 'choice', choices: [...choices, other], multiple: true, selectAll: true, required: true },
  { type: 'choice', choices, requiredIf: "{q1} contains 'a'" },
  { type: 'choice', choices: [...choices, other], display: 'combobox' },
  { type: 'yes-no', required: true },
  { type: 'yes-no' },
  { type: 'rating', minLabel: 'Bad', maxLabel: 'Good' },
  { type: 'rating', display: 'stars', required: true },
  { type: 'matrix', rows: things, columns: choices, required: true },
  { type: 'matrix', rows: things, columns: choices },
  { type: 'matrix', rows: things, columns: choices, multiple: true },
  { type: 'matrix', rows: things, columns: choices, cellType: 'number' },
  { type: 'ranking', choices: [...choices, ...things], maxChoices: 3 },
  { type: 'ranking', choices, required: true },
  { type: 'number', required: true, min: 0, max: 100 },
  { type: 'slider', min: 0, max: 10 },
  { type: 'sum', total: 100, items: things },
  { type: 'date', picker: true, required: true },
  { type: 'text', rows: 3, required: true },
  { type: 'repeat', max: 3, questions: [part] },
  { type: 'group', questions: [{ ...part, name: 'desk', type: 'yes-no' }] },
];

const more = { en: 'This came with an answer.', fr: 'Ceci est venu avec une réponse, et prend deux lignes au moins.' };

/** What an answer brings above and below a question. */
const withMore = (question: object, index: number): object[] => {
  const name = `q${index}`;
  const visibleIf = `{${name}} notempty`;
  return [
    { type: 'note', name: `${name}_above`, text: more, visibleIf },
    { ...question, name, title: { en: `Question ${index}`, fr: `Question ${index}` } },
    { type: 'text', name: `${name}_below`, title: more, visibleIf },
  ];
};

const survey = {
  id: 'double-press',
  version: 1,
  languages: ['fr', 'en'],
  title: { en: 'Presses', fr: 'Un titre assez long pour prendre plusieurs lignes dans une colonne étroite' },
  review: true,
  pages: [
    {
      name: 'p',
      questions: asked.flatMap((question, index) => {
        const isWithin = ['group', 'repeat'].includes(String(question['type']));
        return isWithin ? [{ ...question, name: `q${index}`, title: `Question ${index}` }] : withMore(question, index);
      }),
    },
    { name: 'last', questions: [{ type: 'yes-no', name: 'end', title: 'Last question' }] },
  ],
};

/** A page that can be scrolled far up and down. The helper is that of tsx, in functions that run in the page. */
const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Presses</title>
<script>__name = (named) => named</script>
<script type="module" src="/dist/survey-form.js"></script>
<div style="height: 3000px"></div>
<survey-form src="/survey.json" style="width: 420px"></survey-form>
<div style="height: 3000px"></div>`;

async function open(test: TestContext, tab: Tab): Promise<void> {
  const site = await startSite(test, (app) => {
    serveBuilt(app);
    app.get('/survey.json', (context) => context.json(survey));
    app.get('/', ({ html }) => html(page));
  });
  await tab.goto(site.url);
  await tab.waitForSelector('survey-form >>> .notice li');
}

const clickTwice: PressTwice = (tab, selector) => tab.click(selector, { count: 2, isInSight: true });

/** Each control, on a page that was just opened and on one with faults. */
async function tryAll(
  test: TestContext,
  tab: Tab,
  pressTwice: PressTwice,
  states: readonly ('fresh' | 'at fault')[] = ['fresh', 'at fault'],
): Promise<void> {
  for (const state of states) {
    await open(test, tab);
    if (state === 'at fault') {
      await tab.click('survey-form >>> .primary');
      await tab.waitForSelector('survey-form >>> .summary');
    }
    const { slips, pressed } = await pressEach(tab, pressTwice);
    assert.deepEqual(slips, [], state);
    assert.ok(pressed.length > 90, `only ${pressed.length} controls were pressed`);
  }
}

for (const engine of everyEngine) {
  describe(`a double click in ${engine}`, () => {
    const browser = useTabs(engine);

    it('moves nothing under the pointer, and answers nothing else', async (test) => {
      const tab = await browser.newTab();
      test.after(() => tab.close());
      await tryAll(test, tab, clickTwice);
    });
  });
}

describe('a double tap', () => {
  const browser = useBrowser('chromium');

  it('moves nothing under the finger, and answers nothing else', async (test) => {
    const finger = await browser.newPage();
    await finger.setViewport({ width: 900, height: 800, hasTouch: true });
    const tab = createPuppeteerTab(finger);
    test.after(() => tab.close());
    await tab.goto('about:blank');
    const tapTwice: PressTwice = async (_, selector) => {
      const [x, y] = await finger.$eval(selector, (element) => {
        // A slider takes the touch itself: there is no click.
        const taps = { left: element.matches('[type="range"]') ? 0 : 2 };
        addEventListener('click', ({ detail }) => void (taps.left -= Math.sign(detail)), { capture: true });
        Object.assign(window, { taps });
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      });
      await finger.touchscreen.tap(x, y);
      await finger.touchscreen.tap(x, y);
      await finger.waitForFunction(() => (window as unknown as { taps: { left: number } }).taps.left <= 0);
    };
    await tryAll(test, tab, tapTwice, ['at fault']);
  });
});
