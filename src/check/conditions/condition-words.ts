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

/** Words that join conditions or calculate, in other languages and tools, in lower case. */
export const otherWords: Readonly<Record<string, string>> = {
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

/** Functions of SurveyJS, LimeSurvey, XLSForm and spreadsheets that only have another name here, in lower case. */
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
  suminarray: 'sum',
  countinarray: 'count',
  avginarray: 'avg',
  mininarray: 'min',
  maxinarray: 'max',
};

/** What nothing here does, in lower case, and what does instead. */
export const missingWords: Readonly<Record<string, string>> = {
  startswith: 'there is no "startswith": "contains" finds a part anywhere in a text, "anyof" lists values',
  endswith: 'there is no "endswith": "contains" finds a part anywhere in a text, "anyof" lists values',
  matches: 'there are no patterns in conditions: "contains" finds a part of a text, "anyof" lists values',
  xor: 'there is no "xor": write ({a} and not {b}) or (not {a} and {b})',
  '^': 'there are no powers: write {a} * {a}',
  '**': 'there are no powers: write {a} * {a}',
  '?': '"? :" is a function here: iif(condition, then, otherwise)',
};

/** A word of one of these tables; whatever the file names, also a word that JavaScript's objects inherit. */
export const otherWord = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word.toLowerCase()) ? table[word.toLowerCase()] : undefined;
