import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { findFaults } from '../../check/find-faults.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import type { Session } from '../../engine/session.ts';
import type { SurveyError } from '../../schema/survey-error.ts';
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
import { waitUntil } from '../../../test/suites/wait-until.ts';

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

describe('what a question can be repeated for', () => {
  const picks = (count: number): object => ({
    ...{ type: 'choice', name: 'tools', title: 'Tools', multiple: true },
    choices: Array.from({ length: count }, (_, index) => ({ value: `t${index}`, text: `Tool ${index}` })),
  });
  const loop = (more: object = {}, parts = 1): object => ({
    ...{ type: 'repeat', name: 'each', title: 'Each', forEach: 'tools' },
    questions: Array.from({ length: parts }, (_, index) => ({
      type: 'text',
      name: `q${index}`,
      title: '{panel.item}',
    })),
    ...more,
  });
  const asked = (session: Session): readonly string[] =>
    session.questionsOf(0).filter((name) => name.startsWith('each-') && session.question(name).visible);

  it('is every choice of a long list', () => {
    const session = sessionOf(picks(1000), loop());
    session.set('tools', ['t19', 't20', 't999']);
    expect(asked(session)).to.deep.equal(['each-t19-q0', 'each-t20-q0', 'each-t999-q0']);
  });

  it('is no choice that stands for none', () => {
    const choices = [
      { value: 'tel', text: 'Telephone' },
      { value: 'dk', text: 'I do not know', missing: true },
      { value: 'none', text: 'None', exclusive: true },
    ];
    const session = sessionOf({ ...picks(1), choices }, loop());
    expect(session.checked.questions.has('each-dk-q0')).to.equal(false);
    for (const picked of ['dk', 'none']) {
      session.set('tools', [picked]);
      expect(session.question('each').visible).to.equal(false);
    }
    session.set('tools', ['tel', 'dk']);
    expect(asked(session)).to.deep.equal(['each-tel-q0']);
  });

  it('is the pick of a single choice', () => {
    const session = sessionOf({ ...picks(3), multiple: false, display: 'dropdown' }, loop());
    session.set('tools', 't1');
    expect(asked(session)).to.deep.equal(['each-t1-q0']);
  });

  it('is never asked for itself, whatever "required" says in a file that was not checked', () => {
    const session = sessionOf(picks(3), loop({ required: true, requiredIf: '{tools} notempty' }));
    session.set('tools', ['t1']);
    expect(session.check()).to.equal(true);
  });

  const { multiple: _, ...single } = picks(3) as { multiple: true };
  const lists = { rows: [{ value: 'a', text: 'A' }], columns: [{ value: 'b', text: 'B' }] };
  const refused: Readonly<Record<string, readonly object[]>> = {
    'a question that is not there': [loop()],
    itself: [loop({ forEach: 'each' })],
    'a ranking': [{ ...single, type: 'ranking' }, loop()],
    'the rows of a matrix': [{ type: 'matrix', name: 'tools', title: 'T', ...lists }, loop()],
    'choices that come from another question': [
      { ...picks(3), name: 'all' },
      { ...picks(1), choicesFromQuestion: 'all' },
      loop(),
    ],
    'choices that all stand for none': [{ ...picks(1), choices: [{ value: 'dk', text: '?', missing: true }] }, loop()],
    'a choice in a group': [{ type: 'group', name: 'g', title: 'G', questions: [picks(3)] }, loop()],
  };
  for (const [name, questions] of Object.entries(refused)) {
    it(`is not ${name}: both readers refuse it`, () => {
      expect(faultsAt(...questions)).to.deep.equal([`pages[0].questions[${questions.length - 1}].forEach`]);
      expect(pageStopsAt(...questions)).to.match(/forEach$/);
    });
  }

  it('is not more than a survey may ask: both readers refuse the file, and no question is left out in silence', () => {
    const much = [picks(1000), loop({}, 20)];
    expect(faultsAt(...much)).to.deep.equal(['pages[0].questions[1].questions']);
    expect(pageStopsAt(...much)).to.equal('pages[0].questions[1]');
    const more = [picks(1000), loop({}, 21)];
    expect(faultsAt(...more)).to.deep.equal(['pages[0].questions[1].questions']);
    expect(pageStopsAt(...more)).to.equal('pages[0].questions[1].questions');
    const together = [picks(1000), loop({}, 11), loop({ name: 'again' }, 11)];
    expect(faultsAt(...together)).to.deep.equal(['pages[0].questions[2].questions']);
    expect(pageStopsAt(...together)).to.match(/^pages\[0\]\.questions\[2\]/);
  });

  it('costs a hostile file no more than others', () => {
    const many = Array.from({ length: 990 }, (_, index) => loop({ name: `each${index}` }, 15));
    expect(faultsAt(picks(1000), ...many)[0]).to.equal('pages[0].questions[2].questions');
    expect(pageStopsAt(picks(1000), ...many)).to.match(/^pages\[0\]\.questions\[2\]/);
  });

  const surveyWith = (questions: readonly object[]): object => ({
    ...{ id: 'r', version: 1, languages: ['en'], title: 'R' },
    pages: [{ name: 'p', questions }],
  });

  function faultsAt(...questions: readonly object[]): readonly string[] {
    return findFaults(surveyWith(questions)).map(({ where }) => where);
  }

  function pageStopsAt(...questions: readonly object[]): string | undefined {
    try {
      readSurvey(surveyWith(questions), builtInLogic, builtInFunctions);
      return undefined;
    } catch (error) {
      return (error as SurveyError).where;
    }
  }
});

describe('what a choice with a text field is called in a loop', () => {
  afterEach(unmountAll);

  const tools = {
    ...{ type: 'choice', name: 'tools', title: 'Tools', multiple: true, defaultValue: ['other'] },
    choices: [
      { value: 'tel', text: 'Telephone' },
      { value: 'other', text: 'Another one', other: { title: 'Which one?' } },
    ],
  };
  const each = {
    ...{ type: 'repeat', name: 'each', title: 'Each', forEach: 'tools' },
    questions: [{ type: 'number', name: 'often', title: 'How often?' }],
  };

  it('is its text, and what the respondent wrote there once it is written', async () => {
    const page = await mount(
      {
        ...{ id: 'r', version: 1, languages: ['en'], title: 'R' },
        pages: [{ name: 'p', questions: [tools, each] }],
      },
      { lang: 'en' },
    );
    expect(page.find('.thing > legend').textContent).to.equal('Another one');
    // Not by keys: WebKit's driver writes "8" for "*".
    const field = page.find<HTMLInputElement>('input[type="text"]');
    field.value = 'The *fax*';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.settle();
    expect(page.find('.thing > legend').textContent).to.equal('The *fax*');
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
