import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { useBrowser, type BrowserInUse } from './suites/browser.ts';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { useKeyboard } from './suites/keyboard.ts';
import { french } from './suites/plans.ts';
import { createRespondent } from './suites/respondent.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import { openSurvey, pageAround } from './suites/test-page.ts';

/**
 * The frame around the survey is the same on every page, whatever the other rules say (an id wins over `*`): the survey
 * takes font, colour, width and margin from the page, and that is wanted. What is compared is what the page must not reach.
 */
const frame = `
  #survey {
    display: block !important;
    position: absolute !important;
    inset: 0 auto auto 0 !important;
    width: 760px !important;
    background: white !important;
    color: #222 !important;
    font: 16px / 1.5 sans-serif !important;
  }
  #survey > survey-form {
    max-width: none !important;
    margin: 0 !important;
  }`;

const hostile = {
  'takes away every style': '* { all: unset !important }',
  'hides controls and shrinks the root font': `
    html { font-size: 62.5% }
    button { display: none !important }
    input, select, textarea { display: none !important }
    div, survey-form { font-style: italic; font-variant: small-caps; font-weight: 900; text-indent: 3em; text-shadow: 0 0 4px red;
      word-break: break-all; hyphens: auto; white-space: nowrap; list-style: square inside; quotes: '<' '>'; tab-size: 1;
      cursor: wait; pointer-events: none; -webkit-text-fill-color: red; text-align-last: right }
    label, legend, [role=heading] { color: transparent !important; text-transform: uppercase !important }
    fieldset { border: 9px solid red !important; float: right }
    * { box-sizing: content-box !important; letter-spacing: 3px; line-height: 3; text-align: right; word-spacing: 1em }`,
};

/** One moment of answering, as seen. */
interface Sight {
  readonly moment: string;
  readonly picture: Uint8Array;
  /** Place, size and every computed style of each element, in order. */
  readonly elements: readonly string[];
}

describe('a page with hostile styles', () => {
  const browser = useBrowser('chromium');
  const expected: Sight[] = [];

  for (const [name, rules] of Object.entries(hostile)) {
    it(`changes nothing that is seen of the survey when it ${name}`, async (test) => {
      if (expected.length === 0) expected.push(...(await answerUnder('', browser, test)));
      const seen = await answerUnder(rules, browser, test);
      assert.deepEqual(
        seen.map(({ moment }) => moment),
        expected.map(({ moment }) => moment),
      );
      for (const [index, { moment, picture, elements }] of expected.entries()) {
        assert.deepEqual(changesOf(elements, seen[index]!.elements), [], moment);
        assert.ok(Buffer.from(picture).equals(seen[index]!.picture), `the pictures differ: ${moment}`);
      }
    });
  }
});

/** Answers every page of the survey under these rules, and looks at each. */
async function answerUnder(rules: string, browser: BrowserInUse, test: TestContext): Promise<readonly Sight[]> {
  const survey = everyType();
  const collector = useCollector(test, survey, { now: Date.parse(whileOpen) });
  const head = '<link rel="stylesheet" href="/page.css"><script type="module" src="/dist/survey-form.js"></script>';
  const site = await startSite(test, (app) => {
    serveBuilt(app);
    app.get('/page.css', ({ body }) => body(frame + rules, 200, { 'content-type': 'text/css' }));
    app.get('/', ({ html }) => html(pageAround(head, `/surveys/${survey.id}.json`, `/surveys/${survey.id}/answers`)));
    app.all('*', collector.handle);
  });
  const page = await browser.newPage();
  // High enough for the longest page: nothing scrolls, nothing is out of sight.
  await page.setViewport({ width: 800, height: 4200 });
  // Nothing is half-way between two looks.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await openSurvey(page, site.url, '.notice li');
  if (rules !== '') await assertHurt(page);

  const keys = useKeyboard(page);
  const { answer, isHeldBack } = createRespondent(keys, survey, 'fr');
  const { next, review, send, sent } = french.words;
  const sights = [await look(page, 'the start')];
  await isHeldBack('admin', next);
  sights.push(await look(page, 'a fault'));
  for (const [index, { name, questions }] of survey.pages.entries()) {
    const deeds = Object.entries(french.pages[name]!);
    const here = deeds.filter(([deed]) => questions.some((question) => deed.split('-')[0] === question.name));
    for (const [question, deed] of here) await answer(question, deed);
    // The focus must not be in a text now: a caret blinks.
    await keys.reach({ kind: 'button', says: index === survey.pages.length - 1 ? review : next });
    sights.push(await look(page, name));
    await keys.press('Enter');
    await keys.arrives('what follows', ({ role }) => role === 'heading');
  }
  sights.push(await look(page, 'the review'));
  await keys.reach({ kind: 'button', says: send });
  await keys.press('Enter');
  await keys.arrives('the thanks', ({ says }) => says === sent);
  sights.push(await look(page, 'the thanks'));
  await page.close();
  return sights;
}

/** Pages of the survey of the article that show every type of question, without random orders: two visits see the same. */
function everyType(): typeof flagship {
  const withoutRandom = (key: string, value: unknown): unknown => (key === 'choicesOrder' ? undefined : value);
  const survey = JSON.parse(JSON.stringify(flagship, withoutRandom)) as typeof flagship;
  const pages = survey.pages.filter(({ name }) => ['situation', 'activity', 'daily', 'evolution'].includes(name));
  // The second matrix looks like the first, and has many elements.
  const shown = pages.map((page) => ({ ...page, questions: page.questions.filter(({ name }) => name !== 'change') }));
  return { ...survey, pages: shown };
}

/** The rules do reach the page itself, else the test would prove nothing. */
async function assertHurt(page: Page): Promise<void> {
  const height = await page.$eval('body > p > button', (button) => button.getBoundingClientRect().height);
  assert.ok(height < 20, 'the rules leave the page alone');
}

/** Colours follow those of the page by short transitions, whatever the reader prefers. */
async function comeToRest(host: ElementHandle): Promise<void> {
  await host.evaluate(async (survey) => {
    let moving: readonly Animation[];
    do {
      await new Promise(requestAnimationFrame);
      moving = survey.shadowRoot!.getAnimations();
      await Promise.allSettled(moving.map(({ finished }) => finished));
    } while (moving.length > 0);
  });
}

async function look(page: Page, moment: string): Promise<Sight> {
  const host = (await page.$('survey-form'))!;
  await comeToRest(host);
  const picture = await host.screenshot();
  const elements = await host.evaluate((survey) =>
    // Two boxes without anything in them measure the page: nobody sees them.
    [survey, ...survey.shadowRoot!.querySelectorAll('*:not(.width, i:empty)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // Chromium's own note of the attribute "lang"; nothing of it is seen.
      // Of the element itself only its place: what it takes from the page to hand it down is cut off inside.
      const names = element === survey ? [] : [...style].filter((name) => name !== '-webkit-locale');
      const styles = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [
        `<${element.localName} class="${element.className}">`,
        `box: ${[x, y, width, height].join()}`,
        ...styles,
      ].join('\n');
    }),
  );
  return { moment, picture, elements };
}

/** The first differences, told by element and property. */
function changesOf(before: readonly string[], after: readonly string[]): readonly string[] {
  const changes = before.flatMap((element, index) => {
    if (element === after[index]) return [];
    const seen = new Set(after[index]?.split('\n'));
    const [name] = element.split('\n');
    return element.split('\n').flatMap((line) => (seen.has(line) ? [] : [`${name} had ${line}`]));
  });
  return before.length === after.length ? changes.slice(0, 20) : [...changes.slice(0, 20), 'other elements'];
}
