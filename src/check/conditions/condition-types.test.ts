import { expect } from '@open-wc/testing';
import { foundInConditions } from '../../../test/suites/found-in-condition.ts';

const options = (...values: readonly string[]): object[] => values.map((value) => ({ value, text: value }));

const find = foundInConditions([
  { type: 'choice', name: 'one', title: 'One', choices: options('x', 'y') },
  { type: 'choice', name: 'several', title: 'Several', multiple: true, choices: options('x', 'y') },
  { type: 'text', name: 'text', title: 'Text' },
  { type: 'number', name: 'number', title: 'Number', min: 0, max: 10 },
  {
    type: 'number',
    name: 'ruled',
    title: 'R',
    min: 0,
    max: 10,
    setValueIf: '{yes}',
    setValueExpression: '{number} * 9',
  },
  { type: 'yes-no', name: 'yes', title: 'Yes' },
  { type: 'date', name: 'date', title: 'Date' },
  { type: 'date', name: 'month', title: 'Month', precision: 'month' },
  { type: 'matrix', name: 'rows', title: 'Rows', rows: options('r', 's'), columns: options('1', '2') },
  { type: 'note', name: 'note', text: 'Note' },
  { type: 'computed', name: 'double', expression: '{number} * 2' },
  { type: 'computed', name: 'never', expression: 'sum({one})' },
  { type: 'computed', name: 'mixed', expression: 'iif({yes}, {number}, {text})' },
]);

const alone = 'and never holds by itself: compare it, or write "notempty" behind it';

describe('it is said of a part of a condition', () => {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    'that it is no condition': [
      `not {number} → {number} is a number ${alone}`,
      `{one} and {yes} → {one} is a text ${alone}`,
      `{yes} or {several} → {several} is a list ${alone}`,
      `{number} + 1 and {yes} → {number} + 1 is a number ${alone}`,
    ],
    'that nothing can be calculated with it': [
      '{text} * 2 > 1 → {text} is a text: "*" with it gives nothing',
      '-{text} > 3 → {text} is a text: "-" with it gives nothing',
      '1 + {date} > 3 → {date} is a date: "+" with it gives nothing',
      '{yes} - 1 > 3 → {yes} is true or false: "-" with it gives nothing',
      '{several} % 2 = 1 → {several} is a list: "%" with it gives nothing',
      '{number} + {text} > 3 → {text} is a text: "+" with it gives nothing',
    ],
    'that a function takes something else': [
      'age({number}) > 3 → age() expects a date for argument 1, not a number',
      'age({date}, {one}) > 3 → age() expects a date for argument 2, not a text',
      'year({month}) > 2000 → year() expects a date for argument 1, not a month',
      'year({one}) > 2000 → year() expects a date for argument 1, not a text',
      'iif({number}, 1, 2) = 1 → iif() expects a condition for argument 1, not a number',
      "lower({number}) = 'a' → lower() expects a text for argument 1, not a number",
      'length({several}) > 2 → length() expects a text for argument 1, not a list',
      'round({rows}) > 1 → round() expects a number for argument 1, not an answer with several parts',
      'abs({yes}) > 1 → abs() expects a number for argument 1, not true or false',
    ],
    'that a function takes fewer arguments, or more': [
      'round() = 1 → round() takes at least 1 argument',
      'round(1, 2, 3) = 1 → round() takes at most 2 arguments',
      'days({date}) > 1 → days() takes 2 arguments',
      'abs(1, 2) = 1 → abs() takes 1 argument',
      'today(1) > {date} → today() takes 0 arguments',
      'count() > 0 → count() takes at least 1 argument',
    ],
    'that it never has a value': [
      '{note} notempty → {note} never has an answer: a note asks nothing',
      '{never} > 3 → {never} never has a value: see its expression',
    ],
    'what its value can be': [
      'iif({yes}, 1, 2) = 3 → iif(…) lies between 1 and 2: it is never 3',
      '{double} > 20 → never holds: {double} lies between 0 and 20, and is compared with 20',
      'today() = 3 → today(…) is a date, 3 is a number: they are never equal',
      '{text} + {text} = 3 → {text} + {text} is a text, 3 is a number: they are never equal',
      'isAnswered({one}) = 1 → isAnswered(…) is true or false, 1 is a number: they are never equal',
      "{number} * 2 = 'x' → {number} * 2 is a number, 'x' is a text: they are never equal",
    ],
  };
  for (const [what, cases] of Object.entries(wrong)) {
    describe(what, () => {
      for (const written of cases) {
        const [condition = '', message = ''] = written.split(' → ');
        it(condition, () => expect(find(condition)).to.include(message));
      }
    });
  }
});

describe('nothing is said of a part of a condition', () => {
  const fine = [
    ...['{yes} and {text} empty', 'not {yes}', '{mixed} and {yes}', 'isAnswered({text}) and {yes}'],
    ...['{number} + 1 > 3', '{mixed} + 1 > 3', '{mixed} * 2 > 3', "{mixed} + 'x' = 'yx'", "{one} + {date} = 'x'"],
    ...['age({date}) > 3', 'age({date}, today()) > 3', 'year({text}) > 2000', 'days({date}, {text}) > 1'],
    ...["lower({one}) = 'x'", 'length({date}) > 2', 'round({mixed}) > 1', 'count({several}, {rows}, {text}) > 1'],
    ...["iif({yes}, {one}, {text}) = 'z'", "iif({yes}, 'a', 2) = 3", '{ruled} > 50', '{ruled} = 90', "{mixed} = 'x'"],
  ];
  for (const condition of fine) it(condition, () => expect(find(condition)).to.deep.equal([]));
});
