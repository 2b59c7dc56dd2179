import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkAnswers } from '../../src/collector/routes/check-answers.ts';
import { onePerPage } from '../../src/element/form/layout.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Session } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { answerPage } from '../../src/simulate/answer-page.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { tellingAnswers } from '../../src/simulate/telling-answers.ts';

const file = 'test/surveys/cases/random-dependent/survey.json';
const read = (json: unknown): CheckedSurvey => readSurvey(json, builtInLogic, builtInFunctions);

/** Answers a survey at random to its end; gives what was shown on the way. */
function answerAll(session: Session, seed: number): ReadonlySet<string> {
  const random = createRandom(seed);
  const telling = tellingAnswers(session.checked);
  const shown = new Set<string>();
  for (let pages = 0; pages < 60; pages++) {
    const { page } = session.snapshot;
    const look = (): void => {
      for (const name of session.questionsOf(page)) if (session.question(name).visible) shown.add(name);
    };
    assert.equal(answerPage(session, page, telling, random, look), undefined);
    if (session.snapshot.page === page) return shown;
  }
  throw new Error('the survey never ended');
}

function assertAllAsked(checked: CheckedSurvey, seed: number, collected = checked): void {
  const session = createSession(checked, seed);
  const shown = answerAll(session, seed + 1);
  for (const [name, { logic }] of checked.questions) {
    if (session.question(name).visible && !logic.computed) assert.ok(shown.has(name), `${name}, with seed ${seed}`);
  }
  assert.equal(session.snapshot.isLast, true);
  assert.deepEqual(checkAnswers(collected, session.answers()).faults, []);
}

const yesNo = (name: string, more: object = {}): object => ({ type: 'yes-no', name, title: name, ...more });

/** Pages and questions that read each other in every way that a file can say. */
const tangled = {
  ...{ id: 'tangled', version: 1, languages: ['en'], title: 'Tangled', pagesOrder: 'random' },
  pages: [
    { name: 'p1', questionsOrder: 'random', questions: [yesNo('a'), yesNo('a2', { visibleIf: '{c} = true' })] },
    { name: 'p2', visibleIf: '{a} = true', questions: [yesNo('b'), yesNo('b2', { visibleIf: '{d} = false' })] },
    { name: 'p3', questionsOrder: 'random', questions: [yesNo('c2', { visibleIf: '{b} = true' }), yesNo('c')] },
    { name: 'p4', fixed: true, questions: [yesNo('d', { visibleIf: '{a2} notempty' }), yesNo('d2')] },
    { name: 'p5', endIf: '{e} = true', questions: [yesNo('e')] },
    { name: 'p6', questions: [yesNo('f', { visibleIf: '{g} = true' })] },
    { name: 'p7', questions: [yesNo('g'), yesNo('g2', { visibleIf: '{f} = true' })] },
  ],
};

describe('surveys whose pages and questions come in a random order', () => {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));

  for (const [title, survey] of [
    ['a page opened by another one', json],
    ['pages that read each other', tangled],
    ['the same in the order of the file', { ...tangled, pagesOrder: undefined }],
  ] as const) {
    const checked = read(JSON.parse(JSON.stringify(survey)));

    it(`ask everybody all that is sent: ${title}, 300 seeds`, () => {
      for (let seed = 0; seed < 300; seed++) assertAllAsked(checked, seed);
    });

    it(`ask it with one question a page, too: ${title}, 300 seeds`, () => {
      for (let seed = 0; seed < 300; seed++) assertAllAsked(read(onePerPage(checked, seed)), seed, checked);
    });
  }

  it('show simulated respondents the pages that they open', () => {
    const { pages, picked, respondents } = simulate(read(json), { count: 300 });
    const known = picked.get('knows')!;
    assert.ok(known.get('a')! > 0 && known.get('a')! < respondents);
    assert.ok(pages.get('a')! >= known.get('a')!);
    assert.ok(pages.get('b')! >= known.get('b')!);
  });
});
