import { referencesOf } from './expression/names.ts';
import type { Expression } from './expression/syntax.ts';

/** A page or a question in the dependency graph: `#2` is the third page, anything else a question's name. */
export type NodeId = string;

/** What the graph is made of: the conditions of a survey that was read. */
export interface Conditions {
  readonly pages: readonly { readonly visibleIf: Expression | undefined }[];
  readonly questions: ReadonlyMap<
    string,
    {
      readonly page: number;
      readonly parent: string | undefined;
      readonly visibleIf: Expression | undefined;
      readonly requiredIf: Expression | undefined;
      readonly items: readonly { readonly visibleIf: Expression }[];
    }
  >;
}

/** The graph of a survey's conditions. */
export interface Dependencies {
  /** Every page and question, each after all that it reads. Lacks those that depend on themselves. */
  readonly order: readonly NodeId[];
  /** Who reads a page or a question. */
  readonly readers: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** Pages and questions that depend on themselves: must be empty. */
  readonly cyclic: readonly NodeId[];
}

/** The graph's name of a page. */
export const pageId = (page: number): NodeId => `#${page}`;

/**
 * Finds who reads whom, and an order in which everything can be evaluated once (Kahn's algorithm, so that a deep
 * hostile file cannot exhaust the stack).
 */
export function dependenciesOf({ pages, questions }: Conditions): Dependencies {
  const readers = new Map<NodeId, NodeId[]>();
  const waiting = new Map<NodeId, number>();

  const add = (reader: NodeId, sources: Iterable<NodeId>): void => {
    const unique = new Set(sources);
    waiting.set(reader, unique.size);
    for (const source of unique) {
      const list = readers.get(source);
      if (list) list.push(reader);
      else readers.set(source, [reader]);
    }
  };

  pages.forEach((page, index) => add(pageId(index), namesIn(page.visibleIf)));
  for (const [name, node] of questions) {
    const conditions = [node.visibleIf, node.requiredIf, ...node.items.map((item) => item.visibleIf)];
    add(name, [pageId(node.page), ...(node.parent === undefined ? [] : [node.parent]), ...conditions.flatMap(namesIn)]);
  }

  const order = [...waiting.keys()].filter((id) => waiting.get(id) === 0);
  for (let position = 0; position < order.length; position++) {
    for (const reader of readers.get(order[position]!) ?? []) {
      const left = waiting.get(reader)! - 1;
      waiting.set(reader, left);
      if (left === 0) order.push(reader);
    }
  }
  return { order, readers, cyclic: [...waiting.keys()].filter((id) => waiting.get(id)! > 0) };
}

const namesIn = (expression: Expression | undefined): NodeId[] =>
  expression ? referencesOf(expression).map(({ name }) => name) : [];
