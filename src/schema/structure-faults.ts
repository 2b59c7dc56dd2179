import type { z } from 'zod';
import type { FaultList } from './fault.ts';
import { suggest } from './suggest.ts';
import type { Path } from './survey-error.ts';
import { isObject } from './is-object.ts';
import { visit } from './visit.ts';

type Issue = z.core.$ZodIssue;

/**
 * Finds keys that are not known or missing, wrong types and values that may not stand there.
 *
 * @param schema the schema of the whole file
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findStructureFaults(schema: z.ZodType, json: unknown, faults: FaultList): void {
  visit(schema, json, {
    object: (value, keys, path) => {
      for (const key of Object.keys(value)) {
        if (!faults.isOpen) return;
        if (!keys.includes(key)) addUnknownKey(key, keys, path, faults);
      }
    },
  });
  for (const issue of issuesOf(schema, json, faults)) addIssue(issue, [], faults);
}

function issuesOf(schema: z.ZodType, json: unknown, faults: FaultList): readonly Issue[] {
  try {
    return schema.safeParse(json, { reportInput: true }).error?.issues ?? [];
  } catch (error) {
    // zod hands issues on as function arguments: more than about 100 000 exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    faults.add('too-many', [], 'this is no survey file: it has more faults than can be listed');
    return [];
  }
}

function addUnknownKey(key: string, keys: readonly string[], path: Path, faults: FaultList): void {
  const guess = suggest(key, keys);
  const help = guess === undefined ? `; known here are ${keys.join(', ')}` : '';
  faults.add('unknown-key', [...path, key], `the key "${shorten(key)}" is not known${help}`, guess);
}

function addIssue(issue: Issue, around: Path, faults: FaultList): void {
  const path = [...around, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') return; // found by the walk, which knows the keys that may stand there
  if (issue.code === 'invalid_union') return addUnionIssue(issue, path, faults);
  const key = path.at(-1);
  if (issue.input === undefined && typeof key === 'string') {
    faults.add('missing-key', path.slice(0, -1), `the key "${key}" is missing`);
  } else if (issue.code === 'invalid_type') {
    faults.add(
      'wrong-type',
      path,
      `expected ${typeNames[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}`,
    );
  } else {
    faults.add('wrong-value', path, sentenceOf(issue), suggestionFor(issue));
  }
}

function addUnionIssue(issue: z.core.$ZodIssueInvalidUnion, path: Path, faults: FaultList): void {
  if (issue.discriminator !== undefined) {
    const types = ((issue as { options?: unknown }).options as readonly unknown[]).map(String);
    const type = (issue.input as Record<string, unknown>)[issue.discriminator];
    const known = `known are ${types.join(', ')}`;
    if (typeof type !== 'string') return faults.add('unknown-type', path, `expected a question type; ${known}`);
    const guess = suggest(type, types);
    const help = guess === undefined ? `; ${known}` : '';
    return faults.add('unknown-type', path, `the question type "${shorten(type)}" is not known${help}`, guess);
  }
  // The only other union is a text: when an object stands there, what is wrong inside it says more.
  const inside = issue.errors.find((branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0));
  if (inside) return inside.forEach((inner) => addIssue(inner, path, faults));
  const key = path.at(-1);
  if (issue.input === undefined && typeof key === 'string') {
    return faults.add('missing-key', path.slice(0, -1), `the key "${key}" is missing`);
  }
  faults.add(
    'wrong-type',
    path,
    `expected a text, or an object with one text per language, found ${kindOf(issue.input)}`,
  );
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function sentenceOf(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'too_small')
    return `expected ${issue.inclusive ? 'at least' : 'more than'} ${sizeOf(issue, issue.minimum)}`;
  if (issue.code === 'too_big')
    return `expected ${issue.inclusive ? 'at most' : 'less than'} ${sizeOf(issue, issue.maximum)}`;
  return issue.message;
}

function sizeOf({ origin }: { origin: string }, size: number | bigint): string {
  const units: Readonly<Record<string, readonly [string, string]>> = {
    array: ['entry', 'entries'],
    string: ['character', 'characters'],
  };
  const unit = units[origin];
  return unit ? `${size} ${unit[size === 1 ? 0 : 1]}` : String(size);
}

function suggestionFor(issue: Issue): string | undefined {
  return issue.code === 'invalid_value' && typeof issue.input === 'string'
    ? suggest(issue.input, issue.values.map(String))
    : undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const kinds: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: String(value) };
  if (typeof value === 'number' && !Number.isInteger(value)) return `the number ${value}`;
  return kinds[typeof value] ?? typeof value;
}

const shorten = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);
