import type { Path } from '../schema/survey-error.ts';
import { change, raiseVersion, type Change } from './change.ts';
import { sameCondition } from './same-condition.ts';
import { sameJson } from './same-json.ts';

/** What is looked at in an entry of a list, whatever its type. */
interface Entry {
  readonly value: string;
  readonly text?: unknown;
  readonly visibleIf?: string;
  readonly exclusive?: boolean;
  readonly missing?: boolean;
}

/** Entries, whatever stands there: a question type of somebody else may call anything a list. */
const entriesOf = (list: unknown): readonly Entry[] => (Array.isArray(list) ? (list as readonly Entry[]) : []);

/**
 * Compares choices, rows or columns by their values.
 *
 * @param name the name of the question
 * @param list the key of the list: `choices`
 * @param lists what it was and what it is
 * @param path of the question
 */
export function compareLists(
  name: string,
  list: string,
  lists: readonly [before: unknown, after: unknown],
  path: Path,
): readonly Change[] {
  const [before, after] = lists.map(entriesOf) as [readonly Entry[], readonly Entry[]];
  const old = new Map(before.map((entry) => [entry.value, entry]));
  const now = new Set(after.map(({ value }) => value));
  const added = after.filter(({ value }) => !old.has(value));
  const gone = before.filter(({ value }) => !now.has(value));
  const renamed = new Map(
    gone.flatMap((lost) => {
      const alike = added.filter(({ text }) => sameJson(text, lost.text));
      return alike.length === 1 ? [[lost.value, alike[0]!.value] as const] : [];
    }),
  );
  const taken = new Set(renamed.values());
  const at = (value: string): Path => [...path, list, after.findIndex((entry) => entry.value === value)];
  const thing = `"${list}" of "${name}"`;
  const kept = before.map(({ value }) => value).filter((value) => now.has(value));
  const order = after.map(({ value }) => value).filter((value) => old.has(value));
  return [
    ...gone.map(({ value }) => describeLoss(thing, value, renamed.get(value), [...path, list])),
    ...added
      .filter(({ value }) => !taken.has(value))
      .map(({ value }) => change('harmless', ['new', at(value)], `"${value}" is new in ${thing}`)),
    ...after.flatMap((entry) => {
      const was = old.get(entry.value);
      return was ? compareEntry(thing, was, entry, before, at(entry.value)) : [];
    }),
    ...(sameJson(kept, order) ? [] : [change('harmless', ['new', [...path, list]], `the order of ${thing} changes`)]),
  ];
}

function describeLoss(thing: string, value: string, successor: string | undefined, path: Path): Change {
  if (successor === undefined) {
    const message = `"${value}" is gone from ${thing}: stored answers with it would be refused`;
    return change('breaking', ['new', path], message, 'Keep it and hide it with "visibleIf", or raise "version".');
  }
  const message = `"${value}" in ${thing} seems to be "${successor}" now: stored answers with "${value}" would be refused`;
  return change('breaking', ['new', path], message, `Give it its old value "${value}"; respondents never see it.`);
}

function compareEntry(
  thing: string,
  before: Entry,
  after: Entry,
  list: readonly Entry[],
  path: Path,
): readonly Change[] {
  const changes: Change[] = [];
  const add = (...parameters: Parameters<typeof change>): void => void changes.push(change(...parameters));
  const entry = `"${after.value}" in ${thing}`;
  if (!sameCondition(before.visibleIf, after.visibleIf)) {
    if (after.visibleIf === undefined) add('caution', ['new', path], `${entry} loses "visibleIf": more people see it`);
    else {
      const message = `the condition of ${entry} changes: stored answers that it hides now would be refused`;
      add('breaking', ['new', [...path, 'visibleIf']], message, raiseVersion);
    }
  }
  if (after.exclusive && !before.exclusive)
    add('breaking', ['new', path], `${entry} is exclusive now: stored answers may hold it with others`, raiseVersion);
  if (!before.missing !== !after.missing)
    add(
      'caution',
      ['new', path],
      `${entry} ${after.missing ? 'counts' : 'no longer counts'} as no answer: averages differ`,
    );
  const twin = list.find(({ value, text }) => value !== after.value && sameJson(text, after.text));
  if (!sameJson(before.text, after.text)) {
    if (twin) {
      const message = `${entry} has the text now that "${twin.value}" had: stored answers mean something else`;
      add('breaking', ['new', path], message, 'Move the entries instead of their texts, or raise "version".');
    } else add('harmless', ['new', path], `the text of ${entry} changes; it must still mean the same`);
  }
  return changes;
}
