import { expect } from '@open-wc/testing';
import { deRest } from '../locales/de-rest.ts';
import { enRest } from '../locales/en-rest.ts';
import { frRest } from '../locales/fr-rest.ts';
import { formatMessage } from '../locales/message.ts';
import { nlRest } from '../locales/nl-rest.ts';
import { anyQuestion, pickQuestion, simpleSurvey } from '../../test/suites/simple-types.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { createSession } from './create-session.ts';
import type { Session } from './session.ts';

const sessionOf = (...pages: Parameters<typeof simpleSurvey>): Session => createSession(simpleSurvey(...pages), 1);

describe('enableIf', () => {
  const questions = [anyQuestion('a'), anyQuestion('q', { enableIf: '{a} = 1', required: true, defaultValue: 'kept' })];

  it('leaves a question shown, with its answer, and asks for nothing', () => {
    const session = sessionOf(questions);
    expect(session.question('q')).to.include({ visible: true, enabled: false, required: false, answer: 'kept' });
    session.set('q', undefined);
    expect(session.check()).to.equal(true);
  });

  it('asks once its condition holds', () => {
    const session = sessionOf(questions);
    session.set('q', undefined);
    session.set('a', 1);
    expect(session.question('q')).to.include({ enabled: true, required: true });
    expect(session.check()).to.equal(false);
  });

  it('reaches what is asked within the question, each time it begins or ceases to hold', () => {
    const session = sessionOf([anyQuestion('a'), pickQuestion('q', ['x'], { ask: true, enableIf: '{a} = 1' })]);
    session.set('q', 'x');
    for (const enabled of [true, false, true]) {
      session.set('a', enabled ? 1 : 2);
      expect(session.question('q').enabled).to.equal(enabled);
      expect(session.question('q-more')).to.include({ visible: true, enabled });
    }
  });
});

describe('validIf', () => {
  const questions = [
    anyQuestion('start'),
    anyQuestion('end', { validIf: '{end} >= {start}', invalidText: { en: 'Too early' } }),
  ];

  it('refuses an answer with the text of the survey', () => {
    const session = sessionOf(questions);
    session.set('start', 5);
    session.set('end', 4);
    expect(session.check()).to.equal(false);
    const issue = { code: 'question.invalid', params: { text: { en: 'Too early' }, count: 1 } };
    expect(session.question('end').issue).to.deep.equal(issue);
  });

  it('follows both answers from then on', () => {
    const session = sessionOf(questions);
    session.set('start', 5);
    session.set('end', 4);
    session.check();
    session.set('start', 4);
    expect(session.question('end').issue).to.equal(undefined);
    session.set('end', 3);
    expect(session.question('end').issue?.code).to.equal('question.invalid');
  });

  it('says that something is wrong where the survey says nothing', () => {
    const session = sessionOf([anyQuestion('start'), anyQuestion('end', { validIf: '{end} >= {start}' })]);
    session.set('start', 5);
    session.set('end', 4);
    expect(session.check()).to.equal(false);
    const { code, params = {} } = session.question('end').issue!;
    for (const [language, words] of Object.entries({ de: deRest, en: enRest, fr: frRest, nl: nlRest })) {
      const said = formatMessage(words[code as keyof typeof words], params, language);
      expect(said.length, said).to.be.above(20);
      expect(said).not.to.contain('{');
    }
  });

  it('asks nothing of a question without answer', () => {
    const session = sessionOf(questions);
    session.set('start', 5);
    expect(session.check()).to.equal(true);
  });
});

describe('defaultValue', () => {
  it('is the answer at the start and can be changed and withdrawn', () => {
    const session = sessionOf([pickQuestion('q', ['x', 'y'], { defaultValue: 'y' })]);
    expect(session.answers()).to.deep.equal({ q: 'y' });
    session.set('q', 'x');
    expect(session.answers()).to.deep.equal({ q: 'x' });
    session.set('q', undefined);
    expect(session.answers()).to.deep.equal({});
  });

  it('counts only when the question type reads it', () => {
    expect(sessionOf([pickQuestion('q', ['x'], { defaultValue: 'z' })]).answers()).to.deep.equal({});
  });
});

describe('setValueIf', () => {
  const questions = [
    anyQuestion('gross'),
    anyQuestion('net', { setValueIf: '{gross} > 0', setValueExpression: '{gross} * 0.5' }),
    anyQuestion('last', { visibleIf: '{net} = 10' }),
  ];

  it('gives the value when its condition begins to hold, and to those who read it', () => {
    const session = sessionOf(questions);
    expect(session.question('net').answer).to.equal(undefined);
    session.set('gross', 20);
    expect(session.question('net').answer).to.equal(10);
    expect(session.question('last').visible).to.equal(true);
  });

  it('leaves what the respondent makes of it, until the value changes', () => {
    const session = sessionOf(questions);
    session.set('gross', 20);
    session.set('net', 11);
    expect(session.question('net').answer).to.equal(11);
    session.set('last', 'x');
    expect(session.question('net').answer).to.equal(11);
    session.set('gross', 30);
    expect(session.question('net').answer).to.equal(15);
  });

  it('leaves the value when its condition holds no more', () => {
    const session = sessionOf(questions);
    session.set('gross', 20);
    session.set('gross', 0);
    expect(session.question('net').answer).to.equal(10);
    session.set('net', 11);
    session.set('gross', undefined);
    expect(session.question('net').answer).to.equal(11);
  });

  it('gives it again when the condition holds anew', () => {
    const session = sessionOf(questions);
    session.set('gross', 20);
    session.set('net', undefined);
    session.set('gross', 0);
    session.set('gross', 20);
    expect(session.question('net').answer).to.equal(10);
  });

  it('is a circle when two questions set each other', () => {
    const set = (other: string): object => ({ setValueIf: '1 = 1', setValueExpression: `{${other}}` });
    const circle = [anyQuestion('a', set('b')), anyQuestion('b', set('a'))];
    expect(() => sessionOf(circle)).to.throw(SurveyError, 'depend on each other');
  });
});

describe('answers that are given at the start', () => {
  const survey = simpleSurvey([
    anyQuestion('a', { defaultValue: 'default' }),
    anyQuestion('b', { setValueIf: '{a} notempty', setValueExpression: '{a}' }),
  ]);

  it('are taken as they are, whatever the file would set', () => {
    expect(createSession(survey, 1, { b: 'mine' }).answers()).to.deep.equal({ b: 'mine' });
    expect(createSession(survey, 1, { a: 'x', b: 'mine' }).answers()).to.deep.equal({ a: 'x', b: 'mine' });
  });

  it('are followed by the rules of the file from then on', () => {
    const session = createSession(survey, 1, { a: 'x', b: 'mine' });
    session.set('a', 'y');
    expect(session.answers()).to.deep.equal({ a: 'y', b: 'y' });
  });

  it('give the same answers back', () => {
    const session = createSession(survey, 1);
    session.set('b', 'mine');
    expect(createSession(survey, 2, session.answers()).answers()).to.deep.equal(session.answers());
  });
});

describe('endIf', () => {
  const pages = [
    { questions: [anyQuestion('a')], endIf: '{a} = 1' },
    { questions: [anyQuestion('b')], endIf: '{b} = 1', visibleIf: '{a} != 2' },
    { questions: [anyQuestion('c')] },
  ];

  it('ends the survey after its page: what follows has no answers', () => {
    const session = sessionOf(...pages);
    session.set('c', 'x');
    expect(session.answers()).to.deep.equal({ c: 'x' });
    session.set('a', 1);
    expect(session.snapshot).to.include({ isLast: true, steps: 1 });
    expect(session.answers()).to.deep.equal({ a: 1 });
  });

  it('counts only on pages that are shown', () => {
    const session = sessionOf(...pages);
    session.set('b', 1);
    expect(session.question('c').visible).to.equal(false);
    session.set('a', 2);
    expect(session.question('c').visible).to.equal(true);
  });

  it('counts only on pages that are shown, though it reads what is asked on another page', () => {
    const session = sessionOf(
      { questions: [anyQuestion('a')] },
      { questions: [anyQuestion('b')], endIf: '{a} > 1', visibleIf: '{a} > 2' },
      { questions: [anyQuestion('c')] },
      { questions: [anyQuestion('d')] },
    );
    for (const [answer, shown] of [
      [1, 'acd'],
      [2, 'acd'],
      [3, 'ab'],
    ] as const) {
      session.set('a', answer);
      expect(['a', 'b', 'c', 'd'].filter((name) => session.question(name).visible).join('')).to.equal(shown);
    }
  });

  it('reaches the pages behind a page without one', () => {
    const session = sessionOf(
      { questions: [anyQuestion('a')], endIf: '{a} = 1' },
      { questions: [anyQuestion('b')] },
      { questions: [anyQuestion('c')], endIf: '{c} = 1' },
      { questions: [anyQuestion('d')] },
    );
    for (const [name, steps] of [
      ['c', 3],
      ['a', 1],
    ] as const) {
      session.set(name, 1);
      expect(session.snapshot.steps).to.equal(steps);
    }
  });

  it('can be on a hundred pages', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      questions: [anyQuestion(`q${index}`)],
      endIf: `{q${index}} = 1`,
    }));
    const session = sessionOf(...many);
    expect(session.snapshot.steps).to.equal(100);
    session.set('q50', 1);
    expect(session.snapshot.steps).to.equal(51);
  });
});

describe('random order', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const page = {
    questions: [...names.map((name) => anyQuestion(name)), anyQuestion('last', { fixed: true })],
    questionsOrder: 'random',
  };

  it('of questions is that of the seed, the same for the whole session, with fixed ones in their place', () => {
    const orders = [1, 2, 3, 4].map((seed) => createSession(simpleSurvey(page), seed).questionsOf(0));
    expect(new Set(orders.map((order) => order.join())).size).to.be.greaterThan(1);
    for (const order of orders) {
      expect(order.at(-1)).to.equal('last');
      expect(order.slice(0, 6).sort()).to.deep.equal(names);
    }
    expect(createSession(simpleSurvey(page), 1).questionsOf(0)).to.deep.equal(orders[0]);
  });

  it('of questions keeps follow-ups behind their question', () => {
    const asking = { questions: [pickQuestion('p', ['x'], { ask: true }), anyQuestion('a')], questionsOrder: 'random' };
    for (const seed of [1, 2, 3, 4, 5]) {
      const order = createSession(simpleSurvey(asking), seed).questionsOf(0);
      expect(order.indexOf('p-more') - order.indexOf('p')).to.equal(1);
    }
  });

  it('of pages is walked forth and back, with fixed ones in their place', () => {
    const survey = simpleSurvey(...names.map((name) => [anyQuestion(name)]), {
      questions: [anyQuestion('last')],
      fixed: true,
    });
    const shuffled = { ...survey, survey: { ...survey.survey, pagesOrder: 'random' as const } };
    const walks = [1, 2, 3].map((seed) => {
      const session = createSession(shuffled, seed);
      const forth = [session.snapshot.page];
      while (session.next() && forth.length < 50) forth.push(session.snapshot.page);
      const back = [session.snapshot.page];
      while (!session.snapshot.isFirst && back.length < 50) {
        session.back();
        back.push(session.snapshot.page);
      }
      expect(back.reverse()).to.deep.equal(forth);
      expect(forth[6]).to.equal(6);
      expect([...forth].sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
      return forth.join('');
    });
    expect(new Set(walks).size).to.be.greaterThan(1);
  });
});
