import { describeCycle, findCycle } from '../../engine/cycle.ts';
import { pageOf } from '../../engine/dependencies.ts';
import type { Conditions } from '../../engine/dependencies.ts';
import type { Functions } from '../../engine/expression/function.ts';
import { referencesOf, resolveReferences } from '../../engine/expression/names.ts';
import { partsNamed } from '../../engine/expression/reference.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import type { FaultList } from '../report/fault.ts';
import type { Path } from '../../schema/survey-error.ts';
import { atInFile } from './at-in-file.ts';
import type { NamedQuestions } from '../structure/name-faults.ts';
import { prefixesOf, writtenOut } from '../structure/panel.ts';
import { readCondition } from './read-condition.ts';
import { findUnknownWords } from '../repair/unknown-words.ts';

/** A condition of a survey file and where it stands. */
export interface PlacedCondition {
  readonly source: string;
  readonly path: Path;
}

/** After so many cycles, the next one helps nobody. */
const mostCycles = 5;

/**
 * Finds conditions that cannot be read, name no question, call no function, or depend on themselves.
 *
 * @param conditions every condition of the file
 * @param questions every question that has a name, by name
 * @param pageCount how many pages the file has
 * @param functions what conditions may call
 * @param faults takes what is found
 */
export function findConditionFaults(
  conditions: readonly PlacedCondition[],
  questions: NamedQuestions,
  pageCount: number,
  functions: Functions,
  faults: FaultList,
): void {
  const byOwner = new Map<string, OwnedExpression[]>();
  const prefixes = prefixesOf(questions);
  for (const { source, path } of conditions) {
    const owner = JSON.stringify(ownerOf(path));
    const prefix = prefixes.get(owner);
    const written = prefix === undefined ? source : writtenOut(source, prefix);
    const inFile = (at: number): number => atInFile(at, written, source);
    const condition = { source, written, path, prefix, inFile };
    const expression = readCondition(condition, questions, faults);
    if (!expression) continue;
    resolveReferences(expression, written, questions);
    const owned = { path, expression, inFile };
    const others = byOwner.get(owner);
    if (others) others.push(owned);
    else byOwner.set(owner, [owned]);
    findUnknownWords(expression, condition, questions, functions, faults);
  }
  findCycles(byOwner, questions, prefixes, pageCount, faults);
}

/** The page or question that a condition belongs to; that of a nested question to the nested one. */
const ownerOf = (path: Path): Path => path.slice(0, path[2] !== 'questions' ? 2 : path[4] === 'questions' ? 6 : 4);

/** A condition, and where it stands. */
interface OwnedExpression {
  readonly path: Path;
  readonly expression: Expression;
  /** Where a character of it stands in the file. */
  readonly inFile: (at: number) => number;
}

/** Each cycle is cut where it was reported, to find the next. */
function findCycles(
  byOwner: Map<string, OwnedExpression[]>,
  questions: NamedQuestions,
  prefixes: ReadonlyMap<string, string>,
  pageCount: number,
  faults: FaultList,
): void {
  for (let count = 0; count < mostCycles; count++) {
    const cycle = findCycle(graphOf(byOwner, questions, pageCount));
    if (cycle.length === 0) return;
    const placeOf = (id: string): Path => {
      const page = pageOf(id);
      return page === undefined ? questions.get(id)!.path : ['pages', page];
    };
    const links = cycle.map((id, index) =>
      linkFrom(placeOf(id), cycle[(index + 1) % cycle.length]!, byOwner, questions),
    );
    const start = Math.max(
      0,
      links.findIndex((link) => link !== undefined),
    );
    const { path = placeOf(cycle[start]!), at } = links[start] ?? {};
    const turned = [...cycle.slice(start), ...cycle.slice(0, start)];
    const named = turned.map((id) => nameInFile(id, questions, prefixes));
    const message = `these conditions depend on each other: ${describeCycle(named)}`;
    faults.add('condition-cycle', path, message, undefined, at);
    byOwner.delete(JSON.stringify(placeOf(cycle[start]!)));
  }
}

/** What the file calls a question that is asked about each of several things. */
function nameInFile(id: string, questions: NamedQuestions, prefixes: ReadonlyMap<string, string>): string {
  const prefix = prefixes.get(JSON.stringify(questions.get(id)?.path));
  return prefix !== undefined && id.startsWith(prefix) ? `panel.${id.slice(prefix.length)}` : id;
}

/** The condition by which a page or question reads the next one of a cycle. */
function linkFrom(
  place: Path,
  next: string,
  byOwner: ReadonlyMap<string, readonly OwnedExpression[]>,
  questions: NamedQuestions,
): { readonly path: Path; readonly at: number } | undefined {
  for (const { path, expression, inFile } of byOwner.get(JSON.stringify(place)) ?? []) {
    const found = referencesOf(expression).find(
      ({ name, row }) => name === next || partsNamed(row, name, questions).includes(next),
    );
    if (found) return { path, at: inFile(found.at) };
  }
  return undefined;
}

/** The file as the graph wants it: all other conditions of a question count alike. */
function graphOf(
  byOwner: ReadonlyMap<string, readonly OwnedExpression[]>,
  questions: NamedQuestions,
  pageCount: number,
): Conditions {
  const conditionsAt = (path: Path): readonly OwnedExpression[] => byOwner.get(JSON.stringify(path)) ?? [];
  const ofPage = (page: number, name: string): readonly Expression[] =>
    conditionsAt(['pages', page]).flatMap(({ path, expression }) => (path.at(-1) === name ? [expression] : []));
  const pages = Array.from({ length: pageCount }, (_, page) => ({
    visibleIf: ofPage(page, 'visibleIf')[0],
    ends: ofPage(page, 'endIf')[0],
  }));
  const nodes = [...questions].map(([name, { path, parent, followUps, logic }]) => {
    const isWritten = parent === undefined || path.length > questions.get(parent)!.path.length;
    const own = isWritten ? conditionsAt(path) : [];
    // What a question says of its own answer is no dependency: the graph knows that key by its name.
    const validIf = own.find(({ path: at }) => at.at(-1) === 'validIf')?.expression;
    const items = own
      .filter(({ path: at }) => at.at(-1) !== 'validIf')
      .map(({ expression }) => ({ visibleIf: expression }));
    const expressions: Readonly<Record<string, Expression>> = validIf ? { validIf } : {};
    return [name, { page: path[1] as number, parent, followUps, logic, expressions, items }] as const;
  });
  return { pages, questions: new Map(nodes) };
}
