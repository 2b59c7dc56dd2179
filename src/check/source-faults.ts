import type { FaultList } from '../schema/fault.ts';
import { isObject } from '../schema/is-object.ts';
import type { Path } from '../schema/survey-error.ts';
import { suggest } from '../schema/suggest.ts';

/** The keys by which a question takes over the choices of another one. */
const keys = ['forEach', 'choicesFromQuestion'] as const;

/** How deep a question stands that is in no other one: `pages[0].questions[0]`. */
const outermost = 4;

/**
 * Finds questions that take the choices of a question which does not exist, is itself, or has no choices.
 *
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findSourceFaults(json: Readonly<Record<string, unknown>>, faults: FaultList): void {
  const placed = placedQuestions(json);
  const withChoices = new Set(
    placed
      .filter(({ question, path }) => path.length === outermost && hasChoices(question))
      .map(({ question }) => question['name']),
  );
  const known = [...withChoices].filter((name) => typeof name === 'string');
  for (const { question, path } of placed) {
    for (const key of keys) {
      const source = question[key];
      if (typeof source !== 'string' || (withChoices.has(source) && source !== question['name'])) continue;
      const message = `expected the name of another question with choices of its own, outside groups, not "${source.slice(0, 60)}"`;
      faults.add('wrong-value', [...path, key], message, suggest(source, known));
    }
  }
}

/** A question as the file writes it, of any shape, and where. */
export interface Placed {
  readonly question: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

const hasChoices = (question: Readonly<Record<string, unknown>>): boolean =>
  question['type'] === 'choice' && Array.isArray(question['choices']) && question['choicesFromQuestion'] === undefined;

/** The questions of all pages, and those written inside them. */
export function placedQuestions(json: Readonly<Record<string, unknown>>): readonly Placed[] {
  const inside = (value: unknown, key: string, at: Path): readonly Placed[] => {
    const list = isObject(value) && Array.isArray(value[key]) ? (value[key] as readonly unknown[]) : [];
    return list.flatMap((entry, index) => (isObject(entry) ? [{ question: entry, path: [...at, key, index] }] : []));
  };
  const outer = inside(json, 'pages', []).flatMap(({ question: page, path }) => inside(page, 'questions', path));
  return outer.flatMap((placed) => [placed, ...inside(placed.question, 'questions', placed.path)]);
}
