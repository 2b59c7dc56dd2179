/** Signs of other languages, and how they are written here. */
export const otherSigns: Readonly<Record<string, string>> = {
  '==': '=',
  '===': '=',
  '!==': '!=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '≠': '!=',
  '≥': '>=',
  '≤': '<=',
  '&&': 'and',
  '&': 'and',
  '||': 'or',
  '|': 'or',
  '!': 'not',
  '×': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
};

/** Words of conditions, in the only way in which they are written. */
export const ownWords: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'empty',
  'notempty',
  'contains',
  'notcontains',
  'anyof',
  'allof',
  'noneof',
  'true',
  'false',
]);

/** Words of SurveyJS, LimeSurvey, XLSForm and of plain languages, in lower case. */
export const otherWords: Readonly<Record<string, string>> = {
  equal: '=',
  equals: '=',
  eq: '=',
  is: '=',
  notequal: '!=',
  notequals: '!=',
  ne: '!=',
  greater: '>',
  gt: '>',
  less: '<',
  lt: '<',
  greaterorequal: '>=',
  ge: '>=',
  lessorequal: '<=',
  le: '<=',
  contain: 'contains',
  notcontain: 'notcontains',
  in: 'anyof',
  div: '/',
  mod: '%',
  et: 'and',
  und: 'and',
  en: 'and',
  ou: 'or',
  oder: 'or',
  of: 'or',
  non: 'not',
  nicht: 'not',
  niet: 'not',
};

/** Functions of SurveyJS, LimeSurvey, XLSForm and spreadsheets, in lower case. */
export const otherFunctions: Readonly<Record<string, string>> = {
  if: 'iif',
  average: 'avg',
  mean: 'avg',
  strlen: 'length',
  len: 'length',
  'string-length': 'length',
  tolower: 'lower',
  lowercase: 'lower',
  now: 'today',
  currentdate: 'today',
  getdate: 'today',
  datediff: 'days',
  diffdays: 'days',
  suminarray: 'sum',
  countinarray: 'count',
  avginarray: 'avg',
  mininarray: 'min',
  maxinarray: 'max',
};

/** A word of one of these tables; whatever the file names, also a word that JavaScript's objects inherit. */
export const otherWord = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word.toLowerCase()) ? table[word.toLowerCase()] : undefined;
