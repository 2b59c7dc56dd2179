/** An operator of ours, and the one that holds when it does not. The opposite of an order also holds without an answer. */
type Operators = readonly [is: string, isNot?: string];

const equal: Operators = ['=', '!='];

/**
 * What stands between an answer and a value in SurveyJS, LimeSurvey, XLSForm, REDCap, SQL and plain English, without the
 * words that only hold a sentence together. `between`, `like` and what comes behind them are no operators here.
 */
const spellings: readonly (readonly [Operators, readonly string[]])[] = [
  [equal, ['=', 'equal', 'equals', 'eq', 'same', 'same as']],
  [
    ['!=', '='],
    ['ne', 'neq', 'notequal', 'notequals', 'differs from', 'different from'],
  ],
  [['>'], ['>', 'gt', 'greater', 'more', 'above', 'after', 'larger']],
  [['<'], ['<', 'lt', 'less', 'fewer', 'below', 'before', 'smaller']],
  [['>='], ['>=', 'ge', 'gte', 'greaterorequal', 'greater or equal', 'at least']],
  [['<='], ['<=', 'le', 'lte', 'lessorequal', 'less or equal', 'at most']],
  [
    ['contains', 'notcontains'],
    ['contains', 'contain', 'includes', 'include', 'has', 'have'],
  ],
  [
    ['notcontains', 'contains'],
    ['notcontains', 'notcontain'],
  ],
  [
    ['anyof', 'noneof'],
    ['anyof', 'in', 'any', 'any of', 'oneof', 'one of', 'among'],
  ],
  [['allof'], ['allof', 'all', 'all of']],
  [
    ['noneof', 'anyof'],
    ['noneof', 'none of', 'notin', 'nin'],
  ],
  [
    ['empty', 'notempty'],
    ['empty', 'isempty', 'null', 'isnull', 'isblank', 'undefined', 'none', 'nil', 'blank', 'unanswered', 'missing'],
  ],
  [
    ['notempty', 'empty'],
    ['notempty', 'isnotempty', 'notnull', 'isnotnull', 'answered', 'defined'],
  ],
  [['between', 'notbetween'], ['between']],
  [['like', 'notlike'], ['like']],
  [['ilike'], ['ilike']],
  [
    ['startswith', 'startswith'],
    ['startswith', 'starts with', 'start with', 'beginswith', 'begins with', 'begin with'],
  ],
  [
    ['endswith', 'endswith'],
    ['endswith', 'ends with', 'end with'],
  ],
  [
    ['matches', 'matches'],
    ['=~', 'matches', 'match', 'regex', 'regexp', 'rlike'],
  ],
];

const operators: ReadonlyMap<string, Operators> = new Map(
  spellings.flatMap(([operator, all]) => all.map((words) => [words, operator] as const)),
);

const negations = new Set(['not', '!=', "isn't", "doesn't", "don't", "aren't", "wasn't", "didn't"]);
const fillers = new Set(['is', 'are', 'was', 'be', 'does', 'do', 'did', 'to', 'than', '=']);

/** No run of words that is an operator is longer. */
export const mostOperatorWords = 7;

/**
 * Reads words and signs between an answer and a value as one operator.
 *
 * @param words in the order in which they stand
 * @returns the operator as it is written here, or `between`, `like` and the like; `undefined` when they are none
 * @example
 * readOperator(['is', 'not', 'equal', 'to']); // '!='
 */
export function readOperator(words: readonly string[]): string | undefined {
  const lower = words.map((word) => word.toLowerCase().replace('’', "'"));
  const isNot = lower.filter((word) => negations.has(word)).length;
  const core = lower
    .filter((word) => !negations.has(word) && !fillers.has(word))
    .join(' ')
    .replace(/^(?:contains?|includes?|has|have) (?=\w+ of$)/, '');
  // "is" alone is "=", "not" alone is nothing.
  const isPlain = core === '' && lower.some((word) => word !== 'not');
  return isNot > 1 ? undefined : (isPlain ? equal : operators.get(core))?.[isNot];
}
