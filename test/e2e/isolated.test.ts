import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { engines, useBrowser } from './suites/browser.ts';
import { fasterClock } from './suites/faster-clock.ts';
import { sealedSurvey } from './suites/database.ts';
import { flagship } from './suites/flagship.ts';
import { heightOf, notedBy, openArticle, spy, startArticle } from './suites/isolated.ts';
import { useKeyboard } from './suites/keyboard.ts';
import { answerShortly, shortAnswer } from './suites/short-answer.ts';
import { waitFor } from './suites/wait-for.ts';

const survey = flagship.id;

/** Only what the guide asks for: the element and the frame. */
const strictest = (collector: string): string =>
  [
    "default-src 'none'",
    `script-src ${collector}`,
    `frame-src ${collector}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
  ].join('; ');

for (const engine of engines) {
  describe(`an isolated survey, in ${engine}`, () => {
    const browser = useBrowser(engine);

    it('is answered by keyboard alone; the page around learns what happens and nothing of what is answered', async (test) => {
      const { address, collector } = await startArticle(test, { policy: strictest });
      const page = await browser.newPage();
      await spy(page);
      const frame = await openArticle(page, address);

      await page.focus('#before');
      await page.keyboard.press('Tab');
      assert.equal(await frame.evaluate(() => document.activeElement!.localName), 'survey-form');
      const before = (await notedBy(page)).seen.length;
      await answerShortly(page, useKeyboard(page, frame));
      const { events, seen, violations } = await notedBy(page);

      // Exactly one row, though a script of the article prevented sending: in a frame it cannot.
      assert.deepEqual(collector.rows(), [shortAnswer]);
      assert.deepEqual(events, [
        ['survey-ready', { survey }, false],
        ['survey-page', { survey, step: 2, steps: 4 }, false],
        ['survey-page', { survey, step: 3, steps: 4 }, false],
        ['survey-page', { survey, step: 4, steps: 4 }, false],
        ['survey-submit', { survey }, false],
        ['survey-sent', { survey }, false],
      ]);
      const sinceThen = seen.slice(before) as [string, Record<string, unknown>][];
      assert.deepEqual(
        sinceThen.filter(([name]) => name !== 'message'),
        [],
      );
      for (const answer of ['agfisc', 'training', 'vrai', 'essai']) {
        assert.ok(!JSON.stringify(sinceThen).includes(answer), answer);
      }
      for (const [, message] of sinceThen) {
        const { surveyForm, kind, ...rest } = message;
        assert.equal(surveyForm, 1);
        if (kind === 'height') assert.deepEqual(Object.keys(rest), ['height']);
        else if (kind === 'event') assert.deepEqual(Object.keys(rest).sort(), ['detail', 'name']);
        else assert.deepEqual([kind, Object.keys(rest)], ['show', ['top']]);
      }
      assert.deepEqual(violations, []);

      await leaveFrame(page, frame);
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'after');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      assert.equal(await page.evaluate(() => document.activeElement!.localName), 'survey-form');
      await page.close();
    });

    it('cannot be looked into by scripts of the page', async (test) => {
      const { address } = await startArticle(test);
      const page = await browser.newPage();
      const frame = await openArticle(page, address);
      await frame.evaluate(() =>
        document.querySelector('survey-form')!.shadowRoot!.querySelector<HTMLElement>('input')!.focus(),
      );
      const found = await page.evaluate(() => {
        const inner = document.querySelector('survey-form')!.shadowRoot!.querySelector('iframe')!;
        const threw = [
          () => inner.contentWindow!.document,
          () => inner.contentWindow!.location.href,
          () => inner.contentWindow!.localStorage,
          () => (inner.contentWindow as unknown as { readonly customElements: unknown }).customElements,
        ].map((attempt) => {
          try {
            attempt();
            return 'did not throw';
          } catch {
            return 'threw';
          }
        });
        return { threw, content: inner.contentDocument, active: document.activeElement!.localName };
      });
      assert.deepEqual([...new Set(found.threw)], ['threw']);
      assert.equal(found.content, null);
      assert.ok(['body', 'survey-form'].includes(found.active));
      await page.close();
    });

    it('grows and shrinks with what it shows, without a scroll bar of its own, and comes to rest', async (test) => {
      const { address } = await startArticle(test);
      const page = await browser.newPage();
      const frame = await openArticle(page, address);
      const first = await heightOf(page);
      await unfold(frame, true);
      await page.waitForFunction(
        (before) =>
          document.querySelector('survey-form')!.shadowRoot!.querySelector('iframe')!.clientHeight > before + 50,
        {},
        first,
      );
      assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
      await unfold(frame, false);
      await page.waitForFunction(
        (before) => document.querySelector('survey-form')!.shadowRoot!.querySelector('iframe')!.clientHeight === before,
        {},
        first,
      );
      await page.setViewport({ width: 320, height: 700 });
      await page.waitForFunction(
        (before) =>
          document.querySelector('survey-form')!.shadowRoot!.querySelector('iframe')!.clientHeight > before + 50,
        {},
        first,
      );
      assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      await page.close();
    });

    it('shows the beginning of each page, wherever the reader was', async (test) => {
      const { address } = await startArticle(test, { attributes: 'layout="question-per-page"' });
      const page = await browser.newPage();
      await page.setViewport({ width: 400, height: 300 });
      const frame = await openArticle(page, address);
      await page.evaluate(() => document.querySelector('#after')!.scrollIntoView());
      await frame.evaluate(() => {
        const root = document.querySelector('survey-form')!.shadowRoot!;
        root.querySelector<HTMLElement>('[type=radio]')!.click();
        root.querySelector<HTMLElement>('.primary')!.click();
      });
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector('survey-form')!.getBoundingClientRect();
        return top > -innerHeight && bottom > innerHeight;
      });
      await page.close();
    });

    it('brings the list of faults in sight, though it is far up in the frame', async (test) => {
      const { address } = await startArticle(test);
      const page = await browser.newPage();
      await page.setViewport({ width: 400, height: 500 });
      const frame = await openArticle(page, address);
      await page.evaluate(() => document.querySelector('#after')!.scrollIntoView());
      await frame.evaluate(() =>
        document.querySelector('survey-form')!.shadowRoot!.querySelector<HTMLElement>('.primary')!.click(),
      );
      await waitFor(frame, 'survey-form >>> #summary');
      const top = await frame.evaluate(
        () => document.querySelector('survey-form')!.shadowRoot!.querySelector('#summary')!.getBoundingClientRect().top,
      );
      await page.waitForFunction(
        (inner) => {
          const outer = document.querySelector('survey-form')!.shadowRoot!.querySelector('iframe')!;
          const seen = outer.getBoundingClientRect().top + inner;
          return seen > -10 && seen < innerHeight;
        },
        { timeout: 5000 },
        top,
      );
      await page.close();
    });

    it('is sealed there too, and sends nothing to another key than the one that the page pins', async (test) => {
      const attributes = 'lang="fr" fingerprint="AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"';
      const sealed = await startArticle(test, { file: sealedSurvey(flagship) });
      const page = await browser.newPage();
      const frame = await openArticle(page, sealed.address);
      await page.focus('#before');
      await page.keyboard.press('Tab');
      await answerShortly(page, useKeyboard(page, frame));
      assert.deepEqual(await sealed.collector.opened(), [shortAnswer]);

      const pinned = await startArticle(test, { file: sealedSurvey(flagship), attributes });
      const other = await openArticle(page, pinned.address);
      await waitFor(other, 'survey-form >>> #refused');
      assert.deepEqual(await pinned.collector.opened(), []);
      await page.close();
    });

    it('takes the language, the theme and the look of the page, and follows the language', async (test) => {
      const { address } = await startArticle(test, {
        attributes: 'lang="nl" theme="government" layout="question-per-page" heading-level="3" share="off"',
        head: `<style>body { background: #102030; color: #f0f0f0; font-family: Georgia, serif }
          survey-form { --survey-accent: #ffcc00 }</style>`,
      });
      const page = await browser.newPage();
      const frame = await openArticle(page, address);
      const look = () =>
        frame.evaluate(() => {
          const form = document.querySelector('survey-form')!;
          const root = form.shadowRoot!;
          const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
          const { fontFamily, color } = getComputedStyle(form);
          return {
            ...{ backgroundColor, colorScheme, color, font: fontFamily.split(',')[0] },
            language: root.querySelector('section')!.lang,
            page: document.documentElement.lang,
            button: getComputedStyle(root.querySelector('.primary')!).backgroundColor,
            radius: getComputedStyle(root.querySelector('.primary')!).borderRadius,
            level: root.querySelector('#title')!.getAttribute('aria-level'),
            fieldsets: root.querySelectorAll('fieldset').length,
            share: form.getAttribute('share'),
          };
        });
      assert.deepEqual(await look(), {
        ...{ backgroundColor: 'rgb(16, 32, 48)', colorScheme: 'dark', color: 'rgb(240, 240, 240)', font: 'Georgia' },
        ...{ language: 'nl', page: 'nl', button: 'rgb(255, 204, 0)', radius: '0px', level: '3', fieldsets: 1 },
        share: 'off',
      });
      await page.$eval('survey-form', (form) => (form.lang = 'fr'));
      await frame.waitForFunction(
        () => document.querySelector('survey-form')!.shadowRoot!.querySelector('section')!.lang === 'fr',
      );
      // What the reader chose in the survey is not taken back when the page changes its colours.
      await frame.evaluate(() =>
        document.querySelector('survey-form')!.shadowRoot!.querySelector<HTMLElement>('[lang=nl]')!.click(),
      );
      await page.evaluate(() => (document.body.style.color = '#00ff00'));
      await frame.waitForFunction(
        () => getComputedStyle(document.querySelector('survey-form')!).color === 'rgb(0, 255, 0)',
      );
      assert.equal((await look()).language, 'nl');
      await page.close();
    });

    it('leaves the page around at once when there is a way out', async (test) => {
      const { address } = await startArticle(test, { attributes: 'exit="/weather"' });
      const page = await browser.newPage();
      const frame = await openArticle(page, address);
      await frame.evaluate(() =>
        document.querySelector('survey-form')!.shadowRoot!.querySelector<HTMLElement>('.exit')!.click(),
      );
      await page.waitForFunction(() => location.pathname === '/weather');
      await page.close();
    });

    it('is left with Escape three times on the page around too, without a question about what was answered', async (test) => {
      const { address } = await startArticle(test, { attributes: 'exit="/weather"' });
      const page = await browser.newPage();
      const frame = await openArticle(page, address);
      page.on('dialog', (dialog) => {
        assert.fail(`the browser asked: ${dialog.type()}`);
      });
      await frame.click('survey-form >>> input[type=radio]');
      await page.click('#before');
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
      await page.waitForFunction(() => location.pathname === '/weather');
      await page.close();
    });

    const failures = {
      'the collector does not let the page show it': { isAllowed: false },
      'something before the collector forbids frames': {
        pageHeaders: { 'content-security-policy': "frame-ancestors 'none'" },
      },
      'the collector cannot be reached': { survey: `http://127.0.0.1:9/surveys/${survey}.json` },
      'its scripts are blocked': {
        pageHeaders: { 'content-security-policy': "default-src 'none'; script-src 'none'" },
      },
    };
    for (const [name, options] of Object.entries(failures)) {
      it(`gives way to the link of the page, and to one of its own, when ${name}`, async (test) => {
        const { address, collectorUrl } = await startArticle(test, options);
        const origin = 'survey' in options ? new URL(options.survey).origin : collectorUrl;
        const page = await browser.newPage();
        await spy(page);
        await page.evaluateOnNewDocument(fasterClock(5));
        await page.goto(address);
        await waitFor(page, 'survey-form >>> .failed .failure');
        const shown = await page.$eval('survey-form', (form) => {
          const link = form.shadowRoot!.querySelector('a')!;
          return {
            ...{ link: link.href, says: link.textContent, target: link.target },
            isFrame: form.shadowRoot!.querySelector('iframe')!.checkVisibility(),
            isFallback: form.querySelector('a')!.checkVisibility(),
          };
        });
        assert.deepEqual(shown, {
          ...{ link: `${origin}/surveys/${survey}?lang=fr`, target: '_blank', isFrame: false, isFallback: true },
          says: 'Ouvrir l’enquête sur sa propre page',
        });
        assert.deepEqual((await notedBy(page)).events, [
          ['survey-error', { code: 'survey-missing', where: '' }, false],
        ]);
        await page.close();
      });
    }

    it('takes nothing from other frames, and from its own nothing but what is known', async (test) => {
      const { address, collectorUrl } = await startArticle(test, {
        page: `<!doctype html><script>
          addEventListener('message', ({ source, data: { surveyForm, kind, ...settings } }) => {
            const post = (message) => source.postMessage(message, '*');
            post({ surveyForm: 1, kind: 'hello', title: 'Hostile' });
            post({ surveyForm: 1, kind: 'height', height: 300 });
            post({ surveyForm: 1, kind: 'height', height: 1e9 });
            post({ surveyForm: 1, kind: 'height', height: '100%' });
            post({ surveyForm: 1, kind: 'exit' });
            post({ surveyForm: 1, kind: 'event', name: 'click', detail: {} });
            post({ surveyForm: 1, kind: 'event', name: 'survey-sent', detail: { survey: '<b>', answers: 1 } });
            post({ surveyForm: 2, kind: 'event', name: 'survey-sent', detail: { survey: 'next' } });
            post({ surveyForm: 1, kind: 'event', name: 'survey-ready', detail: { survey: 'known', answers: { a: 1 } } });
          });
        </script>`,
      });
      const page = await browser.newPage();
      await spy(page);
      await page.goto(address);
      await waitFor(page, 'survey-form >>> .shown iframe');
      await page.waitForFunction(() => (window as unknown as { noted: { events: unknown[] } }).noted.events.length > 0);
      // Another frame of the same origin is another window.
      await page.evaluate((other) => {
        const frame = Object.assign(document.createElement('iframe'), { src: `${other}/health` });
        document.body.append(frame);
        window.postMessage({ surveyForm: 1, kind: 'height', height: 7 }, '*');
        return new Promise((resolve) => (frame.onload = resolve));
      }, collectorUrl);
      assert.equal(await heightOf(page), 300);
      assert.deepEqual((await notedBy(page)).events, [['survey-ready', { survey: 'known' }, false]]);
      assert.equal(new URL(page.url()).pathname, '/');
      await page.close();
    });

    it('takes from the page around nothing but wishes', async (test) => {
      const { address, collector } = await startArticle(test);
      const page = await browser.newPage();
      await spy(page);
      const frame = await openArticle(page, address);
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector('survey-form')!.shadowRoot!.querySelector('iframe')!;
        for (const message of [
          ...['send', 'answers', 'exit', 'hello'].map((kind) => ({ kind, name: 'admin', value: 'agpr' })),
          { kind: 'settings', ground: 'url(https://evil.example)', font: 'x; } * { display: none', endpoint: 'x' },
          { kind: 'settings', language: 'nl', text: '#00ff00' },
        ]) {
          contentWindow!.postMessage({ surveyForm: 1, ...message }, '*');
        }
      });
      await frame.waitForFunction(
        () => document.querySelector('survey-form')!.shadowRoot!.querySelector('section')!.lang === 'nl',
      );
      const found = await frame.evaluate(() => {
        const { style } = document.documentElement;
        const form = document.querySelector('survey-form')!;
        const checked = form.shadowRoot!.querySelectorAll(':checked').length;
        return [style.getPropertyValue('--ground'), style.getPropertyValue('--font'), form.endpoint, checked];
      });
      assert.deepEqual(found, ['', '', `${survey}/answers`, 0]);
      assert.deepEqual(collector.rows(), []);
      await page.close();
    });

    it('says in the console that it protects nothing on the page’s own origin, and is shown', async (test) => {
      const { collectorUrl } = await startArticle(test);
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`${collectorUrl}/surveys/${survey}`);
      await waitFor(page, 'survey-form >>> fieldset');
      assert.equal(said.length, 0);
      await page.evaluate((id) => {
        for (const _ of [1, 2]) {
          const form = document.createElement('survey-form');
          form.setAttribute('isolated', '');
          form.src = `/surveys/${id}`;
          document.body.append(form);
        }
      }, survey);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('survey-form[isolated]')].every((form) =>
          form.shadowRoot!.querySelector('iframe'),
        ),
      );
      assert.equal(said.filter((text: string) => text.includes('"isolated" protects nothing here')).length, 1);
      await page.close();
    });
  });
}

/** Opens or closes what is folded. */
const unfold = (frame: Frame, open: boolean): Promise<void> =>
  frame.evaluate((isOpen) => {
    for (const details of document.querySelector('survey-form')!.shadowRoot!.querySelectorAll('details')) {
      details.open = isOpen;
    }
  }, open);

/** Presses Tab until the focus is no longer in the frame. */
async function leaveFrame(page: Page, frame: Frame): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (!(await frame.evaluate(() => document.hasFocus()))) return;
  }
  assert.fail('Tab never left the frame');
}
