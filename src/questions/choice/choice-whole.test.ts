import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { pressComposing, writeComposing } from '../../../test/suites/compose.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import type { Session } from '../../engine/session.ts';
import { textLogic } from '../text/text.logic.ts';
import { choiceDeRest } from './choice.de-rest.ts';
import { choiceDe } from './choice.de.ts';
import { choiceEnRest } from './choice.en-rest.ts';
import { choiceEn } from './choice.en.ts';
import { choiceExamples } from './choice.examples.ts';
import { choiceFrRest } from './choice.fr-rest.ts';
import { choiceFr } from './choice.fr.ts';
import { choiceLogic } from './choice.logic.ts';
import { choiceNlRest } from './choice.nl-rest.ts';
import { choiceNl } from './choice.nl.ts';
import { choiceSchema, type ChoiceQuestion } from './choice.schema.ts';
import { wholeChoiceStyles } from './choice-whole.styles.ts';
import { wholeChoiceType } from './choice-whole.ts';
import { isImageLink } from './image-link.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const types = new Map([choiceLogic, textLogic].map((logic) => [logic.type, logic as never]));
const questionNamed = (wanted: string): ChoiceQuestion =>
  choiceExamples.find(({ question }) => question.name === wanted)!.question as never;

const show = (question: ChoiceQuestion): RenderedQuestion =>
  renderQuestion({
    type: wholeChoiceType,
    types,
    question,
    words: {
      fr: { ...choiceFr, ...choiceFrRest },
      nl: { ...choiceNl, ...choiceNlRest },
      de: { ...choiceDe, ...choiceDeRest },
      en: { ...choiceEn, ...choiceEnRest },
    },
    language: 'fr',
  });

describe('a list that can be searched', () => {
  const shownIn = ({ root }: RenderedQuestion): string[] =>
    [...root.querySelectorAll<HTMLElement>('[role=option]')]
      .filter((option) => option.checkVisibility())
      .map((option) => option.textContent.trim());
  const begin = (): RenderedQuestion & { readonly input: HTMLInputElement } => {
    const rendered = show(questionNamed('city'));
    const input = rendered.find('[role=combobox]');
    // Somewhere to go for Tab: WebKit keeps the focus when there is no such place, Firefox loses it to its own buttons.
    rendered.root.after(fixtureSync(html`<button>After</button>`));
    input.focus();
    return { ...rendered, input };
  };

  it('shows what holds every word that was typed, without accents and capitals', async () => {
    const rendered = begin();
    expect(shownIn(rendered)).to.deep.equal([]);
    await sendKeys({ type: 'LIE' });
    expect(shownIn(rendered)).to.deep.equal(['Liège', 'Une autre ville']);
    expect(rendered.input.getAttribute('aria-expanded')).to.equal('true');
    await waitUntil(() => rendered.announced.includes('1 réponse trouvée'), 'told');
  });

  it('finds a name with its accents apart, and with other dashes, spaces and apostrophes', async () => {
    const question = questionNamed('city');
    const names = ['Liège', 'Saint‑Josse‑ten‑Noode', 'L’Écluse', 'Braine-l’Alleud'];
    for (const [typed, wanted] of [
      ['lie\u0300ge', 'Liège'],
      ['saint josse', 'Saint‑Josse‑ten‑Noode'],
      ['Saint-Josse-ten-Noode', 'Saint‑Josse‑ten‑Noode'],
      ["l'ecluse", 'L’Écluse'],
      ["Braine l'Alleud", 'Braine-l’Alleud'],
    ] as const) {
      const choices = names.map((text, index) => ({
        value: `c${index}`,
        text: text.normalize(index % 2 ? 'NFC' : 'NFD'),
      }));
      const rendered = show({ ...question, choices });
      rendered.find('[role=combobox]').focus();
      await sendKeys({ type: typed });
      expect(
        shownIn(rendered).map((text) => text.normalize()),
        typed,
      ).to.deep.equal([wanted]);
    }
  });

  it('is walked through with arrow keys, and picked with Enter', async () => {
    const { session, input, find } = begin();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(find(`#${input.getAttribute('aria-activedescendant')!}`).textContent.trim()).to.equal('Bruxelles');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(find('[aria-selected=true]').textContent.trim()).to.equal('Une autre ville');
    expect(session.answers()).to.deep.equal({});
    await sendKeys({ press: 'Enter' });
    expect(session.answers()).to.deep.equal({ city: 'other' });
    expect(input.value).to.equal('Une autre ville');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(find('[data-follow-up]').dataset['followUp']).to.equal('city-other');
  });

  it('leaves its keys to an input method while a word is composed', async () => {
    const rendered = begin();
    const { input, session, root } = rendered;
    await sendKeys({ type: 'lie' });
    let heard = 0;
    root.addEventListener('keydown', () => heard++);
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) {
      expect(pressComposing(input, key), key).to.equal(true);
    }
    expect(heard).to.equal(8);
    expect(input.getAttribute('aria-activedescendant')).to.equal(null);
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(session.answers()).to.deep.equal({});
    writeComposing(input, 'namur');
    pressComposing(input, 'Enter');
    expect(session.answers()).to.deep.equal({});
    expect(input.value).to.equal('namur');
    await sendKeys({ press: 'Enter' });
    expect(session.answers()).to.deep.equal({ city: 'nam' });
  });

  it('takes a choice that was written out', async () => {
    const { session, input } = begin();
    await sendKeys({ type: 'namur' });
    expect(session.answers()).to.deep.equal({});
    await sendKeys({ press: 'Tab' });
    expect(session.answers()).to.deep.equal({ city: 'nam' });
    expect(input.value).to.equal('Namur');
  });

  it('takes a choice with a narrow no-break space that was written out with a plain one', async () => {
    const { display, name, choices } = questionNamed('city');
    const question = { type: 'choice', name, display, title: 'Ville' };
    const spaced = choices.slice(0, 3).map(({ value }) => ({ value, text: `${value} !` }));
    const { find, type, form } = await mount(surveyAround({ ...question, choices: spaced }), { lang: 'fr' });
    const input = find<HTMLInputElement>('[role=combobox]');
    await type('[role=combobox]', `${spaced[1]!.value} !`);
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
    expect(input.value).to.equal(`${spaced[1]!.value}\u202f!`);
    unmountAll();
  });

  it('keeps what is no choice, and says so', async () => {
    const rendered = begin();
    await sendKeys({ type: 'Paris' });
    const told = 'Aucun résultat dans la liste. Une autre ville';
    await waitUntil(() => rendered.announced.includes(told), 'told');
    await sendKeys({ press: 'Tab' });
    expect(rendered.input.value).to.equal('Paris');
    expect(rendered.session.check()).to.equal(false);
    expect(rendered.session.question('city').issue?.code).to.equal('choice.notListed');
  });

  it('gives the answer back when the field is emptied', async () => {
    const { session, input } = begin();
    session.set('city', 'gnt');
    expect(input.value).to.equal('Gand');
    input.select();
    await sendKeys({ press: 'Delete' });
    expect(session.answers()).to.deep.equal({});
    expect(session.check()).to.equal(true);
  });

  it('offers "other" whatever was typed', async () => {
    const { session, root } = begin();
    await sendKeys({ type: 'Paris' });
    expect(root.textContent).to.contain('Aucun résultat dans la liste.');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(session.answers()).to.deep.equal({ city: 'other' });
  });

  it('has no list to open when nothing matches and there is no "other"', async () => {
    const question = questionNamed('city');
    const rendered = show({ ...question, choices: question.choices.filter(({ other }) => !other) });
    rendered.find('[role=combobox]').focus();
    await sendKeys({ type: 'Paris' });
    expect(rendered.root.textContent).to.contain('Aucun résultat dans la liste.');
    expect(rendered.find('[role=combobox]').getAttribute('aria-expanded')).to.equal('false');
  });

  it('is walked through from what was chosen', async () => {
    const { session, find } = begin();
    session.set('city', 'lie');
    await sendKeys({ press: 'ArrowDown' });
    expect(find('.chosen').textContent.trim()).to.equal('Liège');
    const names = [...find('ul').children].map((option) => option.textContent.trim());
    expect(find('[aria-selected=true]').textContent.trim()).to.equal(names[names.indexOf('Liège') + 1]);
  });

  it('is closed by Escape, which does nothing else, and by leaving it', async () => {
    const rendered = begin();
    let heard = 0;
    rendered.root.addEventListener('keydown', ({ key }) => (heard += key === 'Escape' ? 1 : 0));
    await sendKeys({ type: 'g' });
    await sendKeys({ press: 'Escape' });
    expect(shownIn(rendered)).to.deep.equal([]);
    expect(heard).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(1);
    expect(rendered.input.value).to.equal('g');
  });

  it('shows what was found again at a click', async () => {
    const rendered = begin();
    await sendKeys({ type: 'lie' });
    await sendKeys({ press: 'Escape' });
    rendered.input.click();
    expect(shownIn(rendered)).to.deep.equal(['Liège', 'Une autre ville']);
  });

  it('is picked with a click, which leaves the focus in the field', () => {
    const rendered = begin();
    rendered.input.click();
    expect(shownIn(rendered)).to.have.lengthOf(7);
    rendered.root.querySelectorAll<HTMLElement>('[role=option]')[3]!.click();
    expect(rendered.session.answers()).to.deep.equal({ city: 'gnt' });
    expect(document.activeElement === rendered.input).to.equal(true);
  });
});

describe('a check box for all choices', () => {
  const inputsOf = ({ root }: RenderedQuestion): HTMLInputElement[] => [...root.querySelectorAll('input')];

  it('ticks all that go together, and unticks them', async () => {
    const rendered = show(questionNamed('days'));
    const [all, monday] = inputsOf(rendered);
    all!.focus();
    await sendKeys({ press: ' ' });
    expect(rendered.session.answers()).to.deep.equal({ days: ['mo', 'tu', 'we', 'th', 'fr'] });
    expect(all!.checked).to.equal(true);
    monday!.click();
    await waitUntil(() => all!.indeterminate);
    expect(all!.checked).to.equal(false);
    all!.click();
    await waitUntil(() => all!.checked);
    all!.click();
    await waitUntil(() => !all!.checked && !all!.indeterminate);
    expect(rendered.session.answers()).to.deep.equal({});
  });

  it('replaces what excludes the others', () => {
    const rendered = show(questionNamed('days'));
    rendered.session.set('days', ['none']);
    inputsOf(rendered)[0]!.click();
    expect(rendered.session.answers()['days']).to.not.include('none');
    expect(rendered.announced).to.deep.equal(['Vos autres choix ont été décochés.']);
  });
});

describe('a long list', () => {
  const longOf = (count: number, surplus: object = {}): object => ({
    ...{ type: 'choice', name: 'q', title: 'Q', ...surplus },
    choices: Array.from({ length: count }, (_, index) => ({ value: `v${index}`, text: `Text ${index}` })),
  });
  const comboboxIn = async (question: object): Promise<HTMLElement | undefined> =>
    (await mount(surveyAround(question))).findAll('[role=combobox]')[0];

  afterEach(unmountAll);

  it('can be searched, on the first page, too', async () => {
    expect(await comboboxIn(longOf(21))).to.not.equal(undefined);
  });

  it('is a plain list up to twenty choices, and when the survey file says so or needs one', async () => {
    for (const question of [
      longOf(20),
      longOf(21, { display: 'list' }),
      longOf(21, { multiple: true }),
      longOf(21, { colCount: 2 }),
    ]) {
      expect(await comboboxIn(question), JSON.stringify(question).slice(0, 80)).to.equal(undefined);
    }
  });
});

describe('a check box for all choices when none is left', () => {
  it('is not ticked', () => {
    const { root } = show({
      ...questionNamed('days'),
      choices: [{ value: 'none', text: 'None', exclusive: true }],
    });
    expect(root.querySelector<HTMLInputElement>('.all input')?.checked ?? false).to.equal(false);
  });
});

describe('pictures', () => {
  it('stand in their choices, with a text of their own when they have one', () => {
    const { root } = show(questionNamed('device'));
    expect([...root.querySelectorAll('label img')].map((image) => image.getAttribute('alt'))).to.deep.equal([
      '',
      'Un téléphone sans fil',
    ]);
    for (const image of root.querySelectorAll('img')) expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('stand side by side where there is room, and under each other where there is none', () => {
    const columnsAt = (width: number): number => {
      const { root } = show(questionNamed('device'));
      const sheet = document.createElement('style');
      sheet.textContent = `.choices { display: grid; gap: 0.4em } ${wholeChoiceStyles.cssText}`;
      root.append(sheet);
      root.style.inlineSize = `${width}px`;
      return new Set([...root.querySelectorAll('label')].map((label) => label.getBoundingClientRect().left)).size;
    };
    expect([200, 400, 1000].map(columnsAt)).to.deep.equal([1, 2, 2]);
  });

  it('have an address that runs nothing', () => {
    for (const link of [
      'a.png',
      '/wp-content/a.png',
      '//cdn.example/a.png',
      'https://example.org/a.png',
      'data:image/png;base64,AA==',
    ])
      expect(isImageLink(link), link).to.equal(true);
    for (const link of [
      '',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'blob:x',
    ])
      expect(isImageLink(link), link).to.equal(false);
  });
});

describe('choices of another question', () => {
  const source = {
    type: 'choice',
    name: 'problems',
    title: 'P',
    multiple: true,
    choices: [
      { value: 'noise', text: 'Noise' },
      { value: 'delay', text: 'Delay' },
      { value: 'other', text: 'Other', other: {} },
      { value: 'none', text: 'None', exclusive: true },
    ],
  };
  const sessionWith = (surplus: object, from: object = source): Session => {
    const question = { type: 'choice', name: 'worst', title: 'W', choicesFromQuestion: 'problems', ...surplus };
    const frame = { id: 'x', version: 1, languages: ['en'], title: 'T' };
    return createSession(readSurvey({ ...frame, pages: [{ name: 'p', questions: [from, question] }] }, types), 1);
  };
  const offered = (session: Session): string[] => session.question('worst').items['choices']!.map(({ value }) => value);

  it('are all of them, or those that were picked, or the others, before its own', () => {
    const answered = (mode?: string): string[] => {
      const own = [{ value: 'all', text: 'All alike' }];
      const session = sessionWith({ choices: own, ...(mode && { choicesFromQuestionMode: mode }) });
      session.set('problems', ['noise', 'other']);
      return offered(session);
    };
    expect(answered()).to.deep.equal(['noise', 'delay', 'other', 'all']);
    expect(answered('selected')).to.deep.equal(['noise', 'other', 'all']);
    expect(answered('unselected')).to.deep.equal(['delay', 'all']);
  });

  it('follow the answer', () => {
    const session = sessionWith({ choicesFromQuestionMode: 'selected', required: true });
    expect(offered(session)).to.deep.equal([]);
    expect(session.check()).to.equal(true);
    session.set('problems', ['noise', 'delay']);
    session.set('worst', 'delay');
    expect(session.answers()).to.deep.equal({ problems: ['noise', 'delay'], worst: 'delay' });
    session.set('problems', ['noise']);
    expect(session.answers()).to.deep.equal({ problems: ['noise'] });
  });

  it('ask for the text behind “other” only once', () => {
    const session = sessionWith({});
    session.set('worst', 'other');
    session.set('problems', ['other']);
    expect([...session.checked.questions.keys()]).to.deep.equal(['problems', 'problems-other', 'worst']);
  });

  it('are refused when there are none', () => {
    const missing = 'the key "choices" is missing';
    expect(() => sessionWith({ choicesFromQuestion: 'nothing' })).to.throw(missing);
    expect(() => sessionWith({ choicesFromQuestion: 'worst' })).to.throw(missing);
    expect(() => sessionWith({}, { type: 'text', name: 'problems', title: 'P' })).to.throw(missing);
    expect(() => sessionWith({ choicesFromQuestion: undefined })).to.throw(missing);
  });
});

describe('choice schema of rare keys', () => {
  const choices = [{ value: 'a', text: 'A' }];
  const faultsOf = (surplus: object): unknown =>
    choiceSchema
      .safeParse({ type: 'choice', name: 'q', title: 'Q', choices, ...surplus })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('says which keys go together', () => {
    const needsList = 'only has a meaning with "display": "list"';
    expect(faultsOf({ choices: undefined })).to.deep.equal([
      'choices: expected a list of choices, or "choicesFromQuestion"',
    ]);
    expect(faultsOf({ choices: undefined, choicesFromQuestion: 'p' })).to.equal(undefined);
    expect(faultsOf({ choicesFromQuestionMode: 'all' })).to.deep.equal([
      'choicesFromQuestionMode: only has a meaning with "choicesFromQuestion"',
    ]);
    expect(faultsOf({ display: 'combobox', multiple: true })).to.deep.equal([
      'display: a combobox cannot take several answers',
    ]);
    expect(faultsOf({ display: 'dropdown', colCount: 2 })).to.deep.equal([`colCount: ${needsList}`]);
    expect(faultsOf({ display: 'combobox', choices: [{ ...choices[0], imageLink: 'a.png' }] })).to.deep.equal([
      `choices.0.imageLink: ${needsList}`,
    ]);
    expect(faultsOf({ choices: [{ ...choices[0], imageAlt: 'x' }] })).to.deep.equal([
      'choices.0.imageAlt: only has a meaning with "imageLink"',
    ]);
    expect(faultsOf({ selectAll: true })).to.deep.equal(['selectAll: only has a meaning with "multiple": true']);
    expect(faultsOf({ selectAll: true, multiple: true, maxChoices: 1 })).to.deep.equal([
      'selectAll: cannot stand beside "maxChoices"',
    ]);
    expect(faultsOf({ colCount: 5 })).to.have.lengthOf(1);
  });
});
