import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const several = {
  ...{ type: 'choice', name: 'q', title: 'Q', multiple: true, maxChoices: 2 },
  choices: [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
    { value: 'c', text: 'C' },
    { value: 'other', text: 'Other', other: {} },
    { value: 'none', text: 'None', exclusive: true },
  ],
};
const hides = {
  ...{ type: 'choice', name: 'hides', title: 'Hides', multiple: true },
  choices: [{ value: 'yes', text: 'Hide A' }],
};
const withHidden = {
  ...several,
  choices: several.choices.map((choice) => ({
    ...choice,
    ...(choice.value === 'a' && { visibleIf: '{hides} empty' }),
  })),
};
const tooMany = 'Gardez au maximum 2 réponses.';
const replaced = 'Vos autres choix ont été décochés.';

/** What is seen of remarks. */
const seen = ({ findAll }: Mounted): string[] => findAll('.remark').map(({ textContent }) => textContent);

/** What the live region says from now on, as it changes. */
function listen({ find }: Mounted): string[] {
  const said: string[] = [];
  const region = find('[aria-live]');
  const observer = new MutationObserver(() => {
    if (region.textContent) said.push(region.textContent);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('what follows from an answer', () => {
  afterEach(unmountAll);

  it('is seen as it is said: one tick too many', async () => {
    const mounted = await mount(surveyAround(several));
    const said = listen(mounted);
    for (const label of ['A', 'B']) await mounted.pick(label);
    expect(seen(mounted)).to.deep.equal([]);
    await mounted.pick('C');
    expect(seen(mounted)).to.deep.equal([tooMany]);
    await waitUntil(() => said.length > 0, 'said');
    expect(said).to.deep.equal([tooMany]);
    await mounted.pick('Other');
    expect(seen(mounted), 'still too many').to.deep.equal([tooMany]);
    for (const label of ['C', 'Other']) await mounted.pick(label);
    expect(seen(mounted)).to.deep.equal([]);
  });

  it('is seen as it is said: others were unticked, until the next click', async () => {
    const mounted = await mount(surveyAround(several));
    const said = listen(mounted);
    await mounted.pick('A');
    await mounted.pick('None');
    expect(seen(mounted)).to.deep.equal([replaced]);
    await waitUntil(() => said.length > 0, 'said');
    expect(said).to.deep.equal([replaced]);
    await mounted.pick('None');
    expect(seen(mounted)).to.deep.equal([]);
    await mounted.pick('None');
    expect(seen(mounted), 'nothing was unticked').to.deep.equal([]);
    await mounted.pick('B');
    expect(seen(mounted)).to.deep.equal([replaced]);
  });

  it('counts what is seen alone', async () => {
    const mounted = await mount(surveyAround(withHidden, [hides]));
    for (const label of ['A', 'B', 'Hide A', 'C']) await mounted.pick(label);
    expect(seen(mounted), 'two are ticked, and one that is hidden').to.deep.equal([]);
    await mounted.pick('Hide A');
    expect(seen(mounted), 'the third is shown again').to.deep.equal([tooMany]);
    await mounted.pick('Hide A');
    expect(seen(mounted)).to.deep.equal([]);
    for (const label of ['B', 'C', 'None']) await mounted.pick(label);
    expect(seen(mounted), 'only a hidden one was unticked').to.deep.equal([]);
  });

  it('counts what is taken over from another question by what is seen of it', async () => {
    const source = { ...several, name: 'source', title: 'Source', maxChoices: 3 };
    const { choices: _, ...plain } = several;
    const carried = { ...plain, maxChoices: 1, choicesFromQuestion: 'source', choicesFromQuestionMode: 'selected' };
    const mounted = await mount(surveyAround(carried, [source]));
    const boxes = (name: string): HTMLInputElement[] => mounted.findAll(`input[name^="q-${name}"]`);
    for (const index of [0, 1]) boxes('source')[index]!.click();
    await mounted.settle();
    boxes('q:')[0]!.click();
    boxes('source')[0]!.click();
    await mounted.settle();
    boxes('q:')[0]!.click();
    await mounted.settle();
    expect(seen(mounted)).to.deep.equal([]);
  });

  it('stands below the choices, moves none of them, and is told in the language of the moment', async () => {
    const mounted = await mount(surveyAround(several));
    const tops = (): number[] => mounted.findAll('.choice').map((choice) => choice.getBoundingClientRect().top);
    for (const label of ['A', 'B']) await mounted.pick(label);
    const before = tops();
    await mounted.pick('C');
    expect(tops()).to.deep.equal(before);
    const [last] = mounted.findAll('.choice').slice(-1);
    expect(mounted.find('.remark').getBoundingClientRect().top).to.be.at.least(last!.getBoundingClientRect().bottom);
    await mounted.press('Nederlands');
    await waitUntil(() => seen(mounted)[0] === 'Laat hoogstens 2 antwoorden aangevinkt.', 'told in Dutch');
  });

  it('gives way to the fault that says the same', async () => {
    const mounted = await mount(surveyAround(several));
    for (const label of ['A', 'B', 'C']) await mounted.pick(label);
    await mounted.press('Envoyer mes réponses');
    expect(mounted.find('.error').textContent).to.contain(tooMany);
    expect(seen(mounted)).to.deep.equal([]);
  });

  it('stays in sight under a list that is longer than the window', async () => {
    const choices = Array.from({ length: 60 }, (_, index) => ({ value: `v${index}`, text: `Choice ${index}` }));
    const mounted = await mount(surveyAround({ ...several, choices }));
    const boxes = mounted.findAll<HTMLInputElement>('.choice input');
    boxes[0]!.scrollIntoView();
    for (const box of boxes.slice(0, 3)) box.click();
    await mounted.settle();
    const { top, bottom } = mounted.find('.remark').getBoundingClientRect();
    expect(top).to.be.at.least(boxes[2]!.getBoundingClientRect().bottom);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('counts the questions that came, and those that went', async () => {
    const first = { type: 'yes-no', name: 'first', title: 'First' };
    const text = (name: string, visibleIf: string): object => ({ type: 'text', name, title: name, visibleIf });
    const before = [first, text('one', '{first} = true'), text('two', '{first} = true')];
    const mounted = await mount(surveyAround(text('three', '{first} empty'), before));
    const said = listen(mounted);
    await mounted.pick('Oui');
    await waitUntil(() => said.length > 1, 'said');
    expect(said).to.deep.equal(['2 questions ont été ajoutées.', 'Une question a été retirée.']);
  });
});
