import type { NamedQuestions } from './name-faults.ts';

/** How the names of the first thing of a repeated question begin, by the place of each question inside it. */
export function prefixesOf(questions: NamedQuestions): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const [name, { path, parent }] of questions) {
    const at = JSON.stringify(path);
    if (parent === undefined || path[4] !== 'questions' || !name.startsWith(`${parent}-`)) continue;
    // What the thing is called may have hyphens, the question about it has none.
    if (!prefixes.has(at)) prefixes.set(at, name.slice(0, name.lastIndexOf('-') + 1));
  }
  return prefixes;
}

/** As `{panel.hours}` and `{panel[hours]}` are written out for one thing. */
export const writtenOut = (source: string, prefix: string): string =>
  source.replace(/\{\s*panel(?:\[(\w+)\]|\.)/g, (_, exact = '') => `{${prefix}${exact}`);

/** The questions about that thing, as the file calls them. */
export const partsWith = (prefix: string, questions: NamedQuestions): readonly string[] =>
  [...questions.keys()].flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
