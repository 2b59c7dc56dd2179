import type { Path } from '../../schema/survey-error.ts';
import type { NamedQuestion, NamedQuestions } from './name-faults.ts';

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

/** The question that something inside a question of a page belongs to. */
export const questionAround = (path: Path, questions: NamedQuestions): NamedQuestion | undefined =>
  path[4] === 'questions'
    ? [...questions.values()].find(({ path: at }) => at.length === 4 && at[1] === path[1] && at[3] === path[3])
    : undefined;

/** Is this a part of a repeated question, one with faults perhaps, so that `{panel.hours}` may be right? */
export function isInRepeat(path: Path, questions: NamedQuestions): boolean {
  const around = questionAround(path, questions);
  return around !== undefined && around.question.type !== 'group';
}
