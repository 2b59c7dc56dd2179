import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers, couldBeRight } from '../../src/collector/routes/check-answers.ts';
import { dependsOnToday } from '../../src/collector/surveys/depends-on-today.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Answers } from '../../src/engine/session.ts';
import { onDay } from '../../src/engine/today.ts';
import { builtInLogic } from '../../src/questions/logic.ts';

const dayOfPage = '2027-03-01';
const [dayBefore, dayAfter, twoDaysAfter] = ['2027-02-28', '2027-03-02', '2027-03-03'];

const surveyOf = (questions: readonly object[]): CheckedSurvey =>
  readSurvey(
    {
      ...{ id: 'today', version: 1, languages: ['en'], title: 'Today' },
      pages: [
        { name: 'p', questions },
        { name: 'end', visibleIf: "today() = '2027-03-01'", questions: [yesNo('extra')] },
      ],
    },
    builtInLogic,
    builtInFunctions,
  );

const date = (name: string, more: object = {}): object => ({ type: 'date', name, title: name, ...more });
const yesNo = (name: string, more: object = {}): object => ({ type: 'yes-no', name, title: name, ...more });
const items = (visibleIf: string): readonly object[] => [
  { value: 'x', text: 'X', visibleIf },
  { value: 'y', text: 'Y' },
];
const isToday = '{when} = today()';

/** Each a question that depends on the day, with an answer that is right on the day of the page alone. */
const kinds: readonly (readonly [title: string, questions: readonly object[], answers: Answers])[] = [
  ['the latest date', [date('d', { max: 'today' })], { d: dayOfPage }],
  ['the earliest date', [date('d', { min: 'today' })], { d: dayOfPage }],
  ['the latest month', [date('d', { max: 'today', precision: 'month' })], { d: '2027-03' }],
  ['a condition', [yesNo('q', { visibleIf: `days({when}, today()) = 0` })], { q: true }],
  ['a condition with age()', [yesNo('q', { visibleIf: "age('2009-03-01') = 18" })], { q: true }],
  ['the validity of an answer', [date('d', { validIf: '{d} = today()', invalidText: 'No.' })], { d: dayOfPage }],
  ['what is required', [yesNo('q', { requiredIf: 'today() != {when}' })], {}],
  ['what can be answered', [date('d', { enableIf: isToday, validIf: isToday, invalidText: 'No.' })], { d: dayOfPage }],
  ['a computed value', [{ type: 'computed', name: 'c', expression: 'days({when}, today())' }], { c: 0 }],
  [
    'a condition on a computed value',
    [...[{ type: 'computed', name: 'c', expression: isToday }], yesNo('q', { visibleIf: '{c}' })],
    { c: true, q: false },
  ],
  ['a choice', [{ type: 'choice', name: 'q', title: 'Q', choices: items(isToday) }], { q: 'x' }],
  ['choices', [{ type: 'choice', name: 'q', title: 'Q', multiple: true, choices: items(isToday) }], { q: ['x', 'y'] }],
  ['a rank', [{ type: 'ranking', name: 'q', title: 'Q', choices: items(isToday) }], { q: ['y', 'x'] }],
  [
    'a row',
    [{ type: 'matrix', name: 'q', title: 'Q', rows: items(isToday), columns: items('true') }],
    { q: { x: 'y' } },
  ],
  ['a part of a sum', [{ type: 'sum', name: 'q', title: 'Q', items: items(isToday) }], { q: { x: 60, y: 40 } }],
  [
    'a part of a sum that is not there',
    [{ type: 'sum', name: 'q', title: 'Q', items: items(`not (${isToday})`) }],
    { q: { y: 100 } },
  ],
];

describe('what was right in the page', () => {
  for (const [title, questions, own] of kinds) {
    const checked = surveyOf([date('when'), ...questions]);
    const sent = onDay(dayOfPage, () => {
      const session = createSession(checked);
      for (const [name, answer] of Object.entries({ when: dayOfPage, ...own, extra: true })) session.set(name, answer);
      assert.equal(session.check(), true, 'the page takes it');
      return session.answers();
    });

    it(`is right at the collector a day before and a day after: ${title}`, () => {
      assert.deepEqual(sent, { when: dayOfPage, ...own, extra: true });
      for (const day of [dayBefore, dayOfPage, dayAfter]) {
        assert.deepEqual(
          onDay(day, () => checkAnswers(checked, sent)),
          { faults: [], answers: sent },
          day,
        );
      }
    });

    it(`is refused on other days, and opened by its owner: ${title}`, () => {
      assert.notDeepEqual(onDay(twoDaysAfter, () => checkAnswers(checked, sent)).faults, []);
      assert.equal(dependsOnToday(checked), true);
      assert.equal(couldBeRight(checked, sent), true);
    });
  }

  it('is stored with what was computed there, or here when that was not sent', () => {
    const computed = { type: 'computed', name: 'c', expression: 'today()' };
    const checked = surveyOf([computed]);
    const keptOn = (day: string, sent: Answers): Answers => onDay(day, () => checkAnswers(checked, sent).answers);
    assert.deepEqual(keptOn(dayAfter, { c: dayOfPage }), { c: dayOfPage });
    assert.deepEqual(keptOn(dayAfter, {}), { c: dayAfter });
    assert.deepEqual(keptOn(twoDaysAfter, { c: dayOfPage }), { c: twoDaysAfter });
  });

  it('is not mixed from two days', () => {
    const checked = surveyOf([
      yesNo('first', { visibleIf: `today() = '${dayOfPage}'` }),
      yesNo('second', { visibleIf: `today() = '${dayAfter}'` }),
    ]);
    const check = (sent: Answers): unknown => onDay(dayOfPage, () => checkAnswers(checked, sent).faults);
    assert.deepEqual(check({ first: true }), []);
    assert.deepEqual(check({ second: true }), []);
    assert.deepEqual(check({ first: true, second: true }), [{ name: 'second', code: 'hidden-question' }]);
  });

  it('is judged on one day alone where nothing depends on it', () => {
    const plain = readSurvey(
      {
        ...{ id: 'plain', version: 1, languages: ['en'], title: 'Plain' },
        pages: [{ name: 'p', questions: [date('d', { max: '2027-03-01' })] }],
      },
      builtInLogic,
      builtInFunctions,
    );
    assert.equal(dependsOnToday(plain), false);
    assert.deepEqual(checkAnswers(plain, { d: '2027-03-02' }).faults, [{ name: 'd', code: 'date.max' }]);
  });
});

describe('a page that is open at midnight', () => {
  it('asks what the new day asks, before anything is sent', () => {
    const checked = surveyOf([
      date('when'),
      yesNo('same', { visibleIf: isToday }),
      yesNo('past', { visibleIf: '{when} < today()', required: true }),
    ]);
    const session = onDay(dayOfPage, () => createSession(checked));
    onDay(dayOfPage, () => session.set('when', dayOfPage));
    onDay(dayOfPage, () => session.set('same', true));
    assert.deepEqual(session.answers(), { when: dayOfPage, same: true });
    assert.equal(
      onDay(dayAfter, () => session.check()),
      false,
    );
    assert.deepEqual(session.snapshot.faulty, ['past']);
    onDay(dayAfter, () => session.set('past', false));
    assert.equal(
      onDay(dayAfter, () => session.check()),
      true,
    );
    const sent = session.answers();
    assert.deepEqual(sent, { when: dayOfPage, past: false });
    assert.deepEqual(onDay('2027-03-03', () => checkAnswers(checked, sent)).faults, []);
  });
});

describe('answers that no day makes right', () => {
  it('are told from those that one could', () => {
    const checked = surveyOf([{ type: 'choice', name: 'q', title: 'Q', choices: items(isToday) }, date('when')]);
    assert.equal(couldBeRight(checked, { q: 'x' }), true);
    for (const sent of [
      { q: 'z' },
      { q: ['x'] },
      { when: '2027-02-30' },
      { no: 'x' },
      { q: null },
    ] as unknown as Answers[]) {
      assert.equal(couldBeRight(checked, sent), false, JSON.stringify(sent));
    }
  });
});
