import { expect } from '@open-wc/testing';
import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import { onePerPage } from '../../src/element/form/layout.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Session } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { randomAnswer } from '../../src/simulate/random-answer.ts';
import { createRandom } from '../../src/simulate/random.ts';

const checked: CheckedSurvey = readSurvey(telephonie, builtInLogic);

interface Walk {
  readonly session: Session;
  /** Questions that were shown, without notes and follow-ups. */
  readonly seen: readonly string[];
  /** How many steps were promised on each page. */
  readonly steps: readonly number[];
}

/** Goes through the survey and answers what is shown, with the answers given by question. */
function walk(answers: Readonly<Record<string, unknown>>): Walk {
  const session = createSession(checked, 1);
  const seen: string[] = [];
  const steps: number[] = [];
  for (;;) {
    for (const [name, answer] of Object.entries(answers)) {
      if (checked.questions.get(name)!.page === session.snapshot.page) session.set(name, answer);
    }
    const { questions, isLast } = session.snapshot;
    steps.push(session.snapshot.steps);
    seen.push(
      ...questions
        .map(({ question }) => question)
        .filter(({ type }) => type !== 'note')
        .map(({ name }) => name),
    );
    if (isLast || !session.next()) return { session, seen, steps };
    expect(steps.length, 'comes to an end').to.be.below(50);
  }
}

const affected = { admin: 'agpr', impacted: 'now' };

describe('the survey on the telephone system', () => {
  it('asks 26 questions on 6 pages, in four languages', () => {
    const questions = checked.survey.pages.flatMap((page) => page.questions);
    expect(checked.survey.pages).to.have.length(6);
    expect(questions.filter(({ type }) => type !== 'note')).to.have.length(26);
    expect(checked.survey.languages).to.deep.equal(['fr', 'nl', 'de', 'en']);
  });

  it('requires two answers only, and the text behind "another situation" when it is picked', () => {
    const required = [...checked.questions.values()].filter(({ question }) => question.required);
    expect(required.map(({ question }) => question.name)).to.deep.equal(['admin', 'impacted', 'problems-other']);
  });

  it('asks 10 questions of someone who is not affected', () => {
    for (const impacted of ['soon', 'no']) {
      const { seen, session } = walk({ admin: 'other', impacted });
      expect(seen).to.deep.equal(
        'admin impacted expect priorities proposal languageRole age seniority regime telework'.split(' '),
      );
      expect(session.snapshot).to.include({ step: 3, steps: 3 });
      expect(session.check()).to.equal(true);
    }
  });

  it('asks 20 questions of someone who takes calls and answers the required ones only', () => {
    const { seen, session } = walk(affected);
    expect(seen).to.have.length(20);
    expect(session.check()).to.equal(true);
    expect(session.answers()).to.deep.equal(affected);
  });

  it('asks 24 questions of someone who has the most to tell', () => {
    const { seen } = walk({ ...affected, training: ['manual'], problems: ['cut', 'aggression'], sinceNovember: '1' });
    expect(seen).to.have.length(24);
    expect(seen).to.include.members(['trainingFit', 'frequency', 'aggressionReport', 'worse']);
    expect(seen).to.not.include.members(['better', 'expect']);
  });

  it('asks between 20 and 24 questions of everyone who takes calls, and never promises more steps than before', () => {
    const one = <T>(values: readonly T[]): readonly (T | undefined)[] => [undefined, ...values];
    for (const impacted of ['now', 'before']) {
      for (const training of one([['manual', 'other'], ['none']])) {
        for (const problems of one([['aggression'], ['other'], ['none']])) {
          for (const sinceNovember of one(['1', '2', '3', '4', '5', 'dk'])) {
            const { seen, steps } = walk({
              ...affected,
              impacted,
              training,
              problems,
              'problems-other': 'x',
              sinceNovember,
            });
            expect(seen.length, JSON.stringify({ training, problems, sinceNovember })).to.be.within(20, 24);
            expect(steps).to.deep.equal([...steps].sort((left, right) => right - left));
          }
        }
      }
    }
  });

  it('stays on its first page until both required questions are answered', () => {
    expect(walk({}).session.snapshot).to.deep.include({ page: 0, faulty: ['admin', 'impacted'] });
    expect(walk({ impacted: 'now' }).session.snapshot).to.deep.include({ page: 0, faulty: ['admin'] });
  });

  it('sends nothing about calls when someone finds out that they take none', () => {
    const { session } = walk({ ...affected, halfdays: '4', tool: { sound: '1' }, problems: ['cut'], worse: 'x' });
    expect(session.answers()).to.include.keys('halfdays', 'tool', 'problems');
    session.set('impacted', 'no');
    expect(session.answers()).to.deep.equal({ admin: 'agpr', impacted: 'no' });
    session.set('impacted', 'now');
    expect(session.answers()).to.include.keys('halfdays', 'tool', 'problems');
  });

  it('keeps "another situation" and "none of these" in their places while the rest is mixed', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      createSession(checked, seed)
        .question('problems')
        .items['choices']!.map(({ value }) => value),
    );
    for (const order of orders) expect(order.slice(-2)).to.deep.equal(['other', 'none']);
    expect(new Set(orders.map(String)).size).to.be.above(10);
  });
});

describe('the number of steps of the survey on the telephone system', () => {
  const layouts: Readonly<Record<string, CheckedSurvey>> = {
    'with its pages': checked,
    'with one question per page': readSurvey(onePerPage(checked, 1), builtInLogic),
  };
  for (const [layout, survey] of Object.entries(layouts)) {
    it(`never grows ${layout}, whatever is answered at random`, () => {
      for (let seed = 0; seed < 50; seed++) {
        const random = createRandom(seed);
        const session = createSession(survey, seed);
        let least = Infinity;
        let pages = 0;
        const note = (): void => {
          expect(session.snapshot.steps, `seed ${seed}`).to.be.at.most(least);
          least = session.snapshot.steps;
        };
        do {
          for (const { question } of session.snapshot.questions) {
            const state = session.question(question.name);
            if (state.visible && random() < 0.9) session.set(question.name, randomAnswer(state, [], random));
            note();
          }
          note();
          expect(++pages, 'comes to an end').to.be.below(50);
        } while (session.next());
        expect(session.snapshot.step).to.be.at.most(least);
      }
    });
  }
});
