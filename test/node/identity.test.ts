import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import type { Fault } from '../../src/check/report/fault.ts';
import { identityKinds } from '../surveys/identity-kinds.ts';
import { group, listOf, matrix, mustAlarm, mustNotAlarm, text, type Question } from '../surveys/identity-corpus.ts';

const surveyOf = (question: Question, more: object = {}): object => ({
  ...{ id: 's', version: 1, languages: ['fr'], title: 'S', closes: '2030-01-01T00:00:00Z' },
  pages: [{ name: 'p', questions: [question] }],
  ...more,
});

const found = (survey: object): readonly Fault[] =>
  checkSurvey(survey).faults.filter(({ code }) => code === 'identity-question');

const named = (question: Question): string => JSON.stringify(question).slice(0, 150);

describe('questions that ask who the respondent is', () => {
  it('are enough of both kinds to measure by', () => {
    assert.ok(mustAlarm.length >= 60 && mustNotAlarm.length >= 80);
  });

  it('are found, every one', () => {
    assert.deepEqual(mustAlarm.filter((question) => found(surveyOf(question)).length === 0).map(named), []);
  });

  it('are not taken for others that use the same words', () => {
    assert.deepEqual(mustNotAlarm.filter((question) => found(surveyOf(question)).length > 0).map(named), []);
  });

  it('are known of every kind in all four languages, beside others', () => {
    for (const [kind, languages] of Object.entries(identityKinds)) {
      for (const [language, { asks, others }] of Object.entries(languages)) {
        assert.ok(asks.length > 5 && others.length > 1, `${kind} in ${language}`);
      }
    }
  });

  it('are all taken by the checker otherwise, so that what is measured is a survey', () => {
    for (const question of [...mustAlarm, ...mustNotAlarm]) {
      const errors = checkSurvey(surveyOf(question)).faults.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], named(question));
    }
  });

  it('are said to break a promise only where the survey makes one', () => {
    const messageWith = (privacy?: object): string =>
      found(surveyOf(text('Votre nom'), privacy && { privacy }))[0]!.message;
    for (const privacy of [{ collectorForgets: true }, { minimumGroup: 10 }]) {
      assert.match(messageWith(privacy), /"privacy" promises/);
    }
    for (const privacy of [undefined, {}, { owner: 'Us', purpose: 'a raffle.' }, { collectorForgets: false }]) {
      assert.doesNotMatch(messageWith(privacy), /promise/);
    }
  });

  it('are not in the surveys of the demonstration', () => {
    for (const name of ['telephonie-crm-2020', 'teletravail', 'sondage-info']) {
      assert.deepEqual(found(JSON.parse(readFileSync(`demo/surveys/${name}.json`, 'utf8')) as object), []);
    }
  });

  it('are pointed at where they ask', () => {
    const whereOf = (question: Question): string | undefined => found(surveyOf(question))[0]?.where;
    assert.equal(whereOf(text('Et ?', { hint: 'Votre nom' })), 'pages[0].questions[0].hint');
    assert.equal(whereOf(group('G', text('Votre nom'))), 'pages[0].questions[0].questions[0].title');
    const rows = matrix('N', listOf('Age', 'Matricule'), { cellType: 'number' });
    assert.equal(whereOf(rows), 'pages[0].questions[0].rows[1].text');
  });

  it('are looked for in time in proportion to the text', () => {
    for (const part of ['votre nom ', 'indiquez ', 'nom, ', 'your ', 'wie ', '( ', 'nom et ']) {
      const title = part.repeat(200).slice(0, 1990);
      assert.ok(found(surveyOf(text(title))).length < 2);
    }
  });
});
