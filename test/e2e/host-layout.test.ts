import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { useCollector } from './suites/collector.ts';
import { flagship, whileOpen } from './suites/flagship.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';
import { stoppedClock } from './suites/test-page.ts';

/** Places that ask what stands in them how wide it would like to be; `@` is the survey. */
const places: Readonly<Record<string, string>> = {
  'a row': '<div style="display: flex">@</div>',
  'a row beside a long text': `<div style="display: flex"><p>${'Long text. '.repeat(60)}</p>@</div>`,
  'a centred column': '<div style="display: flex; flex-direction: column; align-items: center">@</div>',
  'a float': '<div style="float: left">@</div>',
  'a cell of a table': '<table><tr><td>@</td></tr></table>',
  'a dialog': '<dialog open>@</dialog>',
  'a popover': '<div popover style="position: static; display: block; width: fit-content">@</div>',
  'an inline block': '<div style="display: inline-block">@</div>',
  'a grid of a column that fits':
    '<div style="display: grid; grid-template-columns: auto; justify-content: start">@</div>',
  'a grid that does not stretch': '<div style="display: grid; justify-items: start">@</div>',
  'a box with a place of its own': '<div style="position: absolute">@</div>',
  'a box as narrow as it can be': '<div style="width: min-content">@</div>',
  'the Row of WordPress':
    '<div style="display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em"><p style="margin: 0">Row</p>@</div>',
  'the Stack of WordPress': '<div style="display: flex; flex-direction: column; align-items: flex-start">@</div>',
};

/** What stands beside it is not pushed out of the window. */
const crowded: Readonly<Record<string, string>> = {
  'a grid with a side bar':
    '<div style="display: grid; grid-template-columns: 1fr 300px"><div>@</div><aside>Side</aside></div>',
  'a narrow block': '<div style="width: 200px">@</div>',
  'a narrow row': '<div style="display: flex; width: 200px">@</div>',
  'a narrow column': '<div style="display: grid; grid-template-columns: 200px">@</div>',
  'a table as wide as the window':
    '<table style="width: 100%"><tr><td>@</td><td style="width: 40%">Beside</td></tr></table>',
};

/** A place as it was laid out. */
interface Laid {
  readonly width: number;
  readonly form: number;
  readonly page: number;
}

for (const engine of everyEngine) {
  describe(`the width of the element in ${engine}`, () => {
    const browser = useTabs(engine);

    for (const isolated of [false, true]) {
      const how = isolated ? 'isolated, ' : '';

      it(`${how}can be read wherever it shrinks to fit`, async (test) => {
        const { show, close } = await open(test, isolated);
        const at = await show(places);
        for (const [name, { width, form }] of Object.entries(await at(360))) {
          assert.ok(width >= 260, `${name}, 360 px: ${width} px wide`);
          assert.equal(Math.round(form), Math.round(width), `${name}, 360 px: what is in it`);
        }
        for (const [name, { width, form }] of Object.entries(await at(1280))) {
          const least = name.includes('narrow') || name.includes('long text') ? 300 : 600;
          assert.ok(width >= least, `${name}, 1280 px: ${width} px wide`);
          assert.equal(Math.round(form), Math.round(width), `${name}, 1280 px: what is in it`);
        }
        await close();
      });

      it(`${how}is that of its place, and no more than the limit`, async (test) => {
        const { show, close } = await open(test, isolated);
        const limits = {
          'the limit': '<div>@</div>',
          'another limit': '<div style="--survey-max-width: 60em">@</div>',
          "the page's own limit": '<style>survey-form { max-width: 20em }</style><div>@</div>',
        };
        const widths = Object.entries(await (await show(limits))(1280));
        assert.deepEqual(
          widths.map(([name, { width, form }]) => [name, width, Math.round(form)]),
          [
            ['the limit', 46 * 16, 46 * 16],
            ['another limit', 60 * 16, 60 * 16],
            ["the page's own limit", 20 * 16, 20 * 16],
          ],
        );
        const { 'a row beside a long text': _, ...others } = { ...places, ...crowded };
        const at = await show(others);
        for (const width of [320, 768]) {
          for (const [name, { page }] of Object.entries(await at(width))) {
            // A side bar of 300 px leaves a phone nothing.
            if (width === 320 && name.includes('side bar')) continue;
            // The frame hangs out, for the outline of what has the focus: see docs/embedding.md.
            const most = isolated ? width + 6 : width;
            assert.ok(page <= most, `${name}, ${width} px: the page is ${page} px wide`);
          }
        }
        await close();
      });
    }

    /** How each place is laid out in a window of some width. */
    type At = (width: number) => Promise<Readonly<Record<string, Laid>>>;

    async function open(
      test: TestContext,
      isolated: boolean,
    ): Promise<{
      show(shown: Readonly<Record<string, string>>): Promise<At>;
      close(): Promise<void>;
    }> {
      const allowedOrigins: string[] = [];
      const collector = useCollector(test, flagship, { allowedOrigins, now: Date.parse(whileOpen) });
      const collectorSite = await startSite(test, (app) => app.all('*', collector.handle));
      const site = await startSite(test, (app) => {
        serveBuilt(app);
        app.get('/', ({ html }) => html('<!doctype html><title>Window</title><body></body>'));
        app.get('/place', ({ req, html }) => html(pageWith(String(req.query('place')))));
        app.all('*', collector.handle);
      });
      const address = site.url.replace('127.0.0.1', 'localhost');
      allowedOrigins.push(address);
      const tabs: Tab[] = [];

      function pageWith(place: string): string {
        const file = `/surveys/${flagship.id}`;
        const survey = isolated
          ? `<survey-form isolated src="${collectorSite.url}${file}.json"></survey-form>`
          : `<survey-form src="${file}.json" endpoint="${file}/answers"></survey-form>`;
        return `<!doctype html><html lang="fr"><head><meta charset="utf-8">
          <style>body { font: 16px/1.5 sans-serif } dialog, [popover] { margin: 0; padding: 0; border: 0 }</style>
          <script>${stoppedClock}</script><script type="module" src="/dist/survey-form.js"></script></head><body>${place.replace('@', survey)}</body></html>`;
      }

      return {
        async close() {
          for (const tab of tabs) await tab.close();
        },
        // In frames, since not every engine gives its window the width that is wanted; and all of them at once.
        async show(shown) {
          const tab = await browser.newTab();
          tabs.push(tab);
          await tab.goto(`${address}/`);
          await tab.evaluate(
            (sources) => {
              document.body.innerHTML = sources
                .map((source) => `<iframe src="${source}" style="width: 800px; height: 800px; border: 0"></iframe>`)
                .join('');
            },
            Object.values(shown).map((place) => `/place?${new URLSearchParams({ place })}`),
          );
          await tab.waitUntil(
            (selector) =>
              [...document.querySelectorAll('iframe')].every((frame) =>
                frame.contentDocument?.querySelector('survey-form')?.shadowRoot?.querySelector(selector),
              ),
            isolated ? '.shown iframe' : '.notice li',
          );
          return async (width) => {
            const laid = await tab.evaluate((wide): readonly Laid[] => {
              return [...document.querySelectorAll('iframe')].map((frame) => {
                frame.style.width = `${wide}px`;
                const { documentElement: page } = frame.contentDocument!;
                const form = page.querySelector('survey-form')!;
                return {
                  width: form.getBoundingClientRect().width,
                  form: form.shadowRoot!.querySelector('.form, .frame')!.getBoundingClientRect().width,
                  page: page.scrollWidth,
                };
              });
            }, width);
            return Object.fromEntries(Object.keys(shown).map((name, index) => [name, laid[index]!]));
          };
        },
      };
    }
  });
}
