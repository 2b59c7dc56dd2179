import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { contrastOf } from '../../src/element/looks/contrast.ts';
import { holdLaterCode, type HeldCode } from './suites/hold-later-code.ts';
import { lookAt, type Painted } from './suites/painted.ts';
import { serveBuilt, startSite } from './suites/site.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';

const survey = {
  ...{ id: 'painted', version: 1, languages: ['en', 'fr'], title: 'Colours as they are painted', minutes: 2 },
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
        { type: 'text', name: 'say', title: 'Say', placeholder: 'Anything' },
      ],
    },
  ],
};

/** Pages by their styles; where the pages say nothing of their links, the accent is the element's own. */
const pages: Readonly<Record<string, string>> = {
  light: 'background: #fff; color: #222',
  dark: 'background: #121212; color: #eee',
  'dark, which says so to the browser': 'color-scheme: dark; background: #121212; color: #eee',
  blue: 'background: #0b3d91; color: #fff',
  'dark by a gradient': 'background: linear-gradient(#101820, #181018) fixed; color: #eee',
  'dark by a tint over something light': 'background: #fff; color: #eee',
};
const tint = '<div style="position: fixed; inset: 0; z-index: -1; background: rgb(0 0 0 / 90%)"></div>';

/** What is read on the first page. */
const texts = [
  '.survey-title',
  '.languages button:last-child',
  '.facts',
  '.notice > p',
  '.notice summary',
  '.title',
  '.hint',
  '.choice span',
  'input[type=text]',
  '.primary',
];

/** Letters are drawn with soft edges: their strokes are nearly, but not always quite, as dark as they should be. */
const least = 4.4;

for (const engine of everyEngine) {
  describe(`what is painted in ${engine}`, () => {
    const browser = useTabs(engine, { draws: true });

    for (const [name, style] of Object.entries(pages)) {
      it(`can be read from the first moment on a page that is ${name}`, async (test) => {
        const held = holdLaterCode();
        const page = await open(test, held, bodyOf(name, style));
        const see = (selector: string, nth = 0): Promise<Painted> => look(page, selector, nth);
        const assertReadable = async (moment: string, selectors: readonly string[]): Promise<void> => {
          for (const selector of selectors) {
            let { contrast } = await see(selector);
            // WebKit may give a picture before it has painted anything there.
            for (let tries = 0; contrast < 1.05 && tries < 20; tries++) ({ contrast } = await see(selector));
            assert.ok(contrast >= least, `${moment}: ${selector} has ${contrast.toFixed(2)} : 1`);
          }
        };

        await assertReadable('at first', texts);
        held.release();
        await arrives(page, '.notice li');
        await assertReadable('then', texts);
        const radio = await see('input[type=radio]');
        const { ground } = await see('.survey-title');
        assert.ok(contrastOf(radio.ground, ground) < 2, 'the radio button stands out from the page');
        assert.ok(
          contrastOf((await see('input[type=text]')).ground, ground) < 1.5,
          'the field stands out from the page',
        );

        await page.click('survey-form >>> .primary');
        await arrives(page, '.error');
        await assertReadable('at fault', ['.error', '.summary-title', '.summary a']);
        await page.click('survey-form >>> .choice');
        await assertReadable('picked', ['.choice span']);
        assert.ok((await see('.choice input')).contrast >= 3, 'the mark of what is picked cannot be seen');
        await page.close();
      });
    }

    it('can be read in a frame that was hidden at first', async (test) => {
      const held = holdLaterCode();
      held.release();
      const page = await open(
        test,
        held,
        `<iframe src="/framed" style="display: none; width: 100%; height: 2400px; border: 0"></iframe>`,
        'background: #121212; color: #808080',
      );
      await page.waitUntil(() =>
        Boolean(
          document
            .querySelector('iframe')
            ?.contentDocument?.querySelector('survey-form')
            ?.shadowRoot?.querySelector('.notice li'),
        ),
      );
      await page.$eval('iframe', (frame) => (frame.style.display = 'block'));
      for (const selector of texts) {
        const { contrast } = await look(page, selector);
        assert.ok(contrast >= least, `${selector} has ${contrast.toFixed(2)} : 1`);
      }
      await page.close();
    });

    /** Opens a page with this in its body; `/framed` is a page with the survey and this style. */
    async function open(test: TestContext, held: HeldCode, body: string, framed = ''): Promise<Tab> {
      const page = (content: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
        <title>Page</title><style>body { margin: 0; font: 32px sans-serif; caret-color: transparent }</style>
        <script type="module" src="/dist/survey-form.js"></script></head>${content}</html>`;
      const site = await startSite(test, (app) => {
        held.apply(app);
        serveBuilt(app);
        app.get('/survey.json', (context) => context.json(survey));
        app.get('/framed', ({ html }) => html(page(bodyOf('framed', framed))));
        app.get('/', ({ html }) => html(page(body)));
      });
      const tab = await browser.newTab();
      await tab.goto(`${site.url}/`);
      if (framed === '') await arrives(tab, '.primary');
      return tab;
    }
  });
}

const bodyOf = (name: string, style: string): string =>
  `<body style="${style}">${name.includes('tint') ? tint : ''}
    <survey-form src="/survey.json" endpoint="/answers"></survey-form></body>`;

const arrives = (page: Tab, selector: string): Promise<unknown> =>
  page.waitUntil(
    (wanted) => document.querySelector('survey-form')?.shadowRoot?.querySelector(wanted) instanceof Element,
    selector,
  );

/** Scrolls to an element of the survey, in a frame too, and looks at its pixels inside of its borders. */
async function look(page: Tab, selector: string, nth = 0): Promise<Painted> {
  const part = await page.evaluate(
    async (wanted, index) => {
      const frame = document.querySelector('iframe');
      const form = (frame?.contentDocument ?? document).querySelector('survey-form')!;
      const element = form.shadowRoot!.querySelectorAll(wanted)[index]!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (let frames = 0; frames < 4; frames++) await new Promise((next) => setTimeout(next, 20));
      const { left, top, width, height } = element.getBoundingClientRect();
      const border = element.matches('.primary, input[type=text]') ? 5 : 0;
      return {
        left: left + border,
        top: top + border + (frame?.getBoundingClientRect().top ?? 0),
        width: width - 2 * border,
        height: height - 2 * border,
      };
    },
    selector,
    nth,
  );
  return lookAt(await page.screenshot(), part);
}
