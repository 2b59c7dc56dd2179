import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';

const page = (name: string): object => ({
  name,
  title: name,
  questions: [{ type: 'choice', name: `q${name}`, title: name, choices: [{ value: 'y', text: 'Ja' }] }],
});
const survey = {
  id: 'presses',
  version: 1,
  languages: ['fr'],
  title: 'Pressions',
  review: false,
  pages: ['A', 'B', 'C', 'D'].map(page),
};

/** One half of a double click. */
const click = (element: HTMLElement, detail: number, clientX = 0): boolean =>
  element.dispatchEvent(new MouseEvent('click', { detail, clientX, bubbles: true, composed: true, cancelable: true }));

describe('one press', () => {
  afterEach(unmountAll);

  it('goes one page, however many clicks and steps come with it', async () => {
    const { form, find, text, settle } = await mount(survey);
    await settle();
    const [next, back] = [find('.primary'), find('.buttons .quiet')];
    next.click();
    next.click();
    back.click();
    await settle();
    expect(text()).to.contain('Étape 2 sur 4');
    expect(form.shadowRoot!.activeElement?.id).to.equal('heading');
  });

  it('does nothing with its second half to what came in the place of what was clicked', async () => {
    const { find, text, settle } = await mount(survey);
    await settle();
    click(find('.primary'), 1);
    await settle();
    click(find('.primary'), 2);
    click(find('[type=radio]'), 2);
    await settle();
    expect(text()).to.contain('Étape 2 sur 4');
    expect(find<HTMLInputElement>('[type=radio]').checked).to.equal(false);
    click(find('[type=radio]'), 1, 100);
    await settle();
    expect(find<HTMLInputElement>('[type=radio]').checked).to.equal(true);
  });

  it('does nothing to what came in the place of a control, also where each tap counts as one', async () => {
    const choices = ['A', 'B', 'C', 'D'].map((text) => ({ value: text, text }));
    const question = { type: 'ranking', name: 'q', title: 'Q', choices };
    const { findAll, settle } = await mount({ ...survey, pages: [{ name: 'p', questions: [question] }] });
    await settle();
    const ranked = (): number => findAll('ol li').length;
    for (const detail of [2, 1]) {
      const before = ranked();
      click(findAll('.add')[0]!, 1, 100 * detail);
      await settle();
      for (const type of ['mousedown', 'click']) {
        const half = new MouseEvent(type, { detail, clientX: 100 * detail, bubbles: true, cancelable: true });
        expect(findAll('.add')[0]!.dispatchEvent(half)).to.equal(false);
      }
      await settle();
      expect(ranked()).to.equal(before + 1);
    }
  });

  it('is one more on the same control, however quick', async () => {
    const question = { type: 'choice', name: 'q', title: 'Q', multiple: true, choices: [{ value: 'y', text: 'Ja' }] };
    const { find, settle } = await mount({ ...survey, pages: [{ name: 'p', questions: [question] }] });
    await settle();
    click(find('label.choice'), 1);
    click(find('label.choice'), 2);
    expect(find<HTMLInputElement>('[type=checkbox]').checked).to.equal(false);
    click(find('[type=checkbox]'), 1);
    expect(find<HTMLInputElement>('[type=checkbox]').checked).to.equal(true);
  });

  it('is one while a key is held', async () => {
    const { find, settle } = await mount(survey);
    await settle();
    const held = (repeat: boolean, target: HTMLElement): boolean =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }));
    expect([held(false, find('.primary')), held(true, find('.primary'))]).to.deep.equal([true, false]);
    expect(held(true, find('[type=radio]'))).to.equal(true);
  });
});
