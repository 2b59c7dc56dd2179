import { expect } from '@open-wc/testing';
import { foundInConditions } from '../../../test/suites/found-in-condition.ts';

const options = (...values: readonly string[]): object[] => values.map((value) => ({ value, text: value }));

const find = foundInConditions([
  { type: 'choice', name: 'one', title: 'One', choices: options('x', 'y') },
  { type: 'choice', name: 'several', title: 'Several', multiple: true, choices: options('x', 'y') },
  { type: 'choice', name: 'score', title: 'Score', choices: options('0', '1') },
  { type: 'choice', name: 'points', title: 'Points', choices: options('1.5', '12') },
  { type: 'choice', name: 'many', title: 'Many', choices: options('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j') },
  { type: 'text', name: 'text', title: 'Text' },
  { type: 'number', name: 'number', title: 'Number', min: 0, max: 10 },
  { type: 'number', name: 'more', title: 'More', min: 20 },
  { type: 'number', name: 'less', title: 'Less', max: -5 },
  { type: 'yes-no', name: 'yes', title: 'Yes' },
  { type: 'date', name: 'date', title: 'Date' },
  { type: 'matrix', name: 'rows', title: 'Rows', rows: options('r', 's'), columns: options('1', '2') },
  { type: 'note', name: 'note', text: 'Note' },
]);

describe('nothing is said of a comparison', () => {
  const fine = {
    'with a value that can be picked': [
      ...["{one} = 'x'", "'y' != {one}", "{several} contains 'x'", "{several} = ['y', 'x']", "{one} anyof ['x', 'y']"],
      ...["{several} noneof ['x']", "{rows.r} = '1'", '{yes} = true', 'false = {yes}', '{number} anyof [1, 10]'],
    ],
    'with what anybody may write': ["{text} contains 'x'", "{text} > 'a'", "{text} = 'x'", "{one} + {text} = 'xy'"],
    'with nothing': ["{one} = ''", '{several} = []', "{number} != ''", "'' = {date}", "{yes} = ''"],
    'of two answers of a kind': [
      ...['{text} = {one}', '{text} > {date}', '{several} = {several}', '{number} != {more}', '{number} < {more}'],
      ...['{less} < {number}', '{number} >= {less}', '{one} anyof {several}'],
    ],
  };
  for (const [what, conditions] of Object.entries(fine)) {
    for (const condition of conditions) {
      it(`${what}: ${condition}`, () => expect(find(condition)).to.deep.equal([]));
    }
  }
});

describe('it is said what is wrong with a comparison', () => {
  const wrong: Readonly<Record<string, string>> = {
    "'z' = {one}": '{one} has no value "z"; it has x, y',
    "{one} != 'z'": '{one} has no value "z"; it has x, y',
    "{one} anyof ['x', 'z']": '{one} has no value "z"; it has x, y',
    "{several} = ['z']": '{several} has no value "z"; it has x, y',
    "{many} = 'z'": '{many} has no value "z"; it has a, b, c, d, e, f, g, h, …',
    '{one} = 3': '{one} is a text, 3 is a number: they are never equal',
    '{date} = {number}': '{date} is a date, {number} is a number: they are never equal',
    "{yes} = 'true'": "{yes} is true or false, 'true' is a text: they are never equal",
    "{several} != 'x'": '{several} is a list and never equals a single value: use "contains" or "anyof"',
    "'x' = {several}": '{several} is a list and never equals a single value: use "contains" or "anyof"',
    "{rows} = '1'": '{rows} has several parts: name one, for example {name.part}',
    "'1' = {rows}": '{rows} has several parts: name one, for example {name.part}',
    "{rows} contains '1'": `{rows} is an answer with several parts, '1' is a text: "contains" is for lists and texts`,
    "'1' anyof {rows}": `'1' is a text, {rows} is an answer with several parts: "anyof" is for lists and texts`,
    '{yes} contains true': '{yes} is true or false, true is true or false: "contains" is for lists and texts',
    '{yes} > 3': '{yes} is true or false, 3 is a number: ">" between them never holds',
    "{number} < '3'": '{number} is a number, \'3\' is a text: "<" between them never holds',
    '{text} contains 3': '{text} is a text, 3 is a number: they have nothing in common',
    "{number} anyof ['1']": '{number} is a number, ["1"] is a list: they have nothing in common',
    '{number} anyof [1, 20]': '{number} lies between 0 and 10: it is never 20',
    '{number} noneof [2.5]': '{number} is a whole number: it is never 2.5',
    'count({several}) = {number} + 20':
      'never holds: count(…) lies between 0 and 2, {number} + 20 lies between 20 and 30',
    '{number} = {more}': 'holds only while both are empty: {number} lies between 0 and 10, {more} is at least 20',
    '{less} = {number}': 'holds only while both are empty: {less} is at most -5, {number} lies between 0 and 10',
    '{number} >= {more}': 'never holds: {number} lies between 0 and 10, {more} is at least 20',
    '{number} <= {less}': 'never holds: {number} lies between 0 and 10, {less} is at most -5',
    '{more} < 20': 'never holds: {more} is at least 20, and is compared with 20',
    '-5 < {less}': 'never holds: {less} is at most -5, and is compared with -5',
  };
  for (const [condition, message] of Object.entries(wrong)) {
    it(condition, () => expect(find(condition)).to.deep.equal([message]));
  }
});

describe('texts that were taken for numbers', () => {
  const instead = 'Ask for numbers instead (a rating, a number, a matrix with "cellType": "number")';
  const picked = `its values are texts, even those that look like numbers. ${instead}, or give each value its number: `;
  const nothing = 'so it gives nothing: "=", "<", ">" and "notempty" with it never hold, "!=" and "empty" always do: ';
  const wrong: Readonly<Record<string, string>> = {
    'sum({score}) > 1': `sum() finds no number in {score}, ${nothing}${picked}iif({score} = '1', 1, 0)`,
    'sum({score}, {number}) > 1': `sum() finds no number in {score}, and passes over it: ${picked}iif({score} = '1', 1, 0)`,
    'avg({several}) > 1': `avg() finds no number in {several}, ${nothing}${picked}iif({several} contains 'y', 1, 0)`,
    'max({rows}) > 1': `max() finds no number in {rows}, ${nothing}${picked}iif({rows.r} = '2', 2, 0)`,
    'min({yes}) = 0': `min() finds no number in {yes}, ${nothing}it is true or false; iif(…, 1, 0) makes a number of it`,
    'sum({date}) > 1': `sum() finds no number in {date}, ${nothing}dates are compared with "<" and ">", and days() counts from one to the other`,
    'sum({text}) > 1': `sum() finds no number in {text}, ${nothing}a text is never a number, whatever is written; a question of type "number" asks for one`,
    "sum('3') > 1": `sum() finds no number in '3', ${nothing}write 3 without quotes`,
    "sum(iif({yes}, '1', '0')) > 1": `sum() finds no number in iif(…), ${nothing}write 1 without quotes`,
    'sum({note}) > 1': '{note} never has an answer: a note asks nothing',
    "{score} + {score} = '11'": `{score} and {score} are texts, and "+" joins them: '1' + '2' is '12'. ${instead}`,
    "{points} + {score} = '31'": `{points} and {score} are texts, and "+" joins them: '1' + '2' is '12'. ${instead}`,
  };
  for (const [condition, message] of Object.entries(wrong)) {
    it(condition, () => expect(find(condition)).to.deep.equal([message]));
  }

  for (const fine of [
    "{score} + {one} = 'x'",
    "{one} + {points} = 'x'",
    "{text} + {score} = 'x'",
    'count({score}) = 1',
  ]) {
    it(`are none in ${fine}`, () => expect(find(fine)).to.deep.equal([]));
  }
});
