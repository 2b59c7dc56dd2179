import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { pressComposing } from '../../../test/suites/compose.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import type { QuestionState } from '../../engine/question-logic.ts';
import { laterStyles } from '../../element/looks/later-styles.ts';
import { styles as elementStyles } from '../../element/looks/styles.ts';
import { rankingDe } from './ranking.de.ts';
import { rankingEn } from './ranking.en.ts';
import { rankingExamples } from './ranking.examples.ts';
import { rankingFr } from './ranking.fr.ts';
import { move, rankingLogic, type RankingAnswer } from './ranking.logic.ts';
import { rankingNl } from './ranking.nl.ts';
import { rankingSchema, type RankingQuestion } from './ranking.schema.ts';
import { rankingStyles } from './ranking.styles.ts';
import { rankingType } from './ranking.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const words = { en: rankingEn, fr: rankingFr, nl: rankingNl, de: rankingDe };
const types = new Map([['ranking', rankingLogic]]);
const [top, whole] = rankingExamples.map(({ question }) => question as RankingQuestion);
const { choicesOrder: random, ...inOrder } = top!;

const show = (question: RankingQuestion): RenderedQuestion =>
  renderQuestion({ type: rankingType, types, question, words, language: 'en' });
const button = (rendered: RenderedQuestion, name: string): HTMLButtonElement =>
  rendered.find<HTMLButtonElement>(`button[aria-label="${name}"]`);
const focusedName = (): string | null => document.activeElement!.getAttribute('aria-label');
const isOff = (control: Element): boolean => control.getAttribute('aria-disabled') === 'true';
/** Observers of the page are called before this goes on. */
const afterChanges = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gives what stands alone the look that it has in the element. */
function dress({ root }: RenderedQuestion): void {
  const sheet = document.createElement('style');
  sheet.textContent = elementStyles.cssText + laterStyles.cssText + rankingStyles.cssText;
  root.append(sheet);
  root.classList.add('form');
  // As the children of the shadow root are.
  root.style.containerType = 'inline-size';
}

async function press(rendered: RenderedQuestion, name: string, key = 'Enter'): Promise<void> {
  button(rendered, name).focus();
  await sendKeys({ press: key });
  await afterChanges();
}

describeQuestionType({
  logic: rankingLogic,
  schema: rankingSchema,
  words,
  examples: rankingExamples,
  type: rankingType,
  needs: 'choices',
});

describe('ranking', () => {
  const stateOf = (
    question: RankingQuestion,
    answer: RankingAnswer,
  ): QuestionState<RankingQuestion, RankingAnswer, RankingAnswer> => ({
    ...{ question, answer, input: answer, visible: true, enabled: true, required: false, issue: undefined },
    items: { choices: question.choices },
  });

  it('moves an entry up and down, and leaves the others in order', () => {
    expect(move(['a', 'b', 'c'], 'c', 1)).to.deep.equal(['a', 'c', 'b']);
    expect(move(['a', 'b', 'c'], 'a', 2)).to.deep.equal(['b', 'c', 'a']);
  });

  it('closes the gap that a hidden choice leaves', () => {
    const items = { choices: top!.choices.filter(({ value }) => value !== 'staff') };
    const input = ['training', 'staff', 'routing'];
    expect(rankingLogic.read!(input, { question: top!, items })).to.deep.equal(['training', 'routing']);
  });

  it('never asks for more than there are choices to see', () => {
    const items = { choices: whole!.choices.slice(0, 1) };
    expect(rankingLogic.validate!({ ...stateOf(whole!, ['mail']), items })).to.equal(undefined);
  });

  it('says how many are missing or too many', () => {
    expect(rankingLogic.validate!(stateOf(whole!, ['mail']))?.params).to.deep.equal({ count: 3 });
    const all = top!.choices.map(({ value }) => value);
    expect(rankingLogic.validate!(stateOf(top!, all))?.params).to.deep.equal({ count: 3 });
  });

  for (const [limits, place] of [
    [{ minChoices: 3, maxChoices: 2 }, 'minChoices'],
    [{ minChoices: 6, maxChoices: undefined }, 'minChoices'],
    [{ maxChoices: 6 }, 'maxChoices'],
    [{ maxChoices: 0 }, 'maxChoices'],
  ] as const) {
    it(`refuses five choices with ${JSON.stringify(limits)} in a survey file`, () => {
      const places = rankingSchema.safeParse({ ...top, ...limits }).error?.issues.map(({ path }) => path.join('.'));
      expect(places).to.include(place);
    });
  }

  it('can still be answered when the page gets a survey file that asks for more than it allows', () => {
    const question = { ...top!, minChoices: 3, maxChoices: 2 };
    expect(rankingLogic.validate!(stateOf(question, ['staff', 'routing']))).to.equal(undefined);
  });
});

describe('a ranking in words', () => {
  it('says each entry with its place, and none that the file does not know', () => {
    const question = {
      ...{ type: 'ranking' as const, name: 'q', title: 'Q' },
      choices: ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() })),
    };
    const context = { question, language: 'en', text: (said: unknown) => said as string };
    expect(rankingLogic.display!(['c', 'z', 'a'], context)).to.equal('1. C, 2. A');
  });
});

describe('ranking view', () => {
  it('is filled and put in order with the keyboard alone', async () => {
    const rendered = show(inOrder);
    await sendKeys({ press: 'Tab' });
    expect(focusedName()).to.equal('Add to ranking: Reinforce the contact centre');
    await press(rendered, 'Add to ranking: Route calls better', ' ');
    await waitUntil(() => rendered.root.querySelector('ol li'));
    await press(rendered, 'Add to ranking: Expand training');
    await press(rendered, 'Move up: Expand training');
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['training', 'routing'] });
    const shown = [...rendered.root.querySelectorAll<HTMLElement>('ol li span:not(.handle)')].map(
      ({ innerText }) => innerText,
    );
    expect(shown).to.deep.equal(['Expand training', 'Route calls better']);
    await press(rendered, 'Remove from ranking: Expand training');
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['routing'] });
  });

  it('moves on to the next choice, in a list made anew, or Orca would not say it', async () => {
    const rendered = show(inOrder);
    const list = rendered.root.querySelector('ul');
    await press(rendered, 'Add to ranking: Reinforce the contact centre');
    await waitUntil(() => focusedName() === 'Add to ranking: Route calls better');
    expect(list!.isConnected).to.equal(false);
  });

  it('says how many are to be ranked, unless the hint does', () => {
    const { hint: _, ...bare } = inOrder;
    const ruleOf = (limits: object): string | undefined => {
      const { root } = show({ ...bare, maxChoices: undefined, ...limits });
      const rule = root.querySelector('#priorities--rule');
      const described = root.querySelector('#priorities')!.getAttribute('aria-describedby');
      expect(described).to.equal(rule && 'priorities--rule');
      return rule?.textContent;
    };
    expect(ruleOf({})).to.equal(undefined);
    expect(ruleOf({ maxChoices: 3 })).to.equal('Rank up to 3 items.');
    expect(ruleOf({ minChoices: 2 })).to.equal('Rank at least 2 items.');
    expect(ruleOf({ minChoices: 2, maxChoices: 3 })).to.equal('Rank 2 to 3 items.');
    expect(ruleOf({ minChoices: 5 })).to.equal('Rank 5 items.');
    expect(ruleOf({ minChoices: 2, hint: 'H' })).to.equal(undefined);
  });

  it('tells what happened to an item and where it stands', async () => {
    const rendered = show(inOrder);
    await press(rendered, 'Add to ranking: Route calls better');
    await press(rendered, 'Add to ranking: Expand training');
    await press(rendered, 'Move down: Route calls better');
    await press(rendered, 'Remove from ranking: Expand training');
    expect(rendered.announced).to.deep.equal([
      'Route calls better: added in position 1 of 1.',
      'Expand training: added in position 2 of 2.',
      'Route calls better: now in position 2 of 2.',
      'Expand training: removed from the ranking.',
    ]);
  });

  it('keeps the focus on the button of the moved item, also where it can go no further', async () => {
    const rendered = show(inOrder);
    rendered.session.set('priorities', ['staff', 'routing', 'training']);
    const down = button(rendered, 'Move down: Reinforce the contact centre');
    await press(rendered, 'Move down: Reinforce the contact centre');
    expect(document.activeElement).to.equal(down);
    await sendKeys({ press: 'Enter' });
    await afterChanges();
    expect(document.activeElement).to.equal(down);
    expect(isOff(down)).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['routing', 'training', 'staff'] });
    await press(rendered, 'Move up: Expand training');
    expect(focusedName()).to.equal('Move up: Expand training');
    expect(isOff(document.activeElement!)).to.equal(true);
  });

  it('moves the focus to the next choice to add, and to the ranking when no more can be added', async () => {
    const rendered = show(inOrder);
    await press(rendered, 'Add to ranking: Route calls better');
    expect(focusedName()).to.equal('Add to ranking: Expand training');
    await press(rendered, 'Add to ranking: Involve teams in changes');
    expect(focusedName()).to.equal('Add to ranking: Adapt equipment and premises');
    await sendKeys({ press: 'Enter' });
    await afterChanges();
    expect(focusedName()).to.equal('Move up: Adapt equipment and premises');
  });

  it('moves the focus to the neighbour of a removed item, and back to the item when it was the last', async () => {
    const rendered = show(inOrder);
    rendered.session.set('priorities', ['routing', 'staff', 'training']);
    await press(rendered, 'Remove from ranking: Route calls better');
    expect(focusedName()).to.equal('Remove from ranking: Reinforce the contact centre');
    await press(rendered, 'Remove from ranking: Expand training');
    expect(focusedName()).to.equal('Remove from ranking: Reinforce the contact centre');
    rendered.session.set('priorities', ['training']);
    await press(rendered, 'Remove from ranking: Expand training');
    expect(focusedName()).to.equal('Add to ranking: Expand training');
    expect(rendered.session.answers()).to.deep.equal({});
  });

  it('moves the focus from the last choice of all into the ranking', async () => {
    const rendered = show(whole!);
    rendered.session.set('channels', ['mail', 'post']);
    await press(rendered, 'Add to ranking: At a meeting');
    expect(focusedName()).to.equal('Move up: At a meeting');
    expect(rendered.root.querySelector('ul')).to.equal(null);
  });

  it('says that the maximum is reached, and adds no more', async () => {
    const rendered = show(inOrder);
    expect(rendered.root.textContent).to.not.contain('Maximum reached');
    rendered.session.set('priorities', ['routing', 'staff', 'training']);
    expect(rendered.root.innerText).to.contain('Maximum reached: remove an item to add another.');
    expect([...rendered.root.querySelectorAll('.add')].every(isOff)).to.equal(true);
    await press(rendered, 'Add to ranking: Involve teams in changes');
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['routing', 'staff', 'training'] });
    expect(rendered.announced).to.deep.equal(['Maximum reached: remove an item to add another.']);
    expect(focusedName()).to.equal('Add to ranking: Involve teams in changes');
  });

  it('offers the choices in a random order of the session when the survey file wants it', () => {
    expect(random).to.equal('random');
    const namesOf = ({ root }: RenderedQuestion): string[] =>
      [...root.querySelectorAll<HTMLElement>('.add')].map(({ innerText }) => innerText);
    const shuffled = namesOf(show(top!));
    expect(shuffled).to.have.members(namesOf(show(inOrder)));
    expect(shuffled).to.not.deep.equal(namesOf(show(inOrder)));
    expect(shuffled).to.deep.equal(namesOf(show(top!)));
  });

  it('describes a fault on the control that the error summary leads to', () => {
    const rendered = show(whole!);
    rendered.session.check();
    expect(rendered.find('[aria-describedby]').id).to.equal('channels');
    rendered.session.set('channels', ['mail', 'post', 'meeting']);
    expect(rendered.find('#channels').getAttribute('aria-label')).to.equal('Move up: By e-mail');
  });

  it('keeps targets of 44 px in the width of the narrowest phone', () => {
    const rendered = show(inOrder);
    rendered.session.set('priorities', ['routing', 'staff', 'training']);
    dress(rendered);
    rendered.root.style.inlineSize = '288px';
    for (const control of rendered.root.querySelectorAll('button:not([hidden])')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(rendered.root.scrollWidth).to.be.at.most(288);
  });

  it('leaves a line of its own to what is ranked in the width of the narrowest phone', () => {
    const rendered = show(inOrder);
    rendered.session.set('priorities', ['routing', 'staff', 'training']);
    dress(rendered);
    for (const fontSize of [16, 24, 32]) {
      rendered.root.style.cssText = `container-type: inline-size; inline-size: 288px; font-size: ${fontSize}px`;
      for (const entry of rendered.root.querySelectorAll('ol div')) {
        const words = entry.querySelector('span:not(.handle)')!.getBoundingClientRect();
        const tops = [...entry.querySelectorAll('button')].map((control) => control.getBoundingClientRect().top);
        expect(new Set(tops).size, 'the buttons stand in one row').to.equal(1);
        expect(tops[0], 'the buttons stand below').to.be.at.least(words.bottom);
        expect(words.width / entry.clientWidth).to.be.at.least(0.85);
      }
    }
    expect(rendered.root.scrollWidth).to.be.at.most(288);
  });

  it('is accessible empty, full, complete and at fault', async () => {
    const rendered = show(inOrder);
    await expect(rendered.root).to.be.accessible();
    rendered.session.set('priorities', ['routing', 'staff', 'training']);
    await expect(rendered.root).to.be.accessible();
    const other = show(whole!);
    other.session.check();
    await expect(other.root).to.be.accessible();
    other.session.set('channels', ['post', 'mail', 'meeting']);
    await expect(other.root).to.be.accessible();
  });
});

describe('arrow keys in a ranking', () => {
  const begin = (): RenderedQuestion => {
    const rendered = show(inOrder);
    rendered.session.set('priorities', ['staff', 'routing', 'training']);
    return rendered;
  };

  it('move the entry whose button has the focus, which keeps it', async () => {
    const rendered = begin();
    await press(rendered, 'Remove from ranking: Expand training', 'ArrowUp');
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['staff', 'training', 'routing'] });
    expect(focusedName()).to.equal('Remove from ranking: Expand training');
    await sendKeys({ press: 'ArrowUp' });
    await afterChanges();
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['training', 'staff', 'routing'] });
    expect(rendered.announced.at(-1)).to.equal('Expand training: now in position 1 of 3.');
    await press(rendered, 'Move up: Reinforce the contact centre', 'ArrowDown');
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['training', 'routing', 'staff'] });
    expect(focusedName()).to.equal('Move up: Reinforce the contact centre');
  });

  it('stay inside the ranking, and leave combinations to the browser', async () => {
    const rendered = begin();
    await press(rendered, 'Move up: Reinforce the contact centre', 'ArrowUp');
    await press(rendered, 'Move down: Expand training', 'ArrowDown');
    button(rendered, 'Move up: Expand training').focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Control' });
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['staff', 'routing', 'training'] });
    expect(rendered.announced).to.deep.equal([]);
  });
});

describe('undoing in a ranking', () => {
  const undo = ({ find }: RenderedQuestion): HTMLButtonElement => find<HTMLButtonElement>('.undo');

  it('is offered after a change, and takes one back after the other, announced', async () => {
    const rendered = show(inOrder);
    expect(undo(rendered).checkVisibility()).to.equal(false);
    rendered.session.set('priorities', ['staff', 'routing', 'training']);
    await press(rendered, 'Move down: Reinforce the contact centre');
    await press(rendered, 'Remove from ranking: Expand training');
    undo(rendered).focus();
    await sendKeys({ press: 'Enter' });
    await afterChanges();
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['routing', 'staff', 'training'] });
    expect(document.activeElement).to.equal(undo(rendered));
    expect(rendered.announced.at(-1)).to.equal(
      'Change undone. 1. Route calls better, 2. Reinforce the contact centre, 3. Expand training',
    );
    await sendKeys({ press: 'Enter' });
    await afterChanges();
    expect(rendered.session.answers()).to.deep.equal({ priorities: ['staff', 'routing', 'training'] });
  });

  it('hands on the focus when nothing is left to take back', async () => {
    const rendered = show(inOrder);
    await press(rendered, 'Add to ranking: Route calls better');
    undo(rendered).focus();
    await sendKeys({ press: 'Enter' });
    await afterChanges();
    expect(rendered.session.answers()).to.deep.equal({});
    expect(rendered.announced.at(-1)).to.equal('Change undone. Nothing ranked yet.');
    expect(focusedName()).to.equal('Add to ranking: Reinforce the contact centre');
    expect(undo(rendered).checkVisibility()).to.equal(false);
  });
});

/** The centre of an element in the pixels of the window: browsers that do not know `currentCSSZoom` leave zoom out. */
function centreIn(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  let zoom = 1;
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (!('currentCSSZoom' in element)) zoom *= Number(getComputedStyle(around).getPropertyValue('zoom')) || 1;
  }
  return { x: (left + width / 2) * zoom, y: (top + height / 2) * zoom };
}

describe('dragging in a ranking', () => {
  const begin = (
    surplus: object = {},
    width = '600px',
  ): { rendered: RenderedQuestion; centreOf: (index: number) => [number, number] } => {
    const rendered = show({ ...top!, ...surplus });
    dress(rendered);
    rendered.root.style.inlineSize = width;
    const { name } = rankingExamples[0]!.question;
    const values = rendered.session.question(name).items['choices']!.map(({ value }) => value);
    rendered.session.set(name, values.slice(0, 3));
    return {
      rendered,
      centreOf(index) {
        const { x, y } = centreIn(rendered.root.querySelectorAll('.handle')[index]!);
        return [Math.round(x), Math.round(y)];
      },
    };
  };
  const orderOf = ({ session }: RenderedQuestion): readonly string[] =>
    Object.values(session.answers())[0] as readonly string[];

  afterEach(async () => {
    await resetMouse();
    scrollTo(0, 0);
  });

  it('puts an entry where it is let go, and says where that is', async () => {
    const { rendered, centreOf } = begin();
    const [first, second, third] = orderOf(rendered);
    const [x, y] = centreOf(2);
    await sendMouse({ type: 'move', position: centreOf(0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y + 4] });
    expect(orderOf(rendered)).to.deep.equal([first, second, third]);
    expect(rendered.find('.dragged').textContent).to.contain('⠿');
    await sendMouse({ type: 'up' });
    expect(orderOf(rendered)).to.deep.equal([second, third, first]);
    expect(rendered.announced.at(-1)).to.match(/3/);
    expect(rendered.root.querySelector('.dragged')).to.equal(null);
    await sendMouse({ type: 'move', position: centreOf(2) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [centreOf(2)[0], centreOf(1)[1] - 4] });
    await sendMouse({ type: 'up' });
    expect(orderOf(rendered)).to.deep.equal([second, first, third]);
  });

  const dragFirstToLast = async (centreOf: (index: number) => [number, number]): Promise<void> => {
    const [x, y] = centreOf(2);
    await sendMouse({ type: 'move', position: centreOf(0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y + 4] });
    await sendMouse({ type: 'up' });
    await afterChanges();
  };

  it('keeps the focus where it was in the ranking', async () => {
    const { rendered, centreOf } = begin();
    for (const index of [0, 1]) {
      const focused = rendered.root.querySelectorAll<HTMLElement>('.remove')[index]!;
      focused.focus();
      await dragFirstToLast(centreOf);
      expect(document.activeElement).to.equal(focused);
    }
  });

  it('works on a phone, too, and can be undone', async () => {
    const { rendered, centreOf } = begin({}, '288px');
    const [first, second, third] = orderOf(rendered);
    await dragFirstToLast(centreOf);
    expect(orderOf(rendered)).to.deep.equal([second, third, first]);
    rendered.find('.undo').click();
    expect(orderOf(rendered)).to.deep.equal([first, second, third]);
  });

  it('is not offered while the question cannot be answered', () => {
    expect(begin({ enableIf: '1 = 2' }).rendered.root.querySelector('.handle')).to.equal(null);
  });

  it('scrolls the page while the pointer rests at its edge', async () => {
    const { rendered, centreOf } = begin();
    rendered.root.style.marginBlockEnd = '3000px';
    await sendMouse({ type: 'move', position: centreOf(0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [centreOf(0)[0], innerHeight - 5] });
    await waitUntil(() => scrollY > 100);
    await sendMouse({ type: 'move', position: [centreOf(0)[0], 5] });
    await waitUntil(() => scrollY === 0);
    await sendMouse({ type: 'up' });
  });

  /** How far the handle that is dragged is from the pointer, in pixels. */
  const missBy = (rendered: RenderedQuestion, [, y]: readonly [number, number]): number => {
    return Math.abs(centreIn(rendered.find('.dragged .handle')).y - y);
  };

  for (const [around, declaration] of [
    ['enlarged', 'zoom: 1.5'],
    ['made smaller', 'zoom: 0.5'],
    ['scaled up', 'transform: scale(1.25); transform-origin: 0 0'],
    ['scaled down', 'transform: scale(0.5); transform-origin: 0 0'],
    ['enlarged and scaled', 'zoom: 1.6; scale: 0.6'],
  ] as const) {
    it(`keeps an entry under the pointer where the page is ${around}`, async () => {
      const { rendered, centreOf } = begin({}, '440px');
      rendered.root.parentElement!.style.cssText = declaration;
      const [first, second, third] = orderOf(rendered);
      const half = Math.round((centreOf(0)[1] + centreOf(1)[1]) / 2);
      const last = centreOf(2)[1] + 4;
      await sendMouse({ type: 'move', position: centreOf(0) });
      await sendMouse({ type: 'down' });
      for (const y of [half, half + 30, half]) {
        const position: [number, number] = [centreOf(0)[0], y];
        await sendMouse({ type: 'move', position });
        expect(missBy(rendered, position), `at ${y}`).to.be.lessThan(2);
      }
      const [x] = centreOf(0);
      await sendMouse({
        type: 'move',
        position: [x, last],
      });
      await sendMouse({ type: 'up' });
      expect(orderOf(rendered)).to.deep.equal([second, third, first]);
    });
  }

  it('keeps an entry under the pointer while what it is in scrolls, and scrolls that at its edge', async () => {
    const { rendered, centreOf } = begin();
    const [first, second, third] = orderOf(rendered);
    const box = rendered.root.parentElement!;
    box.style.cssText = 'block-size: 220px; overflow: auto';
    rendered.root.style.paddingBlock = '120px 1000px';
    box.scrollTop = 120;
    const held = centreOf(0);
    const position: [number, number] = [held[0], held[1] + 10];
    await sendMouse({ type: 'move', position: held });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position });
    const before = box.scrollTop;
    box.scrollTop = before + 20;
    await waitUntil(() => missBy(rendered, position) < 2);
    await sendMouse({ type: 'move', position: [held[0], Math.round(box.getBoundingClientRect().bottom) - 4] });
    await waitUntil(() => box.scrollTop > before + 100);
    expect(scrollY).to.equal(0);
    await sendMouse({ type: 'up' });
    expect(orderOf(rendered)).to.deep.equal([second, third, first]);
  });

  it('goes on while an input method gives up a word', async () => {
    const { rendered, centreOf } = begin();
    const [first, second, third] = orderOf(rendered);
    await sendMouse({ type: 'move', position: centreOf(0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [centreOf(2)[0], centreOf(2)[1] + 4] });
    pressComposing(document.body, 'Escape');
    await sendMouse({ type: 'up' });
    expect(orderOf(rendered)).to.deep.equal([second, third, first]);
  });

  it('leaves arrow keys to an input method', () => {
    const { rendered } = begin();
    const before = orderOf(rendered);
    const button = rendered.root.querySelector<HTMLElement>('ol li .down')!;
    for (const key of ['ArrowDown', 'ArrowUp']) expect(pressComposing(button, key), key).to.equal(true);
    expect(orderOf(rendered)).to.deep.equal(before);
  });

  it('lets an entry fall back with Escape, and with a right click does nothing', async () => {
    const { rendered, centreOf } = begin();
    const before = orderOf(rendered);
    await sendMouse({ type: 'move', position: centreOf(0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: centreOf(2) });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    expect(orderOf(rendered)).to.deep.equal(before);
    expect(rendered.root.querySelector<HTMLElement>('ol li')!.style.transform).to.equal('');
    // Not a real one: WebKit's driver would never let go of that button, and then not know Shift.
    const rightPress = new PointerEvent('pointerdown', { button: 2, bubbles: true, cancelable: true });
    const isLeft = rendered.root.querySelector('.handle')!.dispatchEvent(rightPress);
    expect(isLeft, 'left to the browser').to.equal(true);
  });
});
