import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pressComposing } from '../../../test/suites/compose.ts';
import { mount, squeeze, unmountAll, type Mounted } from '../../../test/suites/mount.ts';

const text = (name: string, more: object = {}): object => ({ type: 'text', name, title: name, ...more });

const survey = {
  ...{ id: 'setup', version: 1, languages: ['fr', 'en'], title: 'Setup' },
  pages: [
    {
      name: 'one',
      title: 'One',
      questions: [
        { type: 'note', name: 'why', text: 'Why we ask.' },
        text('a'),
        text('b', { visibleIf: "{a} = 'yes'" }),
        text('c'),
      ],
      endIf: "{c} = 'stop'",
    },
    {
      name: 'two',
      title: 'Two',
      visibleIf: "{a} != 'no'",
      questions: [text('d'), { type: 'note', name: 'bye', text: 'Bye.' }],
    },
  ],
};

const open = (attributes: Record<string, string>, file: object = survey): Promise<Mounted> =>
  mount(file, { lang: 'en' }, attributes);
const heading = ({ find }: Mounted): string => squeeze(find('#heading').textContent);
const questionsOf = ({ findAll }: Mounted): string[] =>
  findAll('.questions .question').map((one) => squeeze(one.textContent));

describe('layout="question-per-page"', () => {
  afterEach(unmountAll);
  const begin = (): Promise<Mounted> => open({ layout: 'question-per-page' });

  it('shows a question at a time, with the note above it', async () => {
    const mounted = await begin();
    expect(heading(mounted)).to.equal('Step 1 of 5 One');
    expect(questionsOf(mounted)).to.deep.equal(['Why we ask.', 'a']);
    await mounted.press('Continue');
    expect(questionsOf(mounted)).to.deep.equal(['c']);
  });

  it('describes the heading, which takes the focus, by the question', async () => {
    const mounted = await begin();
    const heard = (): string => {
      const by = mounted.find('#heading').getAttribute('aria-describedby');
      return `${heading(mounted)}: ${by === null ? '' : squeeze(mounted.find(`#${by}`).textContent)}`;
    };
    expect(heard()).to.equal('Step 1 of 5 One: a');
    await mounted.press('Continue');
    expect(heard()).to.equal('Step 2 of 4 One: c');
    expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('#heading'));
    await mounted.press('Continue');
    await mounted.press('Back');
    expect(heard()).to.equal('Step 2 of 4 One: c');
    await expect(mounted.form).to.be.accessible();
    await mounted.press('Continue');
    await mounted.press('Check my answers');
    expect(heard()).to.equal('Step 4 of 4 Check your answers: ');
  });

  it('shows what an answer asks for as a step of its own, and the last note with the last question', async () => {
    const mounted = await begin();
    await mounted.type('#q-a', 'yes');
    const seen: string[] = [];
    for (;;) {
      seen.push(`${heading(mounted)}: ${questionsOf(mounted).join(' + ')}`);
      if (mounted.findAll('.primary').some((button) => squeeze(button.textContent) !== 'Continue')) break;
      await mounted.press('Continue');
    }
    expect(seen).to.deep.equal([
      'Step 1 of 5 One: Why we ask. + a',
      'Step 2 of 5 One: b',
      'Step 3 of 5 One: c',
      'Step 4 of 5 Two: d + Bye.',
    ]);
  });

  it('ends where the survey ends', async () => {
    const mounted = await begin();
    await mounted.press('Continue');
    await mounted.type('#q-c', 'stop');
    await mounted.press('Check my answers');
    await mounted.press('Send my answers');
    expect(mounted.sent[0]!.answers).to.deep.equal({ c: 'stop' });
  });

  it('keeps pages in a random order together', async () => {
    const pages = ['p', 'q', 'r'].map((page) => ({
      name: page,
      title: page,
      questionsOrder: 'random',
      questions: ['1', '2', '3'].map((number) => text(page + number)),
    }));
    const mounted = await open({ layout: 'question-per-page' }, { ...survey, pagesOrder: 'random', pages });
    const order: string[] = [];
    for (let step = 0; step < 9; step++) {
      order.push(questionsOf(mounted)[0]!);
      await mounted.press(step < 8 ? 'Continue' : 'Check my answers');
    }
    expect([...order].sort()).to.deep.equal(['p1', 'p2', 'p3', 'q1', 'q2', 'q3', 'r1', 'r2', 'r3']);
    expect(order.map(([page]) => page).join('')).to.match(/^(.)\1\1(.)\2\2(.)\3\3$/);
  });

  it('leaves the pages as they are when it is called something else', async () => {
    const mounted = await open({ layout: 'tiles' });
    expect(heading(mounted)).to.equal('Step 1 of 3 One');
    expect(mounted.find('#heading').hasAttribute('aria-describedby')).to.equal(false);
  });
});

describe('a theme', () => {
  afterEach(unmountAll);
  const radiusOf = (mounted: Mounted): string => getComputedStyle(mounted.find('#q-a')).borderRadius;

  for (const theme of ['plain', 'government']) {
    it(`${theme} has square corners`, async () => expect(radiusOf(await open({ theme }))).to.equal('0px'));
  }

  it('high contrast takes the ground and the text of the browser', async () => {
    const mounted = await open({ theme: 'contrast' });
    const button = getComputedStyle(mounted.find('.primary'));
    expect([button.backgroundColor, button.color]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('that is unknown changes nothing', async () => {
    expect(radiusOf(await open({ theme: 'constructor' }))).to.equal('6px');
  });
});

describe('the way out', () => {
  afterEach(unmountAll);
  const aim = '#left';

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is a button that empties the survey and goes to the other page in place of this one', async () => {
    const before = history.length;
    const { form, press } = await open({ exit: aim });
    await press('Leave this page');
    expect(location.hash).to.equal(aim);
    expect(history.length).to.equal(before);
    expect(form.shadowRoot!.childElementCount).to.equal(0);
  });

  it('is Escape three times, but not twice', async () => {
    const { find } = await open({ exit: aim });
    find('#q-a').focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'Escape' });
    expect(location.hash).to.equal('');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(location.hash).to.equal(aim);
  });

  it('is Escape three times on the page around too, as long as the survey is there', async () => {
    const { form, findAll } = await open({ exit: aim });
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    form.remove();
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
    expect(location.hash).to.equal('');
    document.body.append(form);
    expect(findAll('.exit')).to.have.length(1);
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
    outside.remove();
    expect(location.hash).to.equal(aim);
  });

  it('is not an Escape that something else has used, nor one that is held down', async () => {
    await open({ exit: aim });
    const dialog = document.createElement('div');
    dialog.innerHTML = '<button></button>';
    dialog.addEventListener('keydown', (event) => event.preventDefault());
    document.body.append(dialog);
    const press = (on: Element, repeat = false): boolean =>
      on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, repeat }));
    dialog.querySelector('button')!.focus();
    for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
    for (let count = 0; count < 3; count++) press(document.body, count > 0);
    dialog.remove();
    expect(location.hash).to.equal('');
  });

  it('is not an Escape with which an input method gives up a word', async () => {
    const { find } = await open({ exit: aim });
    const field = find('#q-a');
    field.focus();
    for (let count = 0; count < 3; count++) expect(pressComposing(field, 'Escape')).to.equal(true);
    expect(location.hash).to.equal('');
    for (let count = 0; count < 2; count++) await sendKeys({ press: 'Escape' });
    pressComposing(field, 'Escape');
    await sendKeys({ press: 'Escape' });
    expect(location.hash).to.equal('');
  });

  it('empties each survey of the page', async () => {
    const mounted = [await open({ exit: aim }), await open({ exit: aim }, { ...survey, id: 'other' })];
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
    expect(mounted.map(({ form }) => form.shadowRoot!.childElementCount)).to.deep.equal([0, 0]);
  });

  it('is listened for once, when the survey is loaded again', async () => {
    const { form, find } = await open({ exit: aim });
    const ready = new Promise((resolve) => form.addEventListener('survey-ready', resolve, { once: true }));
    form.survey = { ...survey, id: 'again' };
    await ready;
    await form.updateComplete;
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(find('.exit').isConnected).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(form.shadowRoot!.childElementCount).to.equal(0);
  });

  it('says beside the button which keys leave, also to screen readers', async () => {
    const { find, form } = await open({ exit: aim });
    const hint = find(`#${find('.exit').getAttribute('aria-describedby')}`);
    expect(hint.textContent).to.contain('Escape three times');
    expect(hint.checkVisibility()).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('promises to delete answers while they are here, and no more once they were sent', async () => {
    const { find, press, type } = await open({ exit: aim });
    const said = (): string => squeeze(find('#exit-keys').textContent);
    expect(said()).to.equal('Or press Escape three times: your answers are deleted and another page opens.');
    await type('#q-c', 'stop');
    await press('Send my answers');
    expect(find('.end').textContent).to.contain('your answers have been sent');
    expect(said()).to.equal('Or press Escape three times: another page opens.');
  });

  it('promises nothing of answers after closing, when they were sent before', async () => {
    const { find } = await open({ exit: aim }, { ...survey, closes: '2020-02-11T23:59:00+01:00' });
    expect(squeeze(find('#exit-keys').textContent)).to.equal('Or press Escape three times: another page opens.');
  });

  it('is not offered for what is no page', async () => {
    for (const exit of ['javascript:alert(1)', 'http://[']) {
      const { findAll } = await open({ exit });
      expect(findAll('.exit'), exit).to.have.length(0);
    }
  });
});
