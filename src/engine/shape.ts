import { isName, isValue, mostEntries } from '../schema/names.ts';
import { SurveyError, type Path } from '../schema/survey-error.ts';

/** What a check may know of the survey around the value. */
export interface ShapeContext {
  readonly languages: readonly string[];
  /** Set when a text was met that asks for an answer in braces. */
  pipes?: boolean;
}

/**
 * Looks at one value of a survey file. When it may not stand there it gives what was expected, or throws a
 * {@link SurveyError} with the path of the part that is wrong. The path is one array for the whole
 * survey: whoever adds a key takes it away again.
 */
export type Check = ((value: unknown, path: (string | number)[], context: ShapeContext) => string | undefined) & {
  readonly optional?: true;
};

/** The keys that an object may have, and what may stand there. */
export type Shape = Readonly<Record<string, Check>>;

/** Refuses a survey file. */
export function refuse(message: string, path: Path): never {
  throw new SurveyError('survey-invalid', message, path);
}

/** Whatever passes a test. */
export const rule =
  (expected: string, test: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (!test(value)) refuse(`expected ${expected}`, path);
  };

/** A string that passes a test. */
export const textRule = (expected: string, test: (value: string) => boolean): Check =>
  rule(expected, (value) => typeof value === 'string' && test(value));

/** A text that people do not see, such as an address. */
export const string: Check = rule('a text', (value) => typeof value === 'string');
/** `true` or `false`. */
export const boolean: Check = rule('true or false', (value) => typeof value === 'boolean');
/** A finite number. */
export const number: Check = rule('a number', Number.isFinite);
/** A whole number. */
export const integer: Check = rule('a whole number', Number.isInteger);

/** A whole number within limits, which count as allowed. */
export const integerFrom = (least: number, most: number): Check =>
  rule(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );

/** The name of a page or a question. */
export const name: Check = textRule('a name', isName);
/** The value of a choice, a row or a column. */
export const value: Check = textRule('a value', isValue);
/** A condition, not too long; its syntax is checked later. */
export const condition: Check = textRule('a condition', ({ length }) => length <= 2000);

/** One of a few words. */
export const oneOf = (...words: readonly string[]): Check =>
  rule(words.join(' or '), (entry) => words.includes(entry as string));

/** A text for people, with a translation for every language of the survey. */
export const text: Check = (entry, path, context) => {
  if (typeof entry === 'string') return sentence(entry, path, context);
  const { languages } = context;
  const translations = object(entry, path);
  for (const language of languages) {
    if (!Object.hasOwn(translations, language)) refuse('this translation is missing', [...path, language]);
  }
  for (const language of Object.keys(translations)) {
    path.push(language);
    sentence(translations[language], path, context);
    path.pop();
  }
};

const sentence: Check = (entry, path, context) => {
  string(entry, path, context);
  if ((entry as string).includes('{')) context.pipes = true;
};

/** A key that may be left out. */
export const optional = (check: Check): Check =>
  Object.assign<Check, { optional: true }>((...given) => check(...given), { optional: true });

/** An object with exactly these keys. */
export const shaped =
  (shape: Shape): Check =>
  (entry, path, context) => {
    const values = object(entry, path);
    for (const key of Object.keys(values)) {
      path.push(key);
      if (!Object.hasOwn(shape, key)) refuse('this key is not known', path);
      const expected = values[key] !== undefined && shape[key]!(values[key], path, context);
      if (expected) refuse(`expected ${expected}`, path);
      path.pop();
    }
    for (const key of Object.keys(shape)) {
      if (!shape[key]!.optional && values[key] === undefined) refuse(`the key "${key}" is missing`, path);
    }
  };

/** A list with at least one entry, and not too many. */
export const list =
  (check: Check, most = mostEntries): Check =>
  (entries, path, context) => {
    if (!Array.isArray(entries) || entries.length === 0 || entries.length > most) {
      refuse(`expected a list of 1 to ${most} entries`, path);
    }
    entries.forEach((entry, index) => {
      path.push(index);
      check(entry, path, context);
      path.pop();
    });
  };

/** The keys of a choice, a row or a column. */
export const item: Shape = {
  value,
  text,
  visibleIf: optional(condition),
  missing: optional(boolean),
  fixed: optional(boolean),
};

/** A list of choices, rows or columns with values that differ. */
export const items = (shape: Shape = item, most?: number): Check => {
  const check = list(shaped(shape), most);
  return (entries, path, context) => {
    check(entries, path, context);
    differ(
      (entries as { value: string }[]).map((entry) => entry.value),
      (entry, index) => refuse(`the value "${entry}" is used twice`, [...path, index, 'value']),
    );
  };
};

/** Looks for an entry that occurred before. */
export function differ(entries: readonly string[], found: (entry: string, index: number) => never): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => (seen.has(entry) ? found(entry, index) : seen.add(entry)));
}

/** Makes sure that a value is an object, and neither a list nor null. */
export function object(entry: unknown, path: Path): Record<string, unknown> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) refuse('expected an object', path);
  return entry as Record<string, unknown>;
}
