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

/** What reads from left to right in every language, and how it is answered; a text that names each of them. */
const values: readonly (readonly [question: object, typed: string, said: string])[] = [
  [{ type: 'text', name: 'tel', inputType: 'tel' }, '+32 2 555 12 12', '+32 2 555 12 12'],
  [{ type: 'text', name: 'mail', inputType: 'email' }, '12-an@example.be', '12-an@example.be'],
  [{ type: 'text', name: 'url', inputType: 'url' }, 'https://example.be/a-1/', 'https://example.be/a-1/'],
  [{ type: 'text', name: 'code', mask: '99-aa' }, '12-AB', '12-AB'],
  [{ type: 'text', name: 'free' }, '1. CRM!', '1. CRM!'],
  // Where the figures are those of Arabic, its minus stands where Arabic has it.
  [{ type: 'number', name: 'cold', min: -10 }, '-5', (-5).toLocaleString('ar').includes('5') ? '-5' : '٥'],
];
const twoItems = ['a', 'b'].map((value) => ({ value, text: 'أ' }));
const named = values.map(([question]) => (question as { readonly name: string }).name);
const valuesSurvey = {
  ...{ id: 'values', version: 1, languages: ['ar'], title: 'قيم' },
  pages: [
    { name: 'one', title: 'أ', questions: values.map(([question]) => ({ title: 'سؤال', ...question })) },
    {
      ...{ name: 'two', title: 'ب' },
      questions: [
        ...named.map((name) => ({ type: 'note', name: `n_${name}`, text: `كتبت {${name}} هنا` })),
        { type: 'date', name: 'since', title: 'منذ متى؟' },
        {
          type: 'sum',
          name: 'sum',
          title: 'مجموع',
          items: twoItems,
        },
        {
          ...{ type: 'matrix', name: 'cells', title: 'جدول', cellType: 'number' },
          ...{ rows: twoItems, columns: twoItems },
        },
      ],
    },
  ],
};

/** Where the signs of a text stand that is shown in an element, from the left. */
function leftOf(element: Element, text: string): readonly number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent!.indexOf(text);
    if (from < 0) continue;
    return Array.from(text, (_, index) => {
      const range = document.createRange();
      range.setStart(node, from + index);
      range.setEnd(node, from + index + 1);
      return range.getBoundingClientRect().left;
    });
  }
  throw new Error(`"${text}" is not in: ${element.textContent}`);
}

const isInOrder = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > places[index - 1]!);

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

  it('keeps the direction of numbers, addresses and what was written: in fields, in texts and in the review', async () => {
    const answer: Step = async ({ find, type, settle }) => {
      for (const [index, [, typed]] of values.entries()) await type(`#q-${named[index]!}`, typed);
      await settle();
      for (const name of named.filter((one) => one !== 'free')) {
        const { direction, textAlign } = getComputedStyle(find(`#q-${name}`));
        expect([direction, textAlign], name).to.deep.equal(['ltr', 'end']);
      }
      expect(getComputedStyle(find('#q-free')).unicodeBidi).to.equal('plaintext');
    };
    const inTexts: Step = ({ findAll }) => {
      const notes = findAll('.question').slice(0, values.length);
      for (const [index, [, , said]] of values.entries()) {
        expect(isInOrder(leftOf(notes[index]!, said)), `${said} in a text`).to.equal(true);
        const [before] = leftOf(notes[index]!, 'كتبت');
        expect(before, 'the text around').to.be.greaterThan(leftOf(notes[index]!, said).at(-1)!);
      }
      const directions = findAll('.question input').map((field) => getComputedStyle(field).direction);
      expect(directions).to.deep.equal(Array(9).fill('ltr'));
      return Promise.resolve();
    };
    await inArticle(showing(valuesSurvey, {}, answer, goOn, inTexts, goOn), { language: 'ar' }, (form) => {
      const answers = [...form.shadowRoot!.querySelectorAll('.review dd:not(.changing)')];
      for (const [index, [, , said]] of values.entries()) {
        expect(isInOrder(leftOf(answers[index]!, said)), `${said} in the review`).to.equal(true);
      }
      return Promise.resolve();
    });
  });

  it('keeps the direction of a Hebrew text in a survey that is written from left to right', async () => {
    const survey = {
      ...{ id: 'mixed', version: 1, languages: ['en'], title: 'T' },
      pages: [
        { name: 'one', title: 'A', questions: [{ type: 'text', name: 'free', title: 'Free' }] },
        { name: 'two', title: 'B', questions: [{ type: 'note', name: 'n', text: '{free} 12 times' }] },
      ],
    };
    const answer: Step = ({ type }) => type('#q-free', 'שלום');
    await inArticle(showing(survey, { lang: 'en' }, answer, goOn), { language: 'en' }, (form) => {
      const note = form.shadowRoot!.querySelector('.question')!;
      // Without a direction of its own, what is written would take the number with it to its left.
      expect(leftOf(note, '12')[0]).to.be.greaterThan(Math.max(...leftOf(note, 'שלום')));
      return Promise.resolve();
    });
  });

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
