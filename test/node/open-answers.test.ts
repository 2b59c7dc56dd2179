import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openAnswers, Refusals } from '../../src/cli/keys/open-answers.ts';
import { createSurveySource } from '../../src/collector/surveys/survey-source.ts';
import { fromBase64url } from '../../src/crypto/base64url.ts';
import { createOpener } from '../../src/crypto/open.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import type { Answers } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { createWrapper } from '../../src/transport/envelope.ts';
import { testKeys } from '../suites/keys.ts';

const file = (...questions: readonly object[]): object => ({
  ...{ id: 'days', version: 1, languages: ['en'], title: 'Days', privacy: { publicKey: testKeys.publicKey } },
  pages: [{ name: 'one', questions }],
});
const checkedOf = (...questions: readonly object[]): CheckedSurvey =>
  readSurvey(file(...questions), builtInLogic, builtInFunctions);

async function openedOf(checked: CheckedSurvey, ...all: readonly Answers[]) {
  const lines = await Promise.all(
    all.map(async (answers) => {
      const { id, survey, version, sealed } = await createWrapper(checked)(answers);
      return { id, survey, version, sealed };
    }),
  );
  const open = await createOpener(checked, fromBase64url(testKeys.privateKey)!);
  const refusals = new Refusals();
  const numbered = lines.map((value, index) => ({ line: index + 1, value, end: 0 }));
  const answers: Answers[] = [];
  for await (const opened of openAnswers(numbered, [{ checked, open }], refusals)) answers.push(opened.answers);
  return { answers, refused: Object.fromEntries(refusals.all().map((one) => [one.reason, one.lines.length])) };
}

describe('answers that were right on the day of answering', () => {
  const date = { type: 'date', name: 'day', title: 'Day', min: 'today' };
  const pick = { type: 'choice', name: 'pick', title: 'Pick', choices: [{ value: 'a', text: 'A' }] };

  it('are opened on any later day, with what was computed then', async () => {
    const computed = { type: 'computed', name: 'left', expression: 'days(today(), {day})' };
    const later = { type: 'text', name: 'later', title: 'Later', maxLength: 20, visibleIf: '{day} > today()' };
    const checked = checkedOf(date, computed, later, pick);
    const answered = { day: '2020-03-01', left: 24, later: 'soon', pick: 'a' };
    assert.deepEqual(await openedOf(checked, answered), { answers: [answered], refused: {} });
  });

  it('are refused all the same when nobody could have picked them', async () => {
    const { answers, refused } = await openedOf(
      checkedOf(date, pick),
      { day: '2020-03-01', pick: 'forged' },
      { no: 'such' },
    );
    assert.deepEqual([answers, refused], [[], { 'answers-refused': 2 }]);
  });

  it('have to be right on any day when nothing depends on it', async () => {
    const number = { type: 'number', name: 'count', title: 'Count', max: 5 };
    const { answers, refused } = await openedOf(checkedOf(number), { count: 6 }, { count: 5 });
    assert.deepEqual([answers, refused], [[{ count: 5 }], { 'answers-refused': 1 }]);
  });
});

describe('a survey whose sealed answers would have no end', () => {
  it('is refused before it is served', () => {
    const doubled = Array.from({ length: 40 }, (_, index) => ({
      ...{ type: 'computed', name: `c${index + 1}` },
      expression: `{c${index}} + {c${index}}`,
    }));
    const text = JSON.stringify(file({ type: 'number', name: 'c0', title: 'C' }, ...doubled));
    assert.throws(
      () => createSurveySource([{ name: 'endless.json', text }]),
      /endless\.json has a fault:\n {2}privacy\.publicKey: each sealed response would have more than 1048576 bytes/,
    );
  });
});
