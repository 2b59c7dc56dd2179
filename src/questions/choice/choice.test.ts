import { expect } from '@open-wc/testing';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
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
import { toggle } from './choice.base.ts';
import { choiceLogic } from './choice.logic.ts';
import { choiceNlRest } from './choice.nl-rest.ts';
import { choiceNl } from './choice.nl.ts';
import { choiceSchema, type ChoiceQuestion } from './choice.schema.ts';
import { wholeChoiceType } from './choice-whole.ts';

describeQuestionType({
  logic: choiceLogic,
  schema: choiceSchema,
  words: {
    fr: { ...choiceFr, ...choiceFrRest },
    nl: { ...choiceNl, ...choiceNlRest },
    de: { ...choiceDe, ...choiceDeRest },
    en: { ...choiceEn, ...choiceEnRest },
  },
  examples: choiceExamples,
  type: wholeChoiceType,
  followUpTypes: [textLogic],
});

const choices = ['a', 'b', 'c', 'none'].map((value) => ({ value, text: value, exclusive: value === 'none' }));
const question: ChoiceQuestion = { type: 'choice', name: 'q', title: 'Q', multiple: true, choices };

describe('toggle', () => {
  it('adds and removes', () => {
    expect(toggle(question, [], 'a', true)).to.deep.equal(['a']);
    expect(toggle(question, ['a'], 'b', true)).to.deep.equal(['a', 'b']);
    expect(toggle(question, ['a', 'b'], 'a', false)).to.deep.equal(['b']);
    expect(toggle(question, ['a'], 'a', true)).to.deep.equal(['a']);
  });

  it('lets an exclusive choice replace the others, and give way to them', () => {
    expect(toggle(question, ['a', 'b'], 'none', true)).to.deep.equal(['none']);
    expect(toggle(question, ['none'], 'c', true)).to.deep.equal(['c']);
  });
});

describe('choice answers', () => {
  const types = new Map([choiceLogic, textLogic].map((logic) => [logic.type, logic]));
  const sessionOf = (surplus: object): Session =>
    createSession(
      readSurvey(surveyAround({ type: 'choice', name: 'q', title: 'Q', choices: [], ...surplus }), types),
      1,
    );

  it('are none when what is picked is no choice', () => {
    for (const input of ['z', '', 0, ['a'], null]) {
      const session = sessionOf({ choices: [{ value: 'a', text: 'A' }] });
      session.set('q', input);
      expect(session.answers(), JSON.stringify(input)).to.deep.equal({});
    }
  });

  it('ask for the text behind “other” only while it is picked, and keep what was written', () => {
    const session = sessionOf({
      choices: [
        { value: 'a', text: 'A' },
        { value: 'o', text: 'Other', other: {} },
      ],
    });
    session.set('q', 'o');
    session.set('q-o', 'my own');
    expect(session.answers()).to.deep.equal({ q: 'o', 'q-o': 'my own' });
    session.set('q', 'a');
    expect(session.answers()).to.deep.equal({ q: 'a' });
    session.set('q', 'o');
    expect(session.answers()).to.deep.equal({ q: 'o', 'q-o': 'my own' });
  });

  it('may need the text behind “other”, and limit it to 200 characters', () => {
    const session = sessionOf({ choices: [{ value: 'o', text: 'Other', other: { required: true } }] });
    session.set('q', 'o');
    expect(session.check()).to.equal(false);
    expect(session.question('q-o').issue?.code).to.equal('text.required');
    session.set('q-o', 'x'.repeat(201));
    expect(session.question('q-o').issue).to.deep.equal({ code: 'text.tooLong', params: { count: 1, max: 200 } });
    expect(session.question('q-o').question.privacy).to.equal('free-text');
  });
});

describe('what a choice requires', () => {
  const conditional = ['a', 'b', 'c'].map((value) => ({ value, text: value, visibleIf: `{has} contains '${value}'` }));
  const none = { value: 'none', text: 'None', exclusive: true };
  const sessionWith = (has: readonly string[], picked: readonly string[], more: object): Session => {
    const source = { ...question, name: 'has', choices: choices.slice(0, 3) };
    const types = new Map([choiceLogic, textLogic].map((logic) => [logic.type, logic]));
    const survey = JSON.parse(JSON.stringify(surveyAround({ ...question, ...more }, [source]))) as object;
    const session = createSession(readSurvey(survey, types));
    session.set('has', has);
    session.set('q', picked);
    return session;
  };

  it('is never more than is shown', () => {
    const taken = { choices: undefined, choicesFromQuestion: 'has', choicesFromQuestionMode: 'selected' };
    for (const list of [{ choices: conditional }, { choices: [...conditional, none] }, taken]) {
      const more = { ...list, minChoices: 2, required: true };
      expect(sessionWith(['a', 'b', 'c'], ['a'], more).check()).to.equal(false);
      expect(sessionWith(['a', 'b'], ['a'], more).check()).to.equal(false);
      expect(sessionWith(['a', 'b'], ['a', 'b'], more).check()).to.equal(true);
      expect(sessionWith(['a'], ['a'], more).check(), 'all that is there').to.equal(true);
      expect(sessionWith(['a'], [], more).check()).to.equal(false);
    }
  });

  it('is met by "I don\u2019t know" alone, which is no choice to be picked', () => {
    const unknown = { value: 'none', text: 'I don’t know', missing: true };
    const more = { choices: [...conditional, unknown], minChoices: 2, required: true };
    expect(sessionWith(['a'], ['a'], more).check()).to.equal(true);
    expect(sessionWith(['a', 'b'], ['none'], more).check()).to.equal(true);
    expect(sessionWith(['a', 'b'], ['a'], more).check()).to.equal(false);
  });

  it('is named as it counts', () => {
    const session = sessionWith(['a', 'b'], ['a'], { choices: conditional, minChoices: 3 });
    session.check();
    expect(session.question('q').issue).to.deep.equal({
      code: 'choice.tooFew',
      word: 'choice.exactly',
      params: { count: 2 },
    });
  });
});

describe('choice schema', () => {
  const faultsOf = (surplus: object): unknown =>
    choiceSchema
      .safeParse({ ...question, choices: [...choices], ...surplus })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const plain = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ];

  it('takes keys that go together', () => {
    expect(faultsOf({ minChoices: 3, maxChoices: 3 })).to.equal(undefined);
    expect(faultsOf({ multiple: false, choices: plain, display: 'dropdown' })).to.equal(undefined);
  });

  it('refuses keys that go with "multiple" only', () => {
    const message = 'only has a meaning with "multiple": true';
    expect(faultsOf({ multiple: false, choices: plain, minChoices: 1, maxChoices: 2 })).to.deep.equal([
      `minChoices: ${message}`,
      `maxChoices: ${message}`,
    ]);
    expect(faultsOf({ multiple: false, choices: [plain[0], { ...plain[1], exclusive: true }] })).to.deep.equal([
      `choices.1.exclusive: ${message}`,
    ]);
  });

  it('refuses a dropdown for several', () => {
    expect(faultsOf({ display: 'dropdown' })).to.deep.equal(['display: a dropdown cannot take several answers']);
  });

  it('refuses numbers of choices that nobody can pick', () => {
    expect(faultsOf({ minChoices: 2, maxChoices: 1 })).to.deep.equal([
      'minChoices: "minChoices" must not be more than "maxChoices"',
    ]);
    expect(faultsOf({ minChoices: 4 })).to.deep.equal(['minChoices: only 3 choices can be picked together']);
  });
});
