import { isObject } from '../../schema/is-object.ts';
import { idPattern, isName, isValue } from '../../schema/names.ts';
import type { Path } from '../../schema/survey-error.ts';

/** What a file holds where something of another kind belongs. */
export type Expected = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'text';

/** The keys whose lists hold entries with `value` and `text`. */
const listKeys: readonly unknown[] = ['choices', 'rows', 'columns', 'items'];

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  oui: true,
  ja: true,
  y: true,
  1: true,
  false: false,
  no: false,
  non: false,
  nee: false,
  nein: false,
  n: false,
  0: false,
};

/** Longer corrections are not written out. */
const longest = 120;

/**
 * Says what to write for a value of the wrong kind, where that is clear from the value.
 *
 * @param expected the kind that belongs there
 * @param input what is there
 * @param path where
 * @returns a part of an English sentence
 * @example
 * correctionOf('number', '3', ['pages', 0, 'questions', 0, 'min']); // 'write 3, without quotes'
 */
export function correctionOf(expected: Expected, input: unknown, path: Path): string | undefined {
  const correction = correct(expected, input, path);
  return correction === undefined || correction.length > longest ? undefined : correction;
}

function correct(expected: Expected, input: unknown, path: Path): string | undefined {
  const key = path.at(-1);
  switch (expected) {
    case 'number':
    case 'int': {
      const number = typeof input === 'string' ? numberIn(input) : undefined;
      const fits = number !== undefined && (expected === 'number' || Number.isInteger(number));
      return fits ? `write ${number}, without quotes` : undefined;
    }
    case 'boolean': {
      const word = typeof input === 'string' || typeof input === 'number' ? String(input).trim().toLowerCase() : '';
      const isWord = Object.hasOwn(truths, word);
      return isWord ? `write ${truths[word]}${typeof input === 'string' ? ', without quotes' : ''}` : undefined;
    }
    case 'string':
    case 'text':
      if (typeof key === 'string' && key.endsWith('If')) return conditionFor(key, input);
      if (typeof input === 'number') return `write ${JSON.stringify(String(input))}, in quotes`;
      if (expected === 'text' && isListOfTexts(input)) return `write ${JSON.stringify(input.join('\n'))}`;
      return undefined;
    case 'array':
      if (listKeys.includes(key)) return listFor(input);
      if (typeof input === 'string') return `write [${JSON.stringify(input)}]`;
      return isObject(input) ? 'put it in brackets: [ … ]' : undefined;
    case 'object': {
      const isEntry = typeof key === 'number' && listKeys.includes(path.at(-2));
      if (isEntry && (typeof input === 'string' || typeof input === 'number')) return `write ${entryFor(input)}`;
      return undefined;
    }
  }
}

/** `3`, `3,5`, `1 000`: what people write for a number. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function conditionFor(key: string, input: unknown): string | undefined {
  if (isListOfTexts(input)) return `write ${JSON.stringify(input.join(' and '))}`;
  const isHolding = input === true;
  if (!isHolding && input !== false) return undefined;
  if (key === 'requiredIf') return isHolding ? 'write "required": true' : 'leave the key out';
  if (key === 'visibleIf' && !isHolding) return 'take it out of the file to hide it from everybody';
  const isDefault = isHolding === (key !== 'endIf' && key !== 'setValueIf');
  return isDefault ? 'leave the key out, which says the same' : undefined;
}

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');

function listFor(input: unknown): string | undefined {
  const [first] = isObject(input) ? Object.entries(input) : [];
  if (first && (typeof first[1] === 'string' || typeof first[1] === 'number')) {
    return `write a list: [${entryFor(String(first[1]), first[0])}, …]`;
  }
  return typeof input === 'string' ? `write a list: [${entryFor(input)}, …]` : undefined;
}

/** A choice, a row or a column that is written as a text alone. */
const entryFor = (text: string | number, value = valueFor(String(text))): string =>
  `{ "value": ${JSON.stringify(valueFor(value))}, "text": ${JSON.stringify(String(text))} }`;

/** What may be stored for a text: without accents, capitals and spaces. */
function valueFor(text: string): string {
  if (/^[\w.+-]+$/.test(text) && isValue(text)) return text;
  const plain = plainLetters(text)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
  const value = plain.replace(/^-|-$/g, '').slice(0, 64);
  return isValue(value) ? value : 'a';
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * What may stand where a file has a name, a value or an identifier with signs that are not allowed there.
 *
 * @param key `name`, `value` or `id`; of other keys nothing is known
 * @param input what is there
 * @example
 * allowedFor('name', 'days per week'); // 'days_per_week'
 */
export function allowedFor(key: string | number | undefined, input: unknown): string | undefined {
  if (typeof input !== 'string' || input.length > 64) return undefined;
  const plain = plainLetters(input).trim();
  if (key === 'value') return valueFor(input) === 'a' ? undefined : valueFor(input);
  if (key === 'id') {
    const id = plain.toLowerCase().replace(/[^a-z\d]+/g, '-');
    return idPattern.test(id) ? id.replace(/-$/, '') : undefined;
  }
  const name = plain.replace(/\W+/g, '_');
  return key === 'name' && isName(name) ? name : undefined;
}
