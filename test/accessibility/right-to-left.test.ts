import { expect } from '@open-wc/testing';
import { SurveyForm } from '../../src/element/survey-form.ts';
import { arabicSurvey, arabicWords } from './arabic.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { cutTexts, overflows, smallTargets } from './layout-faults.ts';
import { fillIn, goOn, showing, unfold, type Show, type Step } from './show.ts';
import { engine, inArticle, settled, surround } from './surroundings.ts';

// As a page adds a language: docs/architecture.md.
SurveyForm.addLanguage('ar', { name: 'العربية', load: () => Promise.resolve(arabicWords) });

const rankTwo: Step = async ({ find, settle }) => {
  for (let ranked = 0; ranked < 2; ranked++) {
    find('button.add').click();
    await settle();
  }
};

/** What a respondent sees one after the other. */
const shown: Readonly<Record<string, Show>> = {
  'the first page, unfolded': showing(arabicSurvey, {}, unfold),
  'a fault': showing(arabicSurvey, {}, goOn),
  'the last page': showing(arabicSurvey, {}, fillIn, goOn, rankTwo, fillIn),
  'the review': showing(arabicSurvey, {}, fillIn, goOn, rankTwo, fillIn, goOn),
  'the thanks': showing(arabicSurvey, {}, fillIn, goOn, goOn, goOn),
};

const boxOf = (form: SurveyForm, selector: string): DOMRect =>
  form.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

describe('a survey in Arabic, with words that a page adds', () => {
  for (const [name, show] of Object.entries(shown)) {
    it(`has no fault on a phone and on a wide screen: ${name}`, async () => {
      await inArticle(show, { language: 'ar', direction: 'rtl' }, async (form) => {
        for (const width of [1280, 320]) {
          surround({ width });
          await settled();
          if (engine === 'chromium') expect(await checkWithAxe(), `${width} px`).to.deep.equal([]);
          expect([...overflows(form), ...cutTexts(form), ...smallTargets(form)], `${width} px`).to.deep.equal([]);
        }
        const names = [...form.shadowRoot!.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel);
        const said = [form.shadowRoot!.querySelector<HTMLElement>('.form')!.innerText, ...names].join('\n');
        expect(said.match(/[a-z]{2,}\S*/gi) ?? [], 'words that are not Arabic').to.deep.equal([]);
      });
    });
  }

  it('stands on the other side: marks, names of rows, buttons', async () => {
    await inArticle(shown['the last page']!, { language: 'ar' }, async (form) => {
      const { direction } = getComputedStyle(form.shadowRoot!.querySelector('.form')!);
      expect(direction, 'on a page that is written from left to right').to.equal('rtl');
      const row = boxOf(form, '.matrix-row legend span');
      const [first, second] = ['.choice', '.choice + .choice'].map((cell) => boxOf(form, `.matrix-row ${cell}`));
      expect([row.left > first!.left, first!.left > second!.left], 'the name of a row, its columns').to.deep.equal([
        true,
        true,
      ]);
      form.shadowRoot!.querySelector<HTMLElement>('.buttons button:not(.primary)')!.click();
      await settled();
      const choice = boxOf(form, '.choice');
      const mark = boxOf(form, '.choice input');
      expect(choice.right - mark.right, 'the mark before its text').to.be.lessThan(mark.left - choice.left);
    });
  });
});
