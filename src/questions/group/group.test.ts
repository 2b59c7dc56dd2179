import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import type { Session } from '../../engine/session.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { findFaults } from '../../check/find-faults.ts';
import { builtInLogic } from '../logic.ts';
import { textLogic } from '../text/text.logic.ts';
import { textQuestionSchema } from '../text/text.schema.ts';
import { yesNoLogic } from '../yes-no/yes-no.logic.ts';
import { yesNoSchema } from '../yes-no/yes-no.schema.ts';
import { groupExamples } from './group.examples.ts';
import { groupLogic } from './group.logic.ts';
import { groupSchema } from './group.schema.ts';
import { groupType } from './group.ts';

describeQuestionType({
  logic: groupLogic,
  schema: groupSchema,
  words: { fr: {}, nl: {}, de: {}, en: {} },
  examples: groupExamples,
  type: groupType,
  followUpTypes: [textLogic, yesNoLogic],
  nestedSchemas: [textQuestionSchema, yesNoSchema],
});

describe('a group', () => {
  const { question } = groupExamples[0]!;
  const sessionOf = (group: object): Session => createSession(readSurvey(surveyAround(group), builtInLogic));

  it('frames its questions', async () => {
    const { find } = await mount(surveyAround(question), { lang: 'en' });
    expect(getComputedStyle(find('.nested')).borderTopWidth).to.equal('1px');
    unmountAll();
  });

  it('gives its answers under the names of its questions', () => {
    const session = sessionOf(question);
    session.set('headset', 'old');
    session.set('device', 'laptop');
    expect(session.answers()).to.deep.equal({ headset: 'old', device: 'laptop' });
  });

  it('hides its questions with itself', () => {
    const session = sessionOf({ ...question, visibleIf: '1 = 2' });
    session.set('headset', 'old');
    expect(session.question('headset').visible).to.equal(false);
    expect(session.answers()).to.deep.equal({});
  });

  it('disables its questions with itself, which are then not asked for', () => {
    const [first] = (question as unknown as { questions: object[] }).questions;
    const session = sessionOf({ ...question, enableIf: '1 = 2', questions: [{ ...first, required: true }] });
    expect(session.question('headset')).to.include({ enabled: false, required: false });
    expect(session.check()).to.equal(true);
  });

  it('asks its questions from when its condition holds until it ceases to', () => {
    const decides = { type: 'yes-no', name: 'calls', title: 'Calls' };
    const questions = [{ type: 'text', name: 'headset', title: 'Headset', required: true }];
    const group = { type: 'group', name: 'desk', title: 'Desk', enableIf: '{calls}', questions };
    const pages = [{ name: 'p', questions: [decides, group] }];
    const session = createSession(
      readSurvey({ id: 'g', version: 1, languages: ['en'], title: 'G', pages }, builtInLogic),
    );
    for (const asked of [true, false, true]) {
      session.set('calls', asked);
      expect(session.question('headset')).to.include({ enabled: asked, required: asked });
      expect(session.check()).to.equal(!asked);
    }
  });

  it('cannot stand in a group', () => {
    const inner = { ...question, name: 'inner' };
    expect(() => sessionOf({ ...question, questions: [inner] })).to.throw(
      SurveyError,
      'cannot stand in another question',
    );
  });

  it('has its questions checked by the full checker, each with its own place', () => {
    const questions = [{ type: 'text', name: 'q', titel: 'Q', visibleIf: '{headste} = 1' }];
    const found = findFaults(surveyAround({ ...question, questions })).map(({ where, code }) => `${where} ${code}`);
    expect(found).to.include('pages[0].questions[0].questions[0].titel unknown-key');
    expect(found).to.include('pages[0].questions[0].questions[0] missing-key');
    expect(found).to.include('pages[0].questions[0].questions[0].visibleIf condition-name');
  });

  it('names the place of a fault inside it', () => {
    const questions = [{ type: 'text', name: 'q', title: 'Q', visibleIf: '{nobody} = 1' }];
    expect(() => sessionOf({ ...question, questions }))
      .to.throw(SurveyError)
      .with.property('where', 'pages[0].questions[0].questions[0].visibleIf');
  });
});
