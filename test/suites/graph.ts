import type { Conditions } from '../../src/engine/dependencies.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import type { Expression } from '../../src/engine/expression/syntax.ts';

/** A graph from conditions by question; all questions stand on the first of two pages. */
export function graph(conditions: Readonly<Record<string, string>>, secondPage?: string): Conditions {
  const nodes = Object.entries(conditions).map(
    ([name, source]) =>
      [
        name,
        {
          page: 0,
          parent: undefined,
          followUps: [],
          expressions: expressionsOf(source),
          items: [],
        },
      ] as const,
  );
  const visibleIf = secondPage === undefined ? undefined : parseExpression(secondPage);
  return { pages: [{ visibleIf: undefined }, { visibleIf }], questions: new Map(nodes) };
}

const expressionsOf = (source: string): Readonly<Record<string, Expression>> =>
  source === '' ? {} : { visibleIf: parseExpression(source) };
