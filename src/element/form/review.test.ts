import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, squeeze, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const text = (name: string, title: string, more: object = {}): object => ({ type: 'text', name, title, ...more });
const yesOrNo = ['yes', 'no'].map((value) => ({ value, text: value }));

const alone = {
  ...{ id: 'alone', version: 1, languages: ['fr', 'en'], title: 'Alone' },
  pages: [{ name: 'one', questions: [text('more', 'Anything else?')] }],
};

const survey = {
  ...{ id: 'review', version: 1, languages: ['fr', 'en'], title: 'Review' },
  pages: [
    {
      name: 'one',
      title: 'You',
      questions: [
        { type: 'choice', name: 'calls', title: 'Do you call?', choices: yesOrNo },
        text('team', 'Which team?', { required: true }),
      ],
    },
    { name: 'two', title: 'Calls', visibleIf: "{calls} = 'yes'", questions: [text('sound', 'How is the sound?')] },
    { name: 'three', title: 'The end', questions: [text('more', 'Anything else?', { requiredIf: "{calls} = 'yes'" })] },
  ],
};

/** Answers all pages, up to the review. */
async function review(): Promise<Mounted> {
  const mounted = await mount(survey, { lang: 'en' });
  await mounted.pick('no');
  await mounted.type('#q-team', 'Tax');
  await mounted.press('Continue');
  await mounted.press('Check my answers');
  return mounted;
}

const rowsOf = ({ findAll }: Mounted): string[][] =>
  findAll('.review div').map((row) => [...row.children].map((cell) => squeeze(cell.textContent)));

describe('the review of all answers', () => {
  afterEach(unmountAll);

  it('is the last step, with every question that was asked, answered or not', async () => {
    const mounted = await review();
    expect(squeeze(mounted.find('#heading').textContent)).to.equal('Step 3 of 3 Check your answers');
    expect(rowsOf(mounted)).to.deep.equal([
      ['Do you call?', 'no', 'Change: Do you call?'],
      ['Which team?', 'Tax', 'Change: Which team?'],
      ['Anything else?', 'Not answered', 'Change: Anything else?'],
    ]);
    const headings = mounted.findAll('.review-page');
    expect(headings.map((title) => title.textContent)).to.deep.equal(['You', 'The end']);
    // One level below the step, as far down as the title of the survey stands.
    const levels = [mounted.find('#heading'), ...headings].map((heading) => Number(heading.ariaLevel));
    expect(levels).to.deep.equal([3, 4, 4]);
    expect(headings.every((heading) => heading.role === 'heading')).to.equal(true);
    expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('#heading'));
  });

  it('sends what it shows', async () => {
    const { press, sent } = await review();
    await press('Send my answers');
    expect(sent.map(({ answers }) => answers)).to.deep.equal([{ calls: 'no', team: 'Tax' }]);
  });

  it('goes to the control of a question to change it, and straight back', async () => {
    const mounted = await review();
    await mounted.press('Change: Which team?');
    expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('#q-team'));
    await sendKeys({ type: 'es' });
    await mounted.press('Check my answers');
    expect(rowsOf(mounted)[1]![1]).to.contain('es');
  });

  it('asks first for what a change makes necessary', async () => {
    const mounted = await review();
    await mounted.press('Change: Do you call?');
    await mounted.pick('yes');
    await mounted.press('Continue');
    await mounted.press('Check my answers');
    expect(squeeze(mounted.find('#heading').textContent)).to.equal('Step 3 of 4 The end');
    expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('#summary'));
    await mounted.type('#q-more', 'No');
    await mounted.press('Check my answers');
    expect(rowsOf(mounted).map(([question]) => question)).to.include('How is the sound?');
  });

  it('stops at each page that a change adds, or adds a question to, and at no other', async () => {
    const routed = (name: string, more: object = {}): object => text(name, name, { visibleIf: "{a} = 'yes'", ...more });
    const a = { type: 'choice', name: 'a', title: 'A?', choices: yesOrNo };
    const pages = [
      [routed('before')],
      [a, routed('beside')],
      [text('old', 'old')],
      [routed('new')],
      [text('b', 'b'), routed('added')],
      [routed('number', { type: 'computed', expression: '1' }), { type: 'note', name: 'note', text: 'Thanks.' }],
    ].map((questions, index) => ({ name: `p${index}`, title: `Page ${index}`, questions }));
    const mounted = await mount({ ...survey, id: 'routed', pages }, { lang: 'en' });
    const headings: string[] = [];
    const goOn = async (label: string): Promise<void> => {
      await mounted.press(label);
      headings.push(squeeze(mounted.find('#heading').lastElementChild!.textContent));
      expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('#heading'));
    };
    await mounted.pick('no');
    for (const label of ['Continue', 'Continue', 'Continue', 'Check my answers']) await mounted.press(label);
    await mounted.press('Change: A?');
    await mounted.pick('yes');
    for (const label of ['Continue', 'Continue', 'Continue', 'Check my answers']) await goOn(label);
    expect(headings).to.deep.equal(['Page 0', 'Page 3', 'Page 4', 'Check your answers']);
    await mounted.press('Change: A?');
    await mounted.pick('no');
    await mounted.press('Check my answers');
    await mounted.press('Change: A?');
    await mounted.pick('yes');
    await goOn('Check my answers');
    expect(headings.at(-1), 'nothing is shown twice').to.equal('Check your answers');
  });

  it('shows what a change added at the next change, when Back led by it', async () => {
    const mounted = await review();
    await mounted.press('Change: Do you call?');
    await mounted.pick('yes');
    await mounted.press('Back');
    await mounted.press('Change: Do you call?');
    await mounted.press('Continue');
    expect(squeeze(mounted.find('#heading').textContent)).to.equal('Step 2 of 4 Calls');
  });

  it('goes to the answer that is picked, not to the first one', async () => {
    const mounted = await review();
    await mounted.press('Change: Do you call?');
    const { activeElement } = mounted.form.shadowRoot!;
    expect(activeElement).to.equal(mounted.find(':checked'));
    await sendKeys({ press: ' ' });
    await mounted.press('Check my answers');
    expect(rowsOf(mounted)[0]![1]).to.equal('no');
  });

  it('goes to the answer that is picked from the list of faults too', async () => {
    const calls = { ...survey.pages[0]!.questions[0], validIf: "{calls} = 'yes'", invalidText: 'Say yes.' };
    const pages = [{ ...survey.pages[0], questions: [calls] }];
    const { find, form, pick, press } = await mount({ ...survey, pages }, { lang: 'en' });
    await pick('no');
    await press('Send my answers');
    find('#summary a').click();
    await waitUntil(() => form.shadowRoot!.activeElement === find(':checked'), 'the answer has the focus');
  });

  it('says nothing more of the page that was left', async () => {
    const [one, , three] = survey.pages;
    const follows = text('follows', 'How often?', { visibleIf: "{calls} = 'yes'" });
    const pages = [{ ...one, questions: [...one!.questions, follows] }, three];
    const { find, pick, press, type } = await mount({ ...survey, pages }, { lang: 'en' });
    await type('#q-team', 'Tax');
    await pick('yes');
    const said = find('.form > [aria-live]');
    await waitUntil(() => said.textContent.includes('added'), 'it is said');
    await press('Continue');
    expect(said.textContent).to.equal('');
  });

  it('does not let a wrong answer pass', async () => {
    const mounted = await review();
    await mounted.press('Change: Which team?');
    mounted.find<HTMLInputElement>('#q-team').select();
    await sendKeys({ press: 'Delete' });
    await mounted.press('Check my answers');
    expect(mounted.findAll('#summary').length).to.equal(1);
  });

  it('is left with Back, and found again', async () => {
    const mounted = await review();
    await mounted.press('Back');
    expect(squeeze(mounted.find('#heading').textContent)).to.equal('Step 2 of 3 The end');
    await mounted.press('Check my answers');
    expect(rowsOf(mounted)).to.have.length(3);
  });

  it('is reached with Back from a change, wrong or not', async () => {
    const mounted = await review();
    await mounted.press('Change: Do you call?');
    await mounted.press('Back');
    expect(rowsOf(mounted)).to.have.length(3);
  });

  it('speaks another language at a click', async () => {
    const mounted = await review();
    await mounted.press('Français');
    const heading = (): string => squeeze(mounted.find('#heading').textContent);
    await waitUntil(() => heading() === 'Étape 3 sur 3 Relisez vos réponses', 'said in French');
  });

  it('is not shown when the file says so, nor when there is one page', async () => {
    const { press, sent, type } = await mount({ ...survey, review: false }, { lang: 'en' });
    await type('#q-team', 'Tax');
    await press('Continue');
    await press('Send my answers');
    expect(sent).to.have.length(1);
    const single = await mount(alone, { lang: 'en' });
    await single.press('Send my answers');
    expect(single.sent).to.have.length(1);
  });

  it('counts as a page in the events', async () => {
    const steps: string[] = [];
    const note = (event: Event): void => {
      const { step, steps: all } = (event as CustomEvent<{ step: number; steps: number }>).detail;
      steps.push(`${step}/${all}`);
    };
    document.addEventListener('survey-page', note);
    await review();
    document.removeEventListener('survey-page', note);
    expect(steps).to.deep.equal(['2/3', '3/3']);
  });
});

describe('after sending', () => {
  afterEach(unmountAll);

  const send = async (attributes = {}): Promise<Mounted> => {
    const mounted = await mount(alone, { lang: 'en' }, attributes);
    await mounted.press('Send my answers');
    return mounted;
  };

  it('the address of the page can be copied, without what says who came', async () => {
    const { href } = location;
    history.replaceState(null, '', '?page=7&utm_id=ann&fbclid=x#q5');
    const { find } = await send();
    const { value } = find<HTMLInputElement>('.share input');
    history.replaceState(null, '', href);
    expect(value).to.equal(`${location.origin}${location.pathname}?page=7`);
  });

  it('says that it was copied, or selects it', async () => {
    const { find, findAll, press } = await send({ share: '/news/phone' });
    expect(find<HTMLInputElement>('.share input').value).to.equal(`${location.origin}/news/phone`);
    await press('Copy the link');
    await waitUntil(() => findAll('.share .status').some(({ hidden }) => !hidden), 'told');
  });

  it('nothing is shared when the page does not want it', async () => {
    const { findAll } = await send({ share: 'off' });
    expect(findAll('.share')).to.have.length(0);
  });

  it('a script is never shared', async () => {
    const { findAll } = await send({ share: 'javascript:alert(1)' });
    expect(findAll('.share')).to.have.length(0);
  });
});
