import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { openDatabase, sealedSurvey } from './suites/database.ts';
import { flagship } from './suites/flagship.ts';
import { useKeyboard, type Focus } from './suites/keyboard.ts';
import { dutch, french, type Plan } from './suites/plans.ts';
import { createRespondent, type Respondent } from './suites/respondent.ts';
import type { Tab } from './suites/tab.ts';
import { everyEngine, useTabs } from './suites/tabs.ts';
import { temporaryFolder } from './suites/temporary-folder.ts';
import { testKeys } from '../suites/keys.ts';

const { publicKey } = testKeys;

/** A phone, or a desktop at 400 % (WCAG 1.4.10): in Chromium, so that the wide layout is walked through too. */
const phone = { width: 320, height: 640 };

for (const engine of everyEngine) {
  describe(`the article in ${engine}`, () => {
    const browser = useTabs(engine, engine === 'chromium' ? { window: phone } : {});

    for (const plan of [french, dutch]) {
      it(`is answered by keyboard alone in ${plan.language}, and stored once as it was typed`, async (test) => {
        const demo = await startDemo({ port: 0, dataDir: temporaryFolder(test), publicKey, quiet: true });
        test.after(() => demo.close());
        const page = await browser.newTab();
        await page.goto(demo.url + plan.article);
        await page.waitForSelector('survey-form >>> fieldset');

        const keys = useKeyboard(page);
        const fits = (): Promise<void> => scrollsDownOnly(page);
        await answerEveryPage(createRespondent(keys, flagship, plan.language), plan, fits);
        await keys.arrives('the thanks', ({ role, says }) => role === 'heading' && says === plan.words.sent);
        await fits();
        const width = await page.evaluate(() => innerWidth);
        if (engine === 'chromium') assert.equal(width, phone.width);

        const answers = { ...Object.assign({}, ...Object.values(plan.pages)), ...plan.stored } as unknown;
        assert.deepEqual(await openDatabase(demo.database, sealedSurvey(flagship)), [
          { survey: flagship.id, version: flagship.version, answers },
        ]);
        await page.close();
      });
    }

    it('leads a change in the review by each page that it adds, and back', async (test) => {
      const demo = await startDemo({ port: 0, dataDir: temporaryFolder(test), publicKey, quiet: true });
      test.after(() => demo.close());
      const page = await browser.newTab();
      await page.goto(demo.url + french.article);
      await page.waitForSelector('survey-form >>> fieldset');

      const keys = useKeyboard(page);
      const respondent = createRespondent(keys, flagship, french.language);
      const { next, review, reviewed } = french.words;
      const isReview = ({ role, says }: Focus): boolean => role === 'heading' && says.endsWith(reviewed);
      await respondent.answer('admin', 'tresorerie');
      await respondent.answer('impacted', 'no');
      for (const following of ['evolution', 'opinion']) await respondent.goOnTo(following, next);
      await respondent.pressButton(review);
      await keys.arrives('the review', isReview);

      const { title } = flagship.pages[0]!.questions.find(({ name }) => name === 'impacted')!;
      await respondent.pressButton(`Modifier: ${title.fr}`);
      await keys.arrives('the answer that was picked', ({ checked }) => checked);
      await respondent.answer('impacted', 'now');
      const added = ['activity', 'preparation', 'daily', 'evolution'];
      for (const following of added) await respondent.goOnTo(following, next);
      await respondent.pressButton(review);
      await keys.arrives('the review, past a page without anything new', isReview);
      await page.close();
    });
  });
}

/** Finds that nothing is wider than the window, so that lines can be read without scrolling sideways. */
async function scrollsDownOnly(page: Tab): Promise<void> {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  assert.ok(content <= window, `${content} px of content in a window of ${window} px`);
}

/** Answers page by page, stumbles over each mistake of the plan first, and looks at each page once it is filled in. */
async function answerEveryPage(
  respondent: Respondent,
  { pages, mistakes, words }: Plan,
  look: () => Promise<void>,
): Promise<void> {
  const names = Object.keys(pages);
  for (const [index, page] of names.entries()) {
    const following = names[index + 1];
    const button = following === undefined ? words.review : words.next;
    for (const [question, deed] of Object.entries(pages[page]!)) {
      if (question in mistakes) {
        const mistake = mistakes[question];
        if (mistake !== undefined) await respondent.answer(question, mistake);
        await respondent.isHeldBack(question, button);
      }
      await respondent.answer(question, deed);
    }
    await look();
    await (following === undefined ? respondent.reviewAndSend(words, look) : respondent.goOnTo(following, button));
  }
}
