import { expect } from '@open-wc/testing';
import { dayFromToday, onDay } from './today.ts';

describe('another day', () => {
  it('is counted by the calendar, over the end of a month and of a year', () => {
    const around = (day: string): string[] => onDay(day, () => [-1, 0, 1, 2].map(dayFromToday));
    expect(around('2020-02-28')).to.deep.equal(['2020-02-27', '2020-02-28', '2020-02-29', '2020-03-01']);
    expect(around('2021-01-01')).to.deep.equal(['2020-12-31', '2021-01-01', '2021-01-02', '2021-01-03']);
    // In Belgium a day of 23 hours, and one of 25.
    expect(around('2020-03-29')).to.deep.equal(['2020-03-28', '2020-03-29', '2020-03-30', '2020-03-31']);
    expect(around('2020-10-25')).to.deep.equal(['2020-10-24', '2020-10-25', '2020-10-26', '2020-10-27']);
  });

  it('ends with what is run on it, also when that fails', () => {
    onDay('2020-02-11', () => {
      expect(onDay('2020-03-01', () => dayFromToday())).to.equal('2020-03-01');
      expect(() =>
        onDay('2020-03-02', () => {
          throw new Error('failed');
        }),
      ).to.throw('failed');
      expect(dayFromToday()).to.equal('2020-02-11');
    });
    expect(dayFromToday()).to.not.equal('2020-02-11');
  });
});
