// A script that makes a global of itself when it is not loaded by Node.
import 'axe-core/axe.js';
import type * as Axe from 'axe-core';

const { axe } = globalThis as unknown as { axe: typeof Axe };

/** WCAG 2.2 A and AA, and what the makers of axe think best. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks the whole page with axe-core.
 *
 * @param only one rule, when only that one can give something new
 * @returns what is wrong, a line for each element
 */
export async function checkWithAxe(only?: string): Promise<readonly string[]> {
  const runOnly: Axe.RunOnly = only ? { type: 'rule', values: [only] } : { type: 'tag', values: tags };
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `axe ${id}: ${html.slice(0, 160)} (${why})`;
    }),
  );
}
