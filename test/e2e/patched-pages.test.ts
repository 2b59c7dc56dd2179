import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { useCollector } from './suites/collector.ts';
import { everyAnswer, everyDeed, everyType } from './suites/every-type.ts';
import { pageLibraries } from './suites/page-libraries.ts';
import { projectRoot, serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';

/** What the page of somebody else does. */
interface Patch {
  readonly name: string;
  readonly missing?: string | false;
  /** A script that runs before ours. */
  script?(): string;
  /** What stands in the page. */
  readonly body?: string;
}

/** What Prototype.js 1.6 had besides what 1.7 has: copied from what it does, since no package has it any more. */
const oldPrototype = `
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.entries = function () { return this.slice(); };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = Number.prototype.toJSON = Object.prototype.toJSON = function () { return String(this); };
  Array.from = function (list) { return [].slice.call(list); };`;

/** Members of the document that a page of somebody else may have forms and pictures named after. */
const members = [
  ...['adoptNode', 'adoptedStyleSheets', 'activeElement', 'addEventListener', 'baseURI', 'body', 'cookie'],
  ...['createComment', 'createDocumentFragment', 'createElement', 'createElementNS', 'createTextNode'],
  ...['createTreeWalker', 'defaultView', 'dispatchEvent', 'documentElement', 'getElementById', 'head', 'importNode'],
  ...['readyState', 'removeEventListener', 'title', 'visibilityState'],
];

/** Every key that a survey file may have: of what is built in, only descriptors of properties read "value" as well. */
const keys = [...readFileSync(join(projectRoot, 'dist/survey.schema.json'), 'utf8').matchAll(/"(\w+)":/g)]
  .map(([, key]) => key!)
  .filter((key) => key !== 'value');

const patches: readonly Patch[] = [
  ...pageLibraries.map(({ title, missing, read }) => ({ name: `has ${title}`, missing, script: read })),
  { name: 'has what Prototype.js 1.6 had', script: () => oldPrototype },
  {
    name: 'has forms and pictures that are named as members of the document',
    body: members.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join(''),
  },
  {
    name: 'adds every key of survey files to Object.prototype',
    script: () => `for (const key of ${JSON.stringify([...new Set(keys)])}) Object.prototype[key] ??= '{tool} = 1';`,
  },
];

for (const engine of everyEngine) {
  describe(`in ${engine}, a page that`, () => {
    const browser = useTabs(engine);
    let plain: readonly string[] | undefined;

    for (const { name, missing = false, script, body = '' } of patches) {
      it(`${name} shows, keeps, reviews, seals and sends every type of answer`, { skip: missing }, async (test) => {
        plain ??= await answerAll(await browser.newTab(), test, '', '');
        assert.deepEqual(await answerAll(await browser.newTab(), test, script?.() ?? '', body), plain);
      });
    }
  });
}

/** Answers every question on such a page; gives what was read in the survey. */
async function answerAll(tab: Tab, test: TestContext, script: string, body: string): Promise<readonly string[]> {
  const collector = useCollector(test, everyType);
  const address = `/surveys/${everyType.id}`;
  const site = await startSite(test, (app) => {
    serveBuilt(app);
    app.get('/theirs.js', ({ body: send }) => send(script, 200, { 'content-type': 'text/javascript' }));
    app.get('/', ({ html }) =>
      html(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
        <script src="/theirs.js"></script></head><body>${body}
        <script type="module" src="/dist/survey-form.js"></script>
        <survey-form src="${address}.json" endpoint="${address}/answers" draft></survey-form></body></html>`),
    );
    app.all('*', collector.handle);
  });
  test.after(() => tab.close());
  await tab.goto(site.url);
  const seen: string[] = [];
  for (const deeds of everyDeed) {
    await shows(tab, `[id^="${deeds[0]![0]}"]`);
    await shows(tab, '.notice li');
    await tab.evaluate(answerPage, deeds);
    if (deeds.some(([, text]) => text?.startsWith('Mme'))) await shows(tab, '.guard li');
    seen.push(await read(tab));
    await tab.reload();
    await shows(tab, '.draft button');
    await shows(tab, '.notice li');
    seen.push(await read(tab));
    await tab.evaluate(goOn);
  }
  await shows(tab, '.review');
  seen.push(await read(tab));
  await tab.evaluate(goOn);
  await shows(tab, '.end');
  seen.push(await read(tab));
  assert.deepEqual(await collector.opened(), [{ survey: everyType.id, version: 1, answers: everyAnswer }]);
  // WebKit's driver does not tell what came to the console.
  assert.deepEqual(tab.said ?? [], []);
  return seen;
}

/** Waits until something is in the survey. What puppeteer waits with in a page needs Object.prototype as it was. */
async function shows(tab: Tab, selector: string): Promise<void> {
  for (let tries = 300; tries > 0; tries--) {
    const isThere = await tab.evaluate(
      (wanted) => !!document.querySelector('survey-form')?.shadowRoot?.querySelector(wanted),
      selector,
    );
    if (isThere) return;
    await pause(100);
  }
  throw new Error(`there is no ${selector} in: ${await read(tab)}`);
}

/** The words of the survey, without the styles. */
const read = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const form = document.querySelector('survey-form')!.shadowRoot!.querySelector('.form')!;
    // What is told to screen readers comes and goes with time, as do the spaces around what only they are told.
    const parts = [...form.querySelectorAll<HTMLElement>(':scope > :not([aria-live])')];
    return parts
      .map(({ innerText }) => innerText)
      .join('')
      .replace(/\s/g, '');
  });

/** Presses "Continue" or "Send". It runs in the page. */
const goOn = (): void =>
  document.querySelector('survey-form')!.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();

/** Does what is to be done on one page. It runs in the page. */
async function answerPage(deeds: readonly (readonly [control: string, text?: string])[]): Promise<void> {
  const form = document.querySelector('survey-form')!;
  for (const [id, text] of deeds) {
    const isFirst = id.endsWith(':');
    const control = form.shadowRoot!.querySelector<HTMLInputElement>(
      isFirst ? `:is(input, button)[id^="${id}"]` : `[id="${id}"]`,
    );
    if (!control) throw new Error(`there is no control ${id}`);
    control.focus();
    if (text === undefined) control.click();
    else {
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    await form.updateComplete;
  }
}
