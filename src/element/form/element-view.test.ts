import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import type { FieldElement } from './element-view.ts';
import type { Field } from '../base/question.ts';
import { SurveyForm } from '../survey-form.ts';

/** Counts what it is pressed. */
class PressCounter extends HTMLElement implements FieldElement {
  #button = document.createElement('button');

  set field(field: Field<never, number, number>) {
    this.#button.id = field.id();
    this.#button.textContent = `${field.text('Pressed')} ${field.answer ?? 0}`;
    this.#button.onclick = () => field.set((field.answer ?? 0) + 1);
    if (!this.#button.isConnected) this.append(this.#button);
  }
}

const survey = {
  id: 'own',
  version: 1,
  languages: ['fr'],
  title: 'Own',
  pages: [
    {
      name: 'p',
      questions: [
        { type: 'press-counter', name: 'presses', title: 'Presses', most: 9, required: true },
        { type: 'text', name: 'why', title: 'Why?', visibleIf: '{presses} > 1' },
      ],
    },
  ],
};

describe('a question type that is a custom element', () => {
  before(() => {
    customElements.define('press-counter', PressCounter);
    SurveyForm.use({
      type: 'press-counter',
      element: 'press-counter',
      frame: 'group',
      shape: { most: (value) => (typeof value === 'number' ? undefined : 'a number') },
      read: (input) => (Number.isInteger(input) ? (input as number) : undefined),
      words: { en: { 'press-counter.required': 'Press it.' }, fr: { 'press-counter.required': 'Appuyez.' } },
    });
  });
  afterEach(unmountAll);

  it('is answered, read in conditions and sent like any other, and stays the same element', async () => {
    const { find, press, text, settle, sent, form } = await mount(survey);
    const element = find('press-counter');
    await press('Pressed 0');
    await press('Pressed 1');
    await settle();
    expect(find('press-counter') === element).to.equal(true);
    expect(text()).to.contain('Pressed 2').and.contain('Why?');
    await press('Envoyer mes réponses');
    await settle();
    expect(sent.map(({ answers }) => answers)).to.deep.equal([{ presses: 2 }]);
    expect(form.shadowRoot!.querySelector('press-counter')).to.equal(null);
  });

  it('says its own sentence when it is required, and the summary leads to it', async () => {
    const { find, press, text, settle, form } = await mount(survey);
    await press('Envoyer mes réponses');
    await settle();
    expect(text()).to.contain('Appuyez.');
    find('.summary a').click();
    await settle();
    expect(form.shadowRoot!.activeElement === find('press-counter button')).to.equal(true);
  });

  it('says what was expected where its check refuses', async () => {
    const [page] = survey.pages;
    const broken = { ...survey, pages: [{ ...page, questions: [{ ...page!.questions[0], most: 'many' }] }] };
    const heard = new Promise<Event>((resolve) => document.addEventListener('survey-error', resolve, { once: true }));
    await mount(broken);
    expect(((await heard) as CustomEvent<{ where: string }>).detail.where).to.equal('pages[0].questions[0].most');
  });
});
