import { describeCycle, findCycle } from '../engine/cycle.ts';
import type { Conditions } from '../engine/dependencies.ts';
import type { Functions } from '../engine/expression/function.ts';
import { callsOf, referencesOf } from '../engine/expression/names.ts';
import { ExpressionError, parseExpression } from '../engine/expression/parse.ts';
import type { Expression } from '../engine/expression/syntax.ts';
import type { FaultList } from '../schema/fault.ts';
import { suggest } from '../schema/suggest.ts';
import type { Path } from '../schema/survey-error.ts';
import type { NamedQuestions } from './name-faults.ts';

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
    const expression = parse(prefix === undefined ? source : writtenOut(source, prefix), path, faults);
    if (!expression) continue;
    const owned = { key: path.at(-1), expression };
    const others = byOwner.get(owner);
    if (others) others.push(owned);
    else byOwner.set(owner, [owned]);
    for (const { name, at } of callsOf(expression)) {
      if (functions.has(name) || !faults.isOpen) continue;
      const message = `no function is named "${name.slice(0, 60)}", at character ${at + 1}`;
      faults.add('condition-function', path, message, suggest(name, functions.keys()));
    }
    for (const name of new Set(referencesOf(expression).map((reference) => reference.name))) {
      if (
        questions.has(name) ||
        (name === 'panel' && prefix === undefined && path.includes('questions', 4)) ||
        mayBeFollowUp(name, questions) ||
        !faults.isOpen
      )
        continue;
      const isInside = prefix !== undefined && name.startsWith(prefix);
      const own = isInside ? name.slice(prefix.length) : name;
      const known = isInside ? partsWith(prefix, questions) : questions.keys();
      const where = isInside ? ' here' : '';
      faults.add('condition-name', path, `no question${where} is named "${own.slice(0, 60)}"`, suggest(own, known));
    }
  }
  findCycles(byOwner, questions, pageCount, faults);
}

/** The page or question that a condition belongs to; that of a nested question to the nested one. */
const ownerOf = (path: Path): Path => path.slice(0, path[2] !== 'questions' ? 2 : path[4] === 'questions' ? 6 : 4);

/** A condition, and the key that holds it. */
interface OwnedExpression {
  readonly key: Path[number] | undefined;
  readonly expression: Expression;
}

/** How the names of the first thing of a repeated question begin, by the place of each question inside it. */
function prefixesOf(questions: NamedQuestions): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const [name, { path, parent }] of questions) {
    const at = JSON.stringify(path);
    if (parent === undefined || path[4] !== 'questions' || !name.startsWith(`${parent}-`)) continue;
    const end = name.indexOf('-', parent.length + 1) + 1;
    if (end > 0 && !prefixes.has(at)) prefixes.set(at, name.slice(0, end));
  }
  return prefixes;
}

/** As `{panel.hours}` is written out for one thing. */
const writtenOut = (source: string, prefix: string): string =>
  source.replace(/\{\s*panel\.(?!item\s*\})/g, () => `{${prefix}`);

const partsWith = (prefix: string, questions: NamedQuestions): readonly string[] =>
  [...questions.keys()].flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));

/** The follow-ups of a question with faults are not known: one fault is enough. */
const mayBeFollowUp = (name: string, questions: NamedQuestions): boolean =>
  name.includes('-') && questions.get(name.slice(0, name.indexOf('-')))?.isFaulty === true;

function parse(source: string, path: Path, faults: FaultList): Expression | undefined {
  try {
    return parseExpression(source);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    faults.add('condition-syntax', path, `${error.message}, at character ${error.at + 1}`);
    return undefined;
  }
}

/** Each cycle is cut where it was reported, to find the next. */
function findCycles(
  byOwner: Map<string, OwnedExpression[]>,
  questions: NamedQuestions,
  pageCount: number,
  faults: FaultList,
): void {
  for (let count = 0; count < mostCycles; count++) {
    const cycle = findCycle(graphOf(byOwner, questions, pageCount));
    const [first] = cycle;
    if (first === undefined) return;
    const path = first.startsWith('#') ? ['pages', Number(first.slice(1))] : questions.get(first)!.path;
    faults.add('condition-cycle', path, `these conditions depend on each other: ${describeCycle(cycle)}`);
    byOwner.delete(JSON.stringify(path));
  }
}

/** The file as the graph wants it: all other conditions of a question count alike. */
function graphOf(
  byOwner: ReadonlyMap<string, readonly OwnedExpression[]>,
  questions: NamedQuestions,
  pageCount: number,
): Conditions {
  const conditionsAt = (path: Path): readonly OwnedExpression[] => byOwner.get(JSON.stringify(path)) ?? [];
  const ofPage = (page: number, name: string): readonly Expression[] =>
    conditionsAt(['pages', page]).flatMap(({ key, expression }) => (key === name ? [expression] : []));
  let unless: Expression | undefined;
  const pages = Array.from({ length: pageCount }, (_, page) => {
    const node = { visibleIf: ofPage(page, 'visibleIf')[0], unless };
    const ends = [...(unless ? [unless] : []), ...ofPage(page, 'endIf')];
    unless = ends.length > 1 ? { kind: 'binary', operator: 'or', left: ends[0]!, right: ends[1]! } : ends[0];
    return node;
  });
  const nodes = [...questions].map(([name, { path, parent }]) => {
    const isWritten = parent === undefined || path.length > questions.get(parent)!.path.length;
    const own = isWritten ? conditionsAt(path) : [];
    // What a question says of its own answer is no dependency: the graph knows that key by its name.
    const validIf = own.find(({ key }) => key === 'validIf')?.expression;
    const items = own.filter(({ key }) => key !== 'validIf').map(({ expression }) => ({ visibleIf: expression }));
    const expressions: Readonly<Record<string, Expression>> = validIf ? { validIf } : {};
    return [name, { page: path[1] as number, parent, followUps: [], expressions, items }] as const;
  });
  return { pages, questions: new Map(nodes) };
}
