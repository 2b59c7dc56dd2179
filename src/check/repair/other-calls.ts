/** A function of another tool, written here with operators: a condition, or a value to compare. */
export interface Written {
  readonly kind: 'condition' | 'answer';
  readonly text: string;
  /** What it is here, in a message. */
  readonly as: string;
}

type Write = (...args: readonly string[]) => string;

interface Call {
  readonly kind: Written['kind'];
  /** What it is here, in a message. */
  readonly as: string;
  /** How many arguments it takes. */
  readonly takes: readonly number[];
  readonly write: Write;
}

const condition = (as: string, takes: number, write: Write): Call => ({ kind: 'condition', as, takes: [takes], write });
const value = (as: string, takes: readonly number[], write: Write): Call => ({ kind: 'answer', as, takes, write });

const contains = condition('"contains"', 2, (list, part) => `${list} contains ${part}`);
const empty = condition('"empty"', 1, (answer) => `${answer} empty`);
const notEmpty = condition('"notempty"', 1, (answer) => `${answer} notempty`);
// Neither SurveyJS nor REDCap counts below zero.
const daysBetween = value('days()', [2, 3], (...dates) => {
  const [from, to] = dates.map((date) => (/^['"](?:today|now)['"]$/.test(date) ? 'today()' : date));
  return `abs(days(${from}, ${to}))`;
});

/** By name, in lower case and without `-` and `_`. */
const calls: ReadonlyMap<string, Call> = new Map([
  ['selected', contains],
  ['contains', contains],
  ['includes', contains],
  ['countselected', value('count()', [1], (list) => `count(${list})`)],
  ...['isempty', 'isnull', 'isblank', 'empty', 'isundefined'].map((name) => [name, empty] as const),
  ...['notempty', 'isnotempty', 'isnotnull', 'isnotblank', 'exists', 'defined', 'isset'].map(
    (name) => [name, notEmpty] as const,
  ),
  [
    'between',
    condition('with ">=" and "<="', 3, (answer, least, most) => `${answer} >= ${least} and ${answer} <= ${most}`),
  ],
  ['coalesce', value('iif()', [2], (first, second) => `iif(${first} notempty, ${first}, ${second})`)],
  ['getdate', value('without a function', [0, 1], (date = 'today()') => date)],
  ['datediff', daysBetween],
  ['diffdays', daysBetween],
  ['true', value('true', [0], () => 'true')],
  ['false', value('false', [0], () => 'false')],
]);

/** What nothing here does, and what does instead; by name, as above. */
const missing: ReadonlyMap<string, string> = new Map([
  ...['regex', 'regexmatch', 'match', 'matches'].map((name) => [name, 'conditions have no patterns'] as const),
  ...['startswith', 'endswith', 'substr', 'substring', 'left', 'right', 'mid'].map(
    (name) => [name, 'texts are not taken apart: "contains" finds a part anywhere in one'] as const,
  ),
  ...['int', 'floor', 'ceil', 'ceiling', 'trunc'].map((name) => [name, 'round() rounds to the nearest'] as const),
  ...['pow', 'power', 'sqrt', 'exp', 'log'].map((name) => [name, 'there are +, -, *, / and %'] as const),
  ...['concat', 'concatenate', 'join'].map((name) => [name, '"+" joins two texts'] as const),
  ...['choicename', 'displayvalue', 'label'].map(
    (name) => [name, 'conditions read values, not the texts of choices'] as const,
  ),
  ...['random', 'rand', 'uuid'].map((name) => [name, 'nothing in a condition is drawn by lot'] as const),
]);

const plain = (name: string): string => name.toLowerCase().replace(/^jr:|[-_]/g, '');

/**
 * Writes a call of another tool as it is written here.
 *
 * @param name of the function
 * @param args as they are written here
 * @returns `undefined` when it is not known with so many arguments
 * @example
 * writeCall('selected', ['{m}', "'a'"]); // { kind: 'condition', text: "{m} contains 'a'", … }
 */
export function writeCall(name: string, args: readonly string[]): Written | undefined {
  const call = calls.get(plain(name));
  if (!call?.takes.includes(args.length)) return undefined;
  const isInDays = args.length < 3 || call !== daysBetween || /^['"](?:d|days)['"]$/.test(args[2]!);
  return isInDays ? { kind: call.kind, as: call.as, text: call.write(...args) } : undefined;
}

/** Is that a function of another tool, which is written here in some way? */
export const isOtherCall = (name: string): boolean => calls.has(plain(name));

/** What does here what that function does elsewhere. */
export const insteadOfCall = (name: string): string | undefined => missing.get(plain(name));
