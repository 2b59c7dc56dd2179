import { expect } from '@open-wc/testing';
import type { SurveyForm } from '../../src/element/survey-form.ts';
import { languages } from '../suites/survey-around.ts';
import { cutTexts, overflows, smallTargets, spaceText, withoutFocusRing } from './layout-faults.ts';
import type { Show } from './show.ts';
import { beforeTheForm, engine, inArticle, settled, surround } from './surroundings.ts';
import { inTurn } from './turns.ts';

/**
 * What no checker measures. In every engine, since each has a layout of its own:
 *
 * | width | languages           | what                                                                |
 * |-------|---------------------|---------------------------------------------------------------------|
 * | 320   | all, or one in turn | no scrolling sideways, nothing cut (1280 at 400 %: WCAG 1.4.10)     |
 * | 320   | German              | the same with spaced text (WCAG 1.4.12)                             |
 * | 640   | German              | the same with text of 200 % (WCAG 1.4.4)                            |
 * | 320   | German              | no scrolling sideways with text of 200 %, in Chromium               |
 * | both  | French              | the same from right to left                                         |
 * | both  | French              | targets of 24 px (WCAG 2.5.8); a ring on what has the focus (2.4.7) |
 *
 * @param shown what to look at, by name
 */
export function describeLayout(shown: Readonly<Record<string, Show>>): void {
  for (const [index, [name, show]] of Object.entries(shown).entries()) {
    describe(name, () => {
      it('fits a phone, with large and with spaced text', async function () {
        this.timeout(60_000);
        await inArticle(show, { width: 320 }, async (form) => {
          for (const language of inTurn(languages, index)) {
            surround({ language });
            await settled();
            expect(lost(form), language).to.deep.equal([]);
          }
          surround({ language: 'de', width: 640, textSize: 200 });
          await settled();
          expect(lost(form), 'text of 200 %').to.deep.equal([]);
          if (engine === 'chromium') {
            surround({ width: 320 });
            expect(overflows(form), 'text of 200 % on a phone').to.deep.equal([]);
          }
          surround({ width: 320, textSize: 100 });
          spaceText(form);
          expect(lost(form), 'spaced text').to.deep.equal([]);
        });
      });

      it('can be hit and seen on a phone and on a wide screen, from the left and from the right', async function () {
        this.timeout(60_000);
        await inArticle(show, {}, async (form) => {
          for (const width of [1280, 320]) {
            surround({ width, direction: 'rtl' });
            expect(lost(form), `right to left, ${width} px`).to.deep.equal([]);
            surround({ direction: 'ltr' });
            expect(lost(form), `left to right, ${width} px`).to.deep.equal([]);
            expect(smallTargets(form), `${width} px`).to.deep.equal([]);
          }
          expect(await withoutFocusRing(form, beforeTheForm()), 'with the Tab key').to.deep.equal([]);
        });
      });
    });
  }
}

const lost = (form: SurveyForm): readonly string[] => [...overflows(form), ...cutTexts(form)];
