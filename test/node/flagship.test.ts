import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers } from '../../src/collector/routes/check-answers.ts';
import { createCollector } from '../../src/collector/routes/app.ts';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { readSurveyFolder } from '../../src/collector/surveys/survey-folder.ts';
import type { CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Answers } from '../../src/engine/session.ts';
import { createWrapper, serializeEnvelope } from '../../src/transport/envelope.ts';
import { post, stored } from './support/poll.ts';

const surveys = readSurveyFolder('demo/surveys');

/** Answers of any type, to be tried on every question. */
const hostile: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  'x',
  '__proto__',
  '\ud800\u0000',
  'x'.repeat(20_000),
  [],
  [null],
  [['x']],
  ['__proto__'],
  {},
  { x: 'x' },
  { x: null },
  { length: 3 },
  JSON.parse('{"__proto__":"x"}'),
  [1, 'x', { x: [] }],
];

/** Answers what a question offers first; makes as much visible as that can. */
function firstAnswer(question: Readonly<Record<string, unknown>>): unknown {
  const values = (list: string) => ((question[list] ?? []) as { value: string }[]).map(({ value }) => value);
  switch (question['type']) {
    case 'choice':
      return question['multiple'] ? [values('choices')[0]] : values('choices')[0];
    case 'ranking':
      return values('choices').slice(0, Number(question['maxChoices'] ?? 500));
    case 'matrix':
      return Object.fromEntries(values('rows').map((row) => [row, values('columns')[0]]));
    case 'number':
    case 'rating':
      return Number(question['min'] ?? 1);
    case 'date':
      return question['min'] ?? '2020-01-15';
    default:
      return 'Trop d’appels\u202F!';
  }
}

/** Answers of somebody who fills in everything. */
function fill(checked: CheckedSurvey): Answers {
  const session = createSession(checked);
  for (const { question } of checked.questions.values()) {
    if (session.question(question.name).visible) session.set(question.name, firstAnswer(question as never));
  }
  assert.ok(session.check(), JSON.stringify(session.snapshot.questions.filter(({ issue }) => issue)));
  return session.answers();
}

for (const [id, { checked }] of surveys) {
  describe(`the survey ${id} in the collector`, () => {
    const answers = fill(checked);
    const clock = () => Date.parse('2020-02-03T10:00:00+01:00');

    it('stores what a session sends, without loss', async () => {
      const store = openSqliteStore(':memory:');
      const app = createCollector({ surveys, store, allowedOrigins: [], clock });
      const reply = await post(app, serializeEnvelope(await createWrapper(checked)(answers)), {
        path: `/surveys/${id}/answers`,
      });
      assert.equal(reply.status, 201, await reply.text());
      assert.deepEqual(await stored(store, id), [{ version: checked.survey.version, answers }]);
    });

    for (const { question, logic } of checked.questions.values()) {
      const { name, type } = question;
      it(`stores only well-formed answers to "${name}" (${type}), whatever is sent`, () => {
        for (const value of hostile) {
          const sent = { ...answers, [name]: value } as Answers;
          const { faults, answers: kept } = checkAnswers(checked, sent);
          if (faults.length > 0) continue;
          assert.deepEqual(kept, sent);
          assert.ok(!logic.answerless);
          assert.ok(['text', 'number', 'rating'].includes(type), `${JSON.stringify(value).slice(0, 80)} was accepted`);
        }
      });
    }
  });
}
