import { expect } from '@open-wc/testing';
import type { SurveyForm } from '../../src/element/survey-form.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { checkWithIbm } from './check-with-ibm.ts';
import { cutTexts, overflows, smallTargets, withoutFocusRing } from './layout-faults.ts';
import { states } from './states.ts';
import { beforeTheForm, engine, forceColours, inArticle } from './surroundings.ts';

interface Plant {
  readonly fault: string;
  /** Breaks the first page. */
  readonly plant: (root: ShadowRoot) => void;
  /** What must find it, by name. */
  readonly found: Readonly<Record<string, (form: SurveyForm) => readonly string[] | Promise<readonly string[]>>>;
}

const bothCheckers = { axe: () => checkWithAxe(), IBM: () => checkWithIbm() };

/** Faults that the tests beside this one must find: that they find nothing proves something only then. */
const plants: readonly Plant[] = [
  {
    fault: 'a control without a name',
    plant: (root) => root.querySelector('.choice > span')!.replaceChildren(),
    found: bothCheckers,
  },
  {
    fault: 'a text that is too pale',
    plant: (root) => root.querySelector<HTMLElement>('.title')!.style.setProperty('color', '#bbb'),
    found: {
      ...bothCheckers,
      'the rule of axe alone': () => checkWithAxe('color-contrast'),
      'the rule of IBM alone': () => checkWithIbm('text_contrast_sufficient'),
    },
  },
  {
    fault: 'the same id twice, where a label points',
    plant: (root) =>
      root.querySelector('.buttons')!.insertAdjacentHTML('beforebegin', '<input aria-labelledby="none">'),
    found: bothCheckers,
  },
  {
    fault: 'something wider than a phone',
    plant: (root) => root.querySelector<HTMLElement>('.title')!.style.setProperty('padding-inline-start', '400px'),
    found: { overflows },
  },
  {
    fault: 'a text that is cut off',
    plant: (root) => (root.querySelector<HTMLElement>('.heading')!.style.cssText = 'height: 8px; overflow: hidden'),
    found: { cutTexts },
  },
  {
    fault: 'a target that is too small',
    plant: (root) =>
      (root.querySelector<HTMLElement>('.primary')!.style.cssText = 'min-height: 0; height: 20px; padding: 0'),
    found: { smallTargets },
  },
  {
    fault: 'a control without a ring',
    plant: (root) => root.querySelector<HTMLElement>('.primary')!.style.setProperty('outline', 'none', 'important'),
    found: { withoutFocusRing: (form) => withoutFocusRing(form, beforeTheForm()) },
  },
];

describe('faults that were planted', () => {
  for (const { fault, plant, found } of plants) {
    it(`${fault}: ${Object.keys(found).join(' and ')}`, async () => {
      await inArticle(states['the first page']!, { width: 320 }, async (form) => {
        for (const [name, find] of Object.entries(found)) expect(await find(form), name).to.deep.equal([]);
        plant(form.shadowRoot!);
        for (const [name, find] of Object.entries(found)) expect(await find(form), name).not.to.deep.equal([]);
      });
    });
  }

  it('are told to forced colours where the engine can be told', async () => {
    if (engine !== 'chromium') return expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    await forceColours(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await forceColours(false);
  });
});
