import { referencesOf } from './expression/names.ts';
import { partsNamed } from './expression/reference.ts';
import type { Expression } from './expression/syntax.ts';
import type { QuestionLogic } from './question-logic.ts';

/**
 * A part of the dependency graph: `#2` is the third page, `#2!` whether the survey ended with it or before, anything else
 * a question's name.
 */
export type NodeId = string;

/** What the graph is made of: the conditions of a survey that was read. */
export interface Conditions {
  readonly pages: readonly { readonly visibleIf: Expression | undefined; readonly ends?: Expression | undefined }[];
  readonly questions: ReadonlyMap<
    string,
    {
      readonly page: number;
      readonly parent: string | undefined;
      readonly followUps: readonly string[];
      readonly logic?: Pick<QuestionLogic, 'nested'>;
      readonly expressions: Readonly<Record<string, Expression>>;
      readonly items: readonly { readonly visibleIf: Expression }[];
    }
  >;
}

/** The graph of a survey's conditions. */
export interface Dependencies {
  /** Every page and question, each after all that it reads. Lacks those that depend on themselves: see `findCycle`. */
  readonly order: readonly NodeId[];
  /** Who reads a page or a question. */
  readonly readers: ReadonlyMap<NodeId, readonly NodeId[]>;
}

/** The graph's name of a page. */
export const pageId = (page: number): NodeId => `#${page}`;

/** The graph's name of the end with a page, or before it. */
export const endId = (page: number): NodeId => `#${page}!`;

/** The page that an id of {@link pageId} or {@link endId} belongs to; `undefined` for a question. */
export const pageOf = (id: NodeId): number | undefined => (id.startsWith('#') ? parseInt(id.slice(1), 10) : undefined);

/**
 * Finds who reads whom, and an order in which everything can be evaluated once (Kahn's algorithm, so that a deep
 * hostile file cannot exhaust the stack). Names that are no question are passed over.
 */
export function dependenciesOf(conditions: Conditions): Dependencies {
  const sources = sourcesOf(conditions);
  const readers = new Map<NodeId, NodeId[]>();
  for (const [reader, read] of sources) {
    for (const source of read) {
      const list = readers.get(source);
      if (list) list.push(reader);
      else readers.set(source, [reader]);
    }
  }
  const waiting = new Map([...sources].map(([id, read]) => [id, read.size]));
  const order = [...waiting.keys()].filter((id) => waiting.get(id) === 0);
  // The list grows while it is walked.
  for (const id of order) {
    for (const reader of readers.get(id) ?? []) {
      const left = waiting.get(reader)! - 1;
      waiting.set(reader, left);
      if (left === 0) order.push(reader);
    }
  }
  return { order, readers };
}

/**
 * What each page and question reads: a page also reads the end before it, a question its page, a follow-up the question
 * that it belongs to. What a question says of its own answer (`validIf`) is no dependency.
 */
export function sourcesOf({ pages, questions }: Conditions): Map<NodeId, ReadonlySet<NodeId>> {
  const sources = new Map<NodeId, ReadonlySet<NodeId>>();
  const namesIn = (expression: Expression | undefined): NodeId[] =>
    (expression ? referencesOf(expression) : []).flatMap(({ name, row }) =>
      questions.has(name) ? [name, ...partsNamed(row, name, questions)] : [],
    );
  // Each end reads the one before it, not all of them: an answer on one page leaves the others alone.
  const ended: NodeId[] = [];
  pages.forEach(({ visibleIf, ends }, index) => {
    sources.set(pageId(index), new Set([...namesIn(visibleIf), ...ended]));
    if (!ends) return;
    sources.set(endId(index), new Set([...namesIn(ends), ...ended]));
    ended[0] = endId(index);
  });
  for (const [name, node] of questions) {
    const read = new Set([pageId(node.page)]);
    const readAll = (expression: Expression, but?: string): void =>
      namesIn(expression).forEach((other) => other !== but && read.add(other));
    if (node.parent !== undefined) read.add(node.parent);
    for (const { visibleIf } of node.items) readAll(visibleIf);
    for (const [key, expression] of Object.entries(node.expressions))
      readAll(expression, key === 'validIf' ? name : undefined);
    sources.set(name, read);
  }
  return sources;
}
