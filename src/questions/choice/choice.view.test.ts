import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { textLogic } from '../text/text.logic.ts';
import { choiceDeRest } from './choice.de-rest.ts';
import { choiceDe } from './choice.de.ts';
import { choiceEnRest } from './choice.en-rest.ts';
import { choiceEn } from './choice.en.ts';
import { choiceFrRest } from './choice.fr-rest.ts';
import { choiceFr } from './choice.fr.ts';
import { choiceLogic } from './choice.logic.ts';
import { choiceNlRest } from './choice.nl-rest.ts';
import { choiceNl } from './choice.nl.ts';
import { choiceType } from './choice.ts';
import { wholeChoiceType } from './choice-whole.ts';

const show = (surplus: object): RenderedQuestion =>
  renderQuestion({
    type: 'minChoices' in surplus ? wholeChoiceType : choiceType,
    types: new Map([choiceLogic, textLogic].map((logic) => [logic.type, logic])),
    question: {
      type: 'choice',
      name: 'q',
      title: 'Q',
      choices: [
        { value: 'a', text: 'Apple' },
        { value: 'b', text: 'Pear' },
        { value: 'o', text: 'Other', other: {} },
      ],
      ...surplus,
    } as never,
    words: {
      fr: { ...choiceFr, ...choiceFrRest },
      nl: { ...choiceNl, ...choiceNlRest },
      de: { ...choiceDe, ...choiceDeRest },
      en: { ...choiceEn, ...choiceEnRest },
    },
    language: 'en',
  });

const several = {
  multiple: true,
  choices: ['a', 'b', 'rule', 'error', 'none'].map((value) => ({ value, text: value, exclusive: value === 'none' })),
};

const inputsOf = (root: HTMLElement): HTMLInputElement[] => [...root.querySelectorAll('input')];
const checkedOf = (root: HTMLElement): boolean[] => inputsOf(root).map(({ checked }) => checked);

describe('radio buttons', () => {
  it('are picked by arrow keys, and none is picked before', async () => {
    const { root, session } = show({});
    expect(checkedOf(root)).to.deep.equal([false, false, false]);
    inputsOf(root)[0]!.focus();
    await sendKeys({ press: ' ' });
    expect(session.answers()).to.deep.equal({ q: 'a' });
    await sendKeys({ press: 'ArrowDown' });
    expect(session.answers()).to.deep.equal({ q: 'b' });
    expect(checkedOf(root)).to.deep.equal([false, true, false]);
  });

  it('are picked by a click on their text, which shows the text behind “other”', () => {
    const { root, find, session } = show({});
    expect(root.querySelector('[data-follow-up]')).to.equal(null);
    root.querySelectorAll('label')[2]!.click();
    expect(session.answers()).to.deep.equal({ q: 'o' });
    expect(find('[data-follow-up]').dataset['followUp']).to.equal('q-o');
  });

  it('can be cleared without losing the focus, unless an answer is required', async () => {
    const { root, find, session } = show({});
    expect(find<HTMLButtonElement>('button').disabled).to.equal(true);
    session.set('q', 'b');
    find('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(session.answers()).to.deep.equal({});
    expect(checkedOf(root)).to.deep.equal([false, false, false]);
    expect(document.activeElement).to.equal(inputsOf(root)[0]);
    const required = show({ required: true });
    required.session.set('q', 'b');
    expect(required.root.querySelector('button')).to.equal(null);
  });

  it('describe the fault on the first one only', () => {
    const { root, session } = show({ required: true });
    session.check();
    expect(inputsOf(root).map((input) => input.getAttribute('aria-describedby'))).to.deep.equal([
      'q--error',
      null,
      null,
    ]);
    expect(inputsOf(root).map((input) => input.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true', 'true']);
  });
});

describe('check boxes', () => {
  it('are ticked and unticked by the space bar', async () => {
    const { root, session } = show(several);
    inputsOf(root)[0]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(session.answers()).to.deep.equal({ q: ['a', 'b'] });
    await sendKeys({ press: ' ' });
    expect(session.answers()).to.deep.equal({ q: ['a'] });
  });

  it('say when an exclusive choice replaced others, and only then', () => {
    const { root, session, announced } = show(several);
    inputsOf(root)[4]!.click();
    expect(announced).to.deep.equal([]);
    inputsOf(root)[0]!.click();
    expect(session.answers()).to.deep.equal({ q: ['a'] });
    inputsOf(root)[1]!.click();
    expect(announced).to.deep.equal(['Your other choices have been unticked.']);
    inputsOf(root)[4]!.click();
    expect(checkedOf(root)).to.deep.equal([false, false, false, false, true]);
    expect(announced).to.have.lengthOf(2);
  });

  it('say when one is too many, and prevent nothing', () => {
    const { root, session, announced } = show({ ...several, maxChoices: 1 });
    inputsOf(root)[0]!.click();
    expect(announced).to.deep.equal([]);
    inputsOf(root)[1]!.click();
    expect(announced).to.deep.equal(['Keep at most 1 answer.']);
    expect(session.answers()).to.deep.equal({ q: ['a', 'b'] });
  });

  it('set an exclusive choice apart by an “or”', () => {
    expect(show(several).find('.or').nextElementSibling!.textContent.trim()).to.equal('none');
  });

  it('say how many may be picked when no hint does', () => {
    const ruleOf = (surplus: object): string | undefined =>
      show({ ...several, ...surplus }).root.querySelector('.hint')?.textContent ?? undefined;
    expect(ruleOf({})).to.equal('Select all that apply.');
    expect(ruleOf({ minChoices: 1 })).to.equal('Select all that apply.');
    expect(ruleOf({ minChoices: 2 })).to.equal('Select at least 2 answers.');
    expect(ruleOf({ maxChoices: 1 })).to.equal('Select up to 1 answer.');
    expect(ruleOf({ minChoices: 1, maxChoices: 3 })).to.equal('Select up to 3 answers.');
    expect(ruleOf({ minChoices: 2, maxChoices: 3 })).to.equal('Select 2 to 3 answers.');
    expect(ruleOf({ minChoices: 2, maxChoices: 2 })).to.equal('Select exactly 2 answers.');
    expect(ruleOf({ hint: 'Three at most.' })).to.equal(undefined);
  });

  it('never ask for more than are shown', () => {
    const shown = (count: number, surplus: object): string | undefined => {
      const choices = ['a', 'b', 'c'].map((value, index) =>
        index < count ? { value, text: value } : { value, text: value, visibleIf: 'false' },
      );
      const none = { value: 'none', text: 'none', exclusive: true };
      const { root } = show({ ...several, choices: [...choices, none], ...surplus });
      return root.querySelector('.hint')?.textContent;
    };
    expect(shown(3, { minChoices: 2 })).to.equal('Select at least 2 answers.');
    expect(shown(2, { minChoices: 2 })).to.equal('Select exactly 2 answers.');
    expect(shown(2, { minChoices: 2, maxChoices: 3 })).to.equal('Select exactly 2 answers.');
    expect(shown(1, { minChoices: 2 })).to.equal('Select all that apply.');
    expect(shown(0, { minChoices: 2 })).to.equal('Select all that apply.');
  });

  it('keep their ids apart from those of the question, whatever the values are', () => {
    const { root, session } = show({ ...several, required: true });
    session.check();
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.toSorted()).to.deep.equal(['q', 'q--error', 'q--rule']);
    expect(inputsOf(root)[0]!.getAttribute('aria-describedby')).to.equal('q--rule q--error');
  });
});

describe('dropdown', () => {
  before(() => choiceType.prepare!({ type: 'choice', name: 'q', title: 'Q', display: 'dropdown' } as never));

  it('is answered by the keyboard, and cleared by its first entry', async () => {
    const { find, session } = show({ display: 'dropdown' });
    const select = find<HTMLSelectElement>('select');
    expect(select.selectedOptions[0]!.text).to.equal('Select an answer');
    select.focus();
    await sendKeys({ type: 'Pear' });
    expect(session.answers()).to.deep.equal({ q: 'b' });
    await sendKeys({ press: 'Home' });
    expect(session.answers()).to.deep.equal({});
  });

  it('shows the text behind “other” while it is chosen', () => {
    const { root, session, find } = show({ display: 'dropdown' });
    session.set('q', 'o');
    expect(find<HTMLSelectElement>('select').value).to.equal('o');
    expect(find('[data-follow-up]').dataset['followUp']).to.equal('q-o');
    session.set('q', 'a');
    expect(root.querySelector('[data-follow-up]')).to.equal(null);
  });

  it('is described by the fault', () => {
    const { session, find } = show({ display: 'dropdown', required: true });
    session.check();
    expect(find('select').getAttribute('aria-describedby')).to.equal('q--error');
  });
});
