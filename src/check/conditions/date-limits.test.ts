import { expect } from '@open-wc/testing';
import { foundInConditions } from '../../../test/suites/found-in-condition.ts';
import { holds } from '../../engine/expression/evaluate.ts';
import { parseExpression } from '../../engine/expression/parse.ts';

/** What is found in a condition about a date. */
const find = (source: string, limits: object): string[] =>
  foundInConditions([{ type: 'date', name: 'd', title: 'D', ...limits }])(source);

const february = (day: number): string => `2020-02-${String(day).padStart(2, '0')}`;
const days = Array.from({ length: 29 }, (_, index) => february(index + 1));

describe('what is said of a date in a condition', () => {
  const ranges = [
    { min: february(10), max: february(12) },
    { min: february(10) },
    { max: february(12) },
    { min: february(11), max: february(11) },
    {},
  ] as const;
  for (const limits of ranges) {
    const { min, max }: { readonly min?: string; readonly max?: string } = limits;
    it(`from ${min ?? 'any day'} to ${max ?? 'any day'} is that no day between the limits meets it`, () => {
      // A day further than those that are compared stands for all that are further.
      const answers = ['1990-01-01', ...days, '2050-01-01'].filter(
        (day) => day >= (min ?? '') && day <= (max ?? '9999-12-31'),
      );
      for (const operator of ['>', '>=', '<', '<=', '=']) {
        for (const day of days.slice(8, 14)) {
          for (const source of [`{d} ${operator} '${day}'`, `'${day}' ${operator} {d}`]) {
            const isMet = answers.some((answer) => holds(parseExpression(source), () => answer));
            expect(find(source, limits), source).to.have.length(isMet ? 0 : 1);
          }
        }
      }
    });
  }

  it('is what its year can be', () => {
    const limits = { min: '2019-05-01', max: '2021-03-03' };
    for (const never of ['< 2019', '<= 2018', '> 2021', '= 2018', '= 2022', '= 2020.5']) {
      expect(find(`year({d}) ${never}`, limits), never).to.have.length(1);
    }
    for (const perhaps of ['<= 2019', '= 2020', '>= 2021']) {
      expect(find(`year({d}) ${perhaps}`, limits), perhaps).to.deep.equal([]);
    }
    expect(find('year({d}) > 2100', { min: '2019-05-01' })).to.deep.equal([]);
    expect(find('year({d}) < 2000', { max: '2021-03-03' })).to.deep.equal([]);
    expect(find('year({d}) < 2019', { min: '2019-05-01' })).to.have.length(1);
    expect(find('year({d}) > 2021', { max: '2021-03-03' })).to.have.length(1);
  });

  it('names the limits that there are, and the day that it is compared with', () => {
    expect(find("{d} > '2020-02-12'", { max: february(12) })).to.deep.equal([
      "never holds: {d} is not after 2020-02-12, and is compared with '2020-02-12'",
    ]);
    expect(find("'2020-02-10' > {d}", ranges[0])).to.deep.equal([
      "never holds: {d} is not before 2020-02-10 and not after 2020-02-12, and is compared with '2020-02-10'",
    ]);
    expect(find("{d} = '2020-02-13'", ranges[0])).to.deep.equal([
      '{d} is never 2020-02-13, which lies outside its limits',
    ]);
  });

  it('is how a date, a month or a year is written', () => {
    expect(find("{d} = '2020-02'", {})).to.deep.equal([`{d} is a date such as '2020-02-11', never "2020-02"`]);
    expect(find("{d} = '2020-02-11'", { precision: 'month' })).to.deep.equal([
      `{d} is a month such as '2020-02', never "2020-02-11"`,
    ]);
    expect(find("{d} = '2020-02'", { precision: 'year' })).to.deep.equal([
      `{d} is a year such as '2020', never "2020-02"`,
    ]);
    for (const [precision, written] of Object.entries({ day: '2020-02-11', month: '2020-02', year: '2020' })) {
      expect(find(`{d} = '${written}'`, { precision }), precision).to.deep.equal([]);
    }
    expect(find("{d} >= '2020'", {}), 'an order with a part of a date').to.deep.equal([]);
  });
});
