import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, unmountAll } from '../../test/suites/mount.ts';

const choices = [1, 2, 3, 4].map((value) => ({ value: `${value}`, text: `Choice ${value}` }));
const survey = {
  ...{ id: 'sight', version: 1, languages: ['en', 'fr'], title: 'In sight', intro: 'Why we ask.' },
  pages: [
    {
      name: 'one',
      questions: ['a', 'b', 'c', 'd'].flatMap((name) => [
        { type: 'choice', name, title: name, choices, multiple: true },
        { type: 'text', name: `${name}t`, title: 'In your own words' },
      ]),
    },
  ],
};
const headerHeight = 90;

describe('what has the focus', () => {
  const header = document.createElement('div');
  header.style.cssText = `position: fixed; inset: 0 0 auto; block-size: ${headerHeight}px; background: #ddd`;
  beforeEach(() => {
    document.body.append(header);
    document.body.style.paddingTop = `${2 * headerHeight}px`;
  });
  afterEach(() => {
    unmountAll();
    header.remove();
    document.body.style.paddingTop = '';
    scrollTo(0, 0);
  });

  // WCAG 2.4.11
  it('is not hidden by what a page keeps at the top of the screen', async function () {
    this.timeout(20_000);
    const { form, find, settle } = await mount(survey, { lang: 'en' });
    await settle();
    find('.primary').focus();
    await sendKeys({ down: 'Shift' });
    let steps = 0;
    for (;;) {
      await sendKeys({ press: 'Tab' });
      const control = form.shadowRoot!.activeElement as HTMLElement | null;
      if (!control) break;
      const { top, bottom } = (control.closest('label') ?? control).getBoundingClientRect();
      const name = `${++steps}: ${control.outerHTML.slice(0, 90)}`;
      expect(bottom, `${name} below the header`).to.be.above(headerHeight + 10);
      expect(top, `${name} above the end of the screen`).to.be.below(innerHeight - 10);
    }
    await sendKeys({ up: 'Shift' });
    expect(steps).to.be.above(20);
  });
});
