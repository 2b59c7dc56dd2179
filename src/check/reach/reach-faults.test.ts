import { expect } from '@open-wc/testing';
import { faultsOnPages, type Page } from '../../../test/suites/found-in-pages.ts';

type Make = (name: string, more?: object) => object;

const number: Make = (name, more) => ({ type: 'number', name, title: name, min: 0, max: 9, ...more });
const text: Make = (name, more) => ({ type: 'text', name, title: name, ...more });
const entry = (value: string, visibleIf?: string): object => ({
  ...{ value, text: value },
  ...(visibleIf !== undefined && { visibleIf }),
});
const choice = (name: string, entries: readonly object[], more?: object): object => ({
  ...{ type: 'choice', name, title: name, choices: entries },
  ...more,
});
const group = (questions: readonly object[], more?: object): object => ({
  ...{ type: 'group', name: 'g', title: 'G', questions },
  ...more,
});

const never = '{n} > 5 and {n} < 3';
const always = '{n} > 5 or {n} <= 5 or {n} empty';
const at = 'pages[0].questions';
const page = (visibleIf: string, ...questions: readonly object[]): object => ({ visibleIf, questions });

const cases: readonly (readonly [why: string, pages: readonly Page[], told: readonly string[]])[] = [
  ['all that can be seen', [[number('n'), text('t', { visibleIf: '{n} > 5' })], page('{n} < 3', text('u'))], []],
  [
    'a page that is never shown, and none of its questions',
    [[number('n')], page(never, text('t', { visibleIf: never }), group([text('u')]))],
    ['never-shown pages[1].visibleIf: this page can never be shown: its condition never holds'],
  ],
  [
    'a page that the survey always ends before',
    [{ questions: [number('n', { required: true })], endIf: '{n} >= 0' }, [text('t')], page('{n} = 1', text('u'))],
    [
      'never-shown pages[1]: this page can never be shown: the survey always ends before it',
      'never-shown pages[2].visibleIf: this page can never be shown: the survey always ends before it',
    ],
  ],
  [
    'a page without a question that is ever shown',
    [[number('n')], [text('t', { visibleIf: never }), text('u', { visibleIf: never })]],
    [
      ...[0, 1].map(
        (index) =>
          `never-shown pages[1].questions[${index}].visibleIf: this question can never be shown: its condition never holds`,
      ),
      'never-shown pages[1]: this page can never be shown: none of its questions is',
    ],
  ],
  [
    'a page that is always shown',
    [[number('n')], page(always, text('t'))],
    ['always-holds pages[1].visibleIf: this condition always holds: it can be left out'],
  ],
  [
    'an end that never comes',
    [[number('n')], { questions: [text('t')], endIf: never }, [text('u')]],
    ['never-holds pages[1].endIf: this condition never holds, so the survey never ends here'],
  ],
  ['an end that may come', [[number('n')], { questions: [text('t')], endIf: '{n} > 5' }, [text('u')]], []],
  [
    'an end behind another one that leaves nobody for it',
    [{ questions: [number('n')], endIf: '{n} > 5' }, { questions: [text('t')], endIf: '{n} > 6' }, [text('u')]],
    ['never-holds pages[1].endIf: this condition never holds, so the survey never ends here'],
  ],
  [
    'a group that is never shown, and none of its questions',
    [[number('n'), group([text('t'), text('u', { visibleIf: never })], { visibleIf: never })]],
    [`never-shown ${at}[1].visibleIf: this question can never be shown: its condition never holds`],
  ],
  [
    'a question that is never shown in a group that is',
    [[number('n'), group([text('t'), text('u', { visibleIf: never })], { visibleIf: '{n} > 1' })]],
    [`never-shown ${at}[1].questions[1].visibleIf: this question can never be shown: its condition never holds`],
  ],
  [
    'a question that is always shown',
    [[number('n'), text('t', { visibleIf: always })]],
    [`always-holds ${at}[1].visibleIf: this condition always holds: it can be left out`],
  ],
  [
    'a question that is repeated for choices which nobody can pick',
    [
      [
        number('n'),
        choice('c', [entry('a', never), entry('b', never), { ...entry('none'), exclusive: true }], { multiple: true }),
        { type: 'repeat', name: 'r', title: 'R', forEach: 'c', questions: [text('t')] },
      ],
    ],
    [
      ...['a', 'b'].map(
        (value, index) =>
          `never-picked ${at}[1].choices[${index}].visibleIf: "${value}" can never be picked: its condition never holds`,
      ),
      `never-shown ${at}[2]: this question can never be shown: its condition never holds`,
    ],
  ],
  [
    'what is never required, answered or set',
    [
      [
        number('n'),
        text('t', { requiredIf: never }),
        text('u', { enableIf: never }),
        text('v', { setValueIf: never, setValueExpression: "'x'" }),
      ],
    ],
    [
      `never-holds ${at}[1].requiredIf: this condition never holds, so the question is never required`,
      `never-holds ${at}[2].enableIf: this condition never holds, so the question can never be answered`,
      `never-holds ${at}[3].setValueIf: this condition never holds, so the value is never set`,
    ],
  ],
  [
    'what is always required or answered, and not what is always set',
    [
      [
        number('n'),
        text('t', { requiredIf: always }),
        text('u', { enableIf: always }),
        text('v', { setValueIf: always, setValueExpression: "'x'" }),
      ],
    ],
    [
      `always-holds ${at}[1].requiredIf: this condition always holds: it can be left out`,
      `always-holds ${at}[2].enableIf: this condition always holds: it can be left out`,
    ],
  ],
  [
    'answers that are never accepted',
    [
      [
        number('n', { validIf: '{n} empty', invalidText: 'No' }),
        number('m', { validIf: '{m} > 3 and {m} < 2', invalidText: 'No' }),
      ],
    ],
    [0, 1].map(
      (index) => `never-answered ${at}[${index}].validIf: this condition never holds, so no answer is ever accepted`,
    ),
  ],
  ['answers that are accepted', [[number('n', { validIf: '{n} notempty and {n} > 3', invalidText: 'No' })]], []],
  [
    'answers that wait for a later page',
    [[number('n', { validIf: '{m} > 3', invalidText: 'No' })], [number('m')]],
    [
      `never-answered ${at}[0].validIf: this condition needs an answer of a later page, so nobody who answers gets on to that page`,
    ],
  ],
  [
    'answers that may wait for a later page',
    [[number('n', { validIf: '{m} > 3 or {m} empty', invalidText: 'No' })], [number('m')]],
    [],
  ],
  ['answers that wait for the same page', [[number('n', { validIf: '{m} > 3', invalidText: 'No' }), number('m')]], []],
  [
    'a choice that is never picked, once when it is taken over',
    [
      [number('n'), choice('c', [entry('a', never), entry('b')])],
      [choice('d', [], { choices: undefined, choicesFromQuestion: 'c' })],
    ],
    [`never-picked ${at}[1].choices[0].visibleIf: "a" can never be picked: its condition never holds`],
  ],
  [
    'a question without any choice that is ever shown',
    [[number('n'), choice('c', [entry('a', never), entry('b', never)])]],
    [
      ...['a', 'b'].map(
        (value, index) =>
          `never-picked ${at}[1].choices[${index}].visibleIf: "${value}" can never be picked: its condition never holds`,
      ),
      `never-answered ${at}[1].choices: this question can never be answered: none of its entries is ever shown`,
    ],
  ],
  [
    'a required question without a choice for some',
    [
      [number('n', { required: true })],
      [choice('c', [entry('a', '{n} > 5'), entry('b', '{n} < 3')], { required: true })],
    ],
    [
      'never-answered pages[1].questions[0].choices: for some answers none of these is shown, so that nothing can be picked: leave one without condition',
    ],
  ],
  [
    'a required question with a choice for everybody',
    [
      [number('n', { required: true })],
      [
        choice('c', [entry('a', '{n} > 5'), entry('b', '{n} <= 5')], { required: true }),
        choice('d', [entry('a', '{n} > 5'), entry('b')], { required: true }),
        choice('e', [entry('a', '{n} > 5'), entry('b', '{n} < 3')]),
        choice('f', [entry('a', '{n} > 5'), entry('b', '{n} < 3')], {
          required: true,
          visibleIf: '{n} > 5 or {n} < 2',
        }),
      ],
    ],
    [],
  ],
  [
    'each list of a required matrix by itself',
    [
      [number('n', { required: true })],
      [
        {
          ...{ type: 'matrix', name: 'm', title: 'M', required: true },
          rows: [entry('a', '{n} > 5'), entry('b', '{n} < 3')],
          columns: [entry('1'), entry('2', '{n} > 7')],
        },
      ],
    ],
    [
      'never-answered pages[1].questions[0].rows: for some answers none of these is shown, so that nothing can be picked: leave one without condition',
    ],
  ],
];

describe('the check of what can be reached', () => {
  for (const [why, pages, told] of cases) {
    it(`finds ${told.length === 0 ? 'nothing wrong with ' : ''}${why}`, () => {
      const found = faultsOnPages(...pages).map(({ code, where, message }) => `${code} ${where}: ${message}`);
      expect(found).to.have.members(told);
    });
  }
});
