import { expect } from '@open-wc/testing';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { checkSurvey } from '../check-survey.ts';

const closing = (closes: string | undefined, now?: string): string[] =>
  checkSurvey(
    { ...surveyAround({ type: 'yes-no', name: 'q', title: 'Q' }), ...(closes !== undefined && { closes }) },
    undefined,
    {
      ...(now !== undefined && { now: new Date(now) }),
    },
  ).faults.map(({ code, severity, where, message }) => `${severity} ${code} ${where}: ${message}`);

describe('the check of the closing date', () => {
  it('says of a survey without one that it never closes', () => {
    for (const now of [undefined, '2020-01-01T00:00:00Z']) {
      expect(closing(undefined, now)).to.deep.equal([
        'notice no-closing-date : the survey never closes: give "closes", so that late answers do not change published results',
      ]);
    }
  });

  it('says that it has passed, from that moment on, when it is told the moment', () => {
    const closes = '2020-02-11T23:59:00+01:00';
    expect(closing(closes)).to.deep.equal([]);
    expect(closing(closes, '2020-02-11T22:58:59Z')).to.deep.equal([]);
    for (const now of ['2020-02-11T22:59:00Z', '2026-01-01T00:00:00Z']) {
      expect(closing(closes, now)).to.deep.equal([
        `notice already-closed closes: the survey has been closed since ${closes}: nobody can answer it. Give a later date, unless you keep the file for its results`,
      ]);
    }
  });
});
