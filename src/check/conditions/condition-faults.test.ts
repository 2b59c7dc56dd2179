import { expect } from '@open-wc/testing';
import { faultsOnPages, type Page } from '../../../test/suites/found-in-pages.ts';

const number = (name: string, visibleIf?: string, more?: object): object => ({
  ...{ type: 'number', name, title: name, min: 0, max: 9 },
  ...(visibleIf !== undefined && { visibleIf }),
  ...more,
});
const repeat = (...questions: readonly object[]): object => ({ type: 'repeat', name: 'r', title: 'R', questions });

const told = (...pages: readonly Page[]): string[] =>
  faultsOnPages(...pages).map(({ where, message, at }) => `${where}@${at ?? ''}: ${message}`);

const at = 'pages[0].questions';
const stray = '"panel" is for conditions and texts inside a repeated question';

describe('the check of what conditions name', () => {
  const unknown: readonly (readonly [condition: string, said: string])[] = [
    ['{n} > 1 and {m} > 1', '12: no question is named "m"'],
    ['{m} > 1 or {m} < 1 or {o} = 1', '0: no question is named "m"'],
    ['{n} > 1 and sun({n}) > 1', '12: no function is named "sun", at character 13 – did you mean "sum"?'],
    ['quux({n}) > 1', '0: no function is named "quux", at character 1'],
    ['{panel.a} > 1 and {n} > 1', `0: ${stray}`],
    ['{panel} notempty', `0: ${stray}`],
  ];
  for (const [condition, said] of unknown) {
    it(`says what is wrong with ${condition}`, () => {
      const found = told([number('n'), number('x', condition)]);
      expect(found[0]).to.include(`${at}[1].visibleIf@${said}`);
      expect(found).to.have.length(condition.includes('{o}') ? 2 : 1);
    });
  }

  const inside: readonly (readonly [condition: string, said: string])[] = [
    ['{panel.n} > 1 and {panel.m} > 1', '18: no question here is named "m"'],
    ['{panel.numbr} > 1', '0: no question here is named "numbr" – did you mean "number"?'],
    ['{panel.n} > 1 and {m} > 1', '18: no question is named "m"'],
    ['{panel.n} > 1 and quux({panel.n}) > 1', '18: no function is named "quux", at character 19'],
  ];
  for (const [condition, said] of inside) {
    it(`says what is wrong with ${condition} in a repeated question`, () => {
      const found = told([repeat(number('n'), number('number'), number('x', condition))]);
      expect(found).to.deep.equal([`${at}[0].questions[2].visibleIf@${said}`]);
    });
  }

  it('says of a repeated question itself that its parts are named inside alone', () => {
    const found = told([{ ...repeat(number('n')), visibleIf: '{panel.n} > 1' }]);
    expect(found).to.have.length(1);
    expect(found[0]).to.include(`${at}[0].visibleIf@0: ${stray}`);
  });

  it('says nothing of parts in a repeated question with a fault, on any page, and does in a group', () => {
    const asked = { ...repeat(number('n'), number('x', '{panel.n} > 1')), titel: 'R' };
    expect(told([number('y'), asked])).to.have.length(1);
    expect(
      told([number('y'), { type: 'group', name: 'g', title: 'G', questions: [number('z')] }], [number('n'), asked]),
    ).to.have.length(1);
    expect(told([number('y'), { ...asked, type: 'group' }])).to.have.length(2);
  });

  it('takes names and functions that are known', () => {
    const conditions = ['{n} > 1', 'sum({n}, {m}) > 3', '-{n} < 0', 'count({r}) > 1', '{r.n} notempty'];
    const asked = conditions.map((condition, index) => number(`q${index}`, condition));
    expect(
      told([number('n'), number('m'), repeat(number('n'), number('x', '{panel.n} > {n}')), ...asked]),
    ).to.deep.equal([]);
  });
});

describe('the check of what depends on itself', () => {
  const cyclic: readonly (readonly [why: string, pages: readonly Page[], said: readonly string[]])[] = [
    ['a question by itself', [[number('a', '{a} > 1')]], [`${at}[0].visibleIf@0: a reads a`]],
    [
      'questions in a circle, and another one',
      [
        [
          number('x'),
          number('a', '{x} > 1 and {c} > 1'),
          number('b', '{a} > 1'),
          number('c', '{b} > 1'),
          number('d', '{d} > 1'),
        ],
      ],
      [`${at}[1].visibleIf@12: a reads c, c reads b, b reads a`, `${at}[4].visibleIf@0: d reads d`],
    ],
    [
      'a page by what is asked on it',
      [{ questions: [number('a')], visibleIf: '{a} > 1' }],
      ['pages[0].visibleIf@0: page 1 reads a, a reads page 1'],
    ],
    [
      'an end by what is asked after it',
      [{ questions: [number('a')], endIf: '{b} > 1' }, [number('b')]],
      ['pages[0].endIf@0: page 1 reads b, b reads page 2, page 2 reads page 1'],
    ],
    [
      'a choice by a question that it decides on',
      [
        [
          number('a', "{c} = '1'"),
          {
            type: 'choice',
            name: 'c',
            title: 'C',
            choices: [
              { value: '1', text: '1', visibleIf: '{a} > 1' },
              { value: '2', text: '2' },
            ],
          },
        ],
      ],
      [`${at}[0].visibleIf@0: a reads c, c reads a`],
    ],
    [
      'what is valid by a question that it decides on',
      [[number('a', undefined, { validIf: '{a} > {b}', invalidText: 'No' }), number('b', '{a} > 1')]],
      [`${at}[0].validIf@6: a reads b, b reads a`],
    ],
    [
      'questions that are repeated',
      [[number('x'), repeat(number('a', '{x} > 1 and {panel.b} > 1'), number('b', '{panel.a} > 1'))]],
      [`${at}[1].questions[0].visibleIf@12: panel.a reads panel.b, panel.b reads panel.a`],
    ],
    [
      'five questions, and no more',
      [Array.from({ length: 8 }, (_, index) => number(`q${index}`, `{q${index}} > 1`))],
      Array.from({ length: 5 }, (_, index) => `${at}[${index}].visibleIf@0: q${index} reads q${index}`),
    ],
  ];
  for (const [why, pages, said] of cyclic) {
    it(`finds ${why}`, () => {
      expect(told(...pages).map((line) => line.replace('these conditions depend on each other: ', ''))).to.deep.equal(
        said,
      );
    });
  }

  it('takes what is valid by the answer itself', () => {
    expect(told([number('a', undefined, { validIf: '{a} > 1', invalidText: 'No' })])).to.deep.equal([]);
  });
});
