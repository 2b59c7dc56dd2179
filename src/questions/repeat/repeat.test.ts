import { expect, waitUntil } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession, type Session } from '../../engine/session.ts';
import { builtInLogic } from '../logic.ts';
import { textLogic } from '../text/text.logic.ts';
import { textQuestionSchema } from '../text/text.schema.ts';
import { choiceLogic } from '../choice/choice.logic.ts';
import { choiceSchema } from '../choice/choice.schema.ts';
import { repeatDe } from './repeat.de.ts';
import { repeatEn } from './repeat.en.ts';
import { repeatExamples } from './repeat.examples.ts';
import { repeatFr } from './repeat.fr.ts';
import { repeatLogic } from './repeat.logic.ts';
import { repeatNl } from './repeat.nl.ts';
import { repeatSchema } from './repeat.schema.ts';
import { repeatType } from './repeat.ts';

const words = { fr: repeatFr, nl: repeatNl, de: repeatDe, en: repeatEn };

describeQuestionType({
  logic: repeatLogic,
  schema: repeatSchema,
  words,
  examples: repeatExamples,
  type: repeatType,
  followUpTypes: [textLogic, choiceLogic],
  nestedSchemas: [textQuestionSchema, choiceSchema],
});

const sessionOf = (...questions: readonly object[]): Session =>
  createSession(
    readSurvey(
      { id: 'r', version: 1, languages: ['fr', 'en'], title: 'R', pages: [{ name: 'p', questions }] },
      builtInLogic,
      builtInFunctions,
    ),
  );

const problems = {
  ...{ type: 'choice', name: 'problems', title: 'Problems', multiple: true },
  choices: [
    { value: 'noise', text: { fr: 'le bruit', en: 'noise' } },
    { value: 'cut', text: { fr: 'les coupures', en: 'cuts' } },
  ],
};

describe('a question repeated for each choice', () => {
  const details = {
    ...{ type: 'repeat', name: 'details', title: 'Details', forEach: 'problems' },
    questions: [
      { type: 'number', name: 'often', title: { fr: 'Combien pour {panel.item} ?', en: 'How many for {panel.item}?' } },
      { type: 'text', name: 'why', title: 'Why {panel.item}', visibleIf: '{panel.often} > 3' },
    ],
  };

  it('asks for the choices that are picked, and no other', () => {
    const session = sessionOf(problems, details);
    session.set('problems', ['cut']);
    expect(session.question('details-cut-often').visible).to.equal(true);
    expect(session.question('details-noise-often').visible).to.equal(false);
  });

  it('names the choice in each text, in each language', () => {
    const session = sessionOf(problems, details);
    expect(session.question('details-cut-often').question.title).to.deep.equal({
      fr: 'Combien pour les coupures ?',
      en: 'How many for cuts?',
    });
    expect(session.question('details-cut-why').question.title).to.deep.equal({
      fr: 'Why les coupures',
      en: 'Why cuts',
    });
  });

  it('reads its own questions only', () => {
    const session = sessionOf(problems, details);
    session.set('problems', ['cut', 'noise']);
    session.set('details-cut-often', 4);
    expect(session.question('details-cut-why').visible).to.equal(true);
    expect(session.question('details-noise-why').visible).to.equal(false);
  });

  it('refuses a condition that is one only with what is written around it', () => {
    const open = { type: 'text', name: 'open', title: 'Open', visibleIf: '{panel.often} > 3) or (1 = 1' };
    expect(() => sessionOf(problems, { ...details, questions: [...details.questions, open] })).to.throw(
      'expected an operator but found ")", at character 18',
    );
  });

  it('reads its own questions only, whatever signs a choice has', () => {
    const choices = ['$&', '$$', 'v1', 'v1.0', 'été', 'a-often'].map((value) => ({ value, text: `<${value}>` }));
    const session = sessionOf({ ...problems, choices }, details);
    session.set(
      'problems',
      choices.map(({ value }) => value),
    );
    for (const { value } of choices) {
      const why = (): readonly boolean[] =>
        choices.map((other) => session.question(`details-${other.value}-why`).visible);
      session.set(`details-${value}-often`, 4);
      expect(why(), value).to.deep.equal(choices.map((other) => other.value === value));
      session.set(`details-${value}-often`, undefined);
      expect(session.question(`details-${value}-why`).question.title).to.equal(`Why <${value}>`);
    }
  });

  it('gives a list of all answers to conditions', () => {
    const session = sessionOf(problems, details, {
      ...{ type: 'text', name: 'many', title: 'Many', visibleIf: 'sum({details.often}) >= 7' },
    });
    session.set('problems', ['cut', 'noise']);
    session.set('details-cut-often', 4);
    expect(session.question('many').visible).to.equal(false);
    session.set('details-noise-often', 3);
    expect(session.question('many').visible).to.equal(true);
    session.set('problems', ['cut']);
    expect(session.question('many').visible).to.equal(false);
  });
});

describe('a question repeated for what is added', () => {
  afterEach(unmountAll);

  const { question } = repeatExamples[0]!;
  const rendered = (): RenderedQuestion =>
    renderQuestion({
      type: repeatType,
      types: new Map([
        [repeatLogic.type, builtInLogic.get('repeat')!],
        [textLogic.type, textLogic],
      ]),
      question,
      words,
      language: 'en',
    });

  it('adds one at each click, numbered, with the focus on it', async () => {
    const { root, find, session, announced } = rendered();
    find('button').click();
    expect(session.question('devices').answer).to.deep.equal(['1']);
    expect(find('.thing legend').textContent).to.equal('Device 1');
    expect(announced).to.deep.equal(['Device 1 was added.']);
    await new Promise(requestAnimationFrame);
    expect(root.ownerDocument.activeElement!.id).to.equal('devices--1');
  });

  it('offers no more than the most, and takes one away without touching the others', () => {
    const { root, session } = rendered();
    session.set('devices', ['1', '2', '3']);
    session.set('devices-3-kind', 'laptop');
    expect(root.textContent).to.contain('3 is the most that can be added.');
    root.querySelectorAll<HTMLElement>('.thing button')[1]!.click();
    expect(session.question('devices').answer).to.deep.equal(['1', '3']);
    expect(session.answers()).to.deep.equal({ devices: ['1', '3'], 'devices-3-kind': 'laptop' });
    expect([...root.querySelectorAll('.thing legend')].map((legend) => legend.textContent)).to.deep.equal([
      'Device 1',
      'Device 2',
    ]);
  });

  it('forgets what was written for one that was taken away when another is added', () => {
    const { root, session } = rendered();
    session.set('devices', ['1']);
    session.set('devices-1-kind', 'laptop');
    root.querySelector<HTMLElement>('.thing button')!.click();
    root.querySelector<HTMLElement>('button')!.click();
    expect(session.answers()).to.deep.equal({ devices: ['1'] });
  });

  it('forgets the text behind "other", too', async () => {
    const kind = {
      ...{ type: 'choice', name: 'kind', title: 'Kind' },
      choices: [
        { value: 'laptop', text: 'Laptop' },
        { value: 'other', text: 'Another', other: { title: 'Which one?' } },
      ],
    };
    const { press, settle, type, find, findAll } = await mount(
      surveyAround({ ...{ type: 'repeat', name: 'devices', title: 'D', min: 1, max: 2 }, questions: [kind] }),
      { lang: 'en' },
    );
    await press('Add another');
    for (const label of findAll('label')) if (label.textContent.trim() === 'Another') label.click();
    await settle();
    await type('.thing:nth-of-type(2) input[type="text"]', 'a secret');
    await press('Remove Entry 2');
    await press('Add another');
    findAll('.thing:nth-of-type(2) label')[1]!.click();
    await waitUntil(() => findAll('.thing input[type="text"]').length === 2);
    expect(find<HTMLInputElement>('.thing:nth-of-type(2) input[type="text"]').value).to.equal('');
  });

  it('has as many as are needed from the start', () => {
    const session = sessionOf({
      ...repeatExamples[1]!.question,
      title: 'Two',
      questions: [{ type: 'text', name: 'k', title: 'K' }],
    });
    expect(session.question('two').answer).to.deep.equal(['1', '2']);
  });
});
