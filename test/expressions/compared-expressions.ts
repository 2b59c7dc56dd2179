import type { Value } from '../../src/engine/expression/syntax.ts';

/** Answers of one kind for each name, as a survey would store them; what is left out was not answered. */
export type AnswerSet = Readonly<Record<string, Value>>;

/** Respondents who differ in everything that conditions read. */
export const answerSets: Readonly<Record<string, AnswerSet>> = {
  'everything answered': {
    word: 'noise',
    other: 'cut',
    comment: 'too much noise here',
    number: 20,
    second: 7,
    zero: 0,
    yes: true,
    no: false,
    list: ['noise', 'cut'],
    one: ['cut'],
    rows: { sound: 'good', screen: 'bad' },
    date: '2020-02-11',
    later: '2020-03-01',
  },
  'other answers': {
    word: 'cut',
    other: 'noise',
    comment: 'cut off',
    number: 3,
    second: 3,
    zero: 0,
    yes: true,
    no: false,
    list: ['busy'],
    one: ['noise'],
    rows: { sound: 'bad', screen: 'bad' },
    date: '2019-12-31',
    later: '2019-12-31',
  },
  'large and small numbers': {
    word: 'busy',
    other: 'busy',
    comment: 'nothing',
    number: 1000.5,
    second: -4,
    zero: 0,
    yes: true,
    no: false,
    list: ['noise', 'cut', 'busy'],
    one: ['busy'],
    rows: { sound: 'good', screen: 'good' },
    date: '2020-10-01',
    later: '2021-01-15',
  },
  'tenths that binary numbers cannot hold': {
    word: 'cut',
    other: 'noise',
    comment: 'cut off',
    number: 0.1,
    second: 0.2,
    zero: 0,
    yes: true,
    no: false,
    list: ['busy'],
    one: ['noise'],
    rows: { sound: 'bad', screen: 'bad' },
    date: '2019-12-31',
    later: '2019-12-31',
  },
  'hundredths, one of them below zero': { number: 4.35, second: -1.15, zero: 0 },
  'half of it': { word: 'noise', number: 20, no: false, list: ['cut'], rows: { sound: 'good' }, date: '2020-02-11' },
  nothing: {},
};

const words = ["'noise'", "'cut'", "'busy'"];
const numbers = ['0', '3', '20', '7.5', '-4', '0.1', '0.2', '-1.15'];
const dates = ["'2020-02-11'", "'2020-01-01'", "'2021-12-31'"];
const orders = ['>', '>=', '<', '<='];
const equals = ['=', '!='];
const lists = ["['noise']", "['cut', 'busy']", "['noise', 'cut', 'busy']"];

const pairs = (left: readonly string[], operators: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((a) => operators.flatMap((operator) => right.map((b) => `${a} ${operator} ${b}`)));

/** One comparison. */
const comparisons: readonly string[] = [
  ...pairs(['{word}', '{other}'], equals, [...words, '{other}']),
  ...pairs(['{number}', '{second}'], [...equals, ...orders], numbers),
  ...pairs(['{number}'], [...equals, ...orders], ['{second}']),
  ...pairs(['{zero}'], [...equals, ...orders], ['0', '1']),
  ...pairs(['{date}', '{later}'], [...equals, ...orders], dates),
  ...pairs(['{date}'], [...equals, ...orders], ['{later}']),
  ...pairs(['{yes}', '{no}'], equals, ['true', 'false']),
  ...pairs(['{rows.sound}', '{rows.screen}'], equals, ["'good'", "'bad'"]),
  ...pairs(['{list}', '{one}'], ['contains', 'notcontains'], words),
  ...pairs(['{list}', '{one}'], ['anyof', 'allof', 'noneof'], lists),
  ...pairs(['{word}', '{rows.sound}'], ['anyof', 'noneof'], ["['noise', 'good']", "['cut', 'bad']"]),
  ...pairs(['{comment}'], ['contains', 'notcontains'], words),
  ...['word', 'number', 'zero', 'yes', 'no', 'list', 'one', 'rows', 'rows.sound', 'rows.screen', 'date'].flatMap(
    (name) => [`{${name}} empty`, `{${name}} notempty`],
  ),
];

const parts = [
  "{word} = 'noise'",
  '{number} > 5',
  "{list} contains 'cut'",
  '{comment} notempty',
  "{rows.sound} = 'good'",
  "{date} >= '2020-01-01'",
  '{no} = false',
];

/** Several comparisons joined. */
const joined: readonly string[] = [
  ...parts.flatMap((left) =>
    parts.flatMap((right) => (left < right ? [`${left} and ${right}`, `${left} or ${right}`] : [])),
  ),
  ...parts.slice(2).map((part, index) => `${parts[index]} or ${parts[index + 1]} and ${part}`),
  ...parts.slice(2).map((part, index) => `(${parts[index]} or ${parts[index + 1]}) and ${part}`),
];

/** Values that are computed. */
const computed: readonly string[] = [
  ...pairs(['{number}', '{second}'], ['+', '-', '*', '/'], ['2', '{second}', '0.5']),
  '{number} + {second} * 2',
  '({number} + {second}) * 2',
  '{number} - {second} - 1',
  '{number} % 3',
  '{number} * 2 > 10',
  '{number} + {second} = 27',
  '{number} / 4 >= {second}',
  "iif({number} > 5, 'many', 'few')",
  "iif({word} = 'noise', {number}, {second})",
  'sum({number}, {second})',
  'sum({number}, {second}, 1)',
  'avg({number}, {second})',
  'min({number}, {second})',
  'max({number}, {second})',
  'max({number}, {second}) > 10',
  'round({number} / 3, 2)',
  'round({number} / 3)',
  'year({date})',
  "age('1980-02-29') > 40",
  'count({list}) > 1',
];

/** Arithmetic with decimals, where binary numbers leave a tail: 0.1 + 0.2 is 0.30000000000000004 to them. */
const decimals: readonly string[] = [
  ...pairs(['{number}', '{second}'], ['+', '-', '*', '/', '%'], ['0.1', '0.7', '1.1', '{second}']),
  ...pairs(['0.3', '1.21'], ['=', '<=', '>=', '!='], ['{number} + {second}', '1.1 * 1.1', '0.1 + {second}']),
  ...['0.1 + 0.7 + 0.2', '0.3 + 0.6 + 0.1', '1.2 - 0.2'].flatMap((made) => [`${made} = 1`, `${made} < 1`, made]),
  ...pairs(['0.28', '0.57', '1.15', '4.35', '0.29'], ['*'], ['100', '10', '3']),
  '3 * 0.6',
  '1.1 * 1.1 * 1.1',
  '{number} * {second} * {second}',
  '({number} + {second}) * 3 = 0.9',
  '{number} + {second} = 0.3 or {number} + {second} = 3.2',
  '1 / 3',
  '2 / 3',
  '10 / 3 * 3 = 10',
  '0.3 / 0.1',
  '0.3 % 0.1',
  'sum({number}, {second})',
  'sum({number}, {second}) <= 0.3',
  'sum(0.1, 0.2, 0.3, 0.4) = 1',
  'avg({number}, {second}, 0.3)',
  'avg(0.1, 0.1, 0.1) = 0.1',
  'min({number} + {second}, 0.3)',
  'max({number} + {second}, 0.3)',
  'round({number} * {second}, 3)',
  'round(1.005, 2)',
  'round(2.5)',
  'round(-2.5)',
  'round({number} * 100, 1)',
  'iif({number} + {second} = 0.3, {number} * 3, {second} * 3)',
];

/** Expressions that both engines can read and whose parts fit each other. */
export const comparedExpressions: readonly string[] = [
  ...new Set([...comparisons, ...joined, ...computed, ...decimals]),
];
