import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../test/suites/mount.ts';

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
const click = (element: HTMLElement, detail: number): boolean =>
  element.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }));

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
    click(find('[type=radio]'), 1);
    await settle();
    expect(find<HTMLInputElement>('[type=radio]').checked).to.equal(true);
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
