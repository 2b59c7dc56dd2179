import type { FaultList } from '../report/fault.ts';
import { isObject } from '../../schema/is-object.ts';
import { mostQuestions } from '../../schema/names.ts';
import type { Path } from '../../schema/survey-error.ts';
import { suggest } from '../report/suggest.ts';
import { realChoices } from '../../questions/repeat/unroll.ts';

/** How deep a question stands that is in no other one: `pages[0].questions[0]`. */
const outermost = 4;

/**
 * Finds questions that take the choices of a question which does not exist, is itself, or has no choices, and those that
 * are repeated more often than a survey may ask.
 *
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findSourceFaults(json: Readonly<Record<string, unknown>>, faults: FaultList): void {
  const placed = placedQuestions(json);
  const sources = new Map(
    placed.filter(({ path }) => path.length === outermost).map(({ question }) => [question['name'], question]),
  );
  const withChoices = [...sources].flatMap(([name, question]) =>
    typeof name === 'string' && hasChoices(question) ? [name] : [],
  );
  const known = new Set(withChoices);
  let count = 0;

  for (const { question, path } of placed) {
    const { forEach, choicesFromQuestion } = question;
    const things = typeof forEach === 'string' ? realChoices(sources.get(forEach)) : undefined;
    if (findFault('choicesFromQuestion', choicesFromQuestion) || findFault('forEach', forEach)) continue;
    if (things?.length === 0) {
      const message = `every choice of "${String(forEach).slice(0, 60)}" is "exclusive" or "missing": there is nothing to ask about`;
      faults.add('wrong-value', [...path, 'forEach'], message);
    }
    countQuestions(question, path, things?.length);

    function findFault(key: string, source: unknown): boolean {
      if (typeof source !== 'string' || (known.has(source) && source !== question['name'])) return false;
      const message = `expected the name of another question with choices of its own, outside groups, not "${source.slice(0, 60)}"`;
      faults.add('wrong-value', [...path, key], message, suggest(source, withChoices));
      return true;
    }
  }

  function countQuestions(question: Placed['question'], path: Path, things: number | undefined): void {
    if (path.length > outermost) return;
    const { type, questions, max } = question;
    const inside = Array.isArray(questions) ? questions.length : 0;
    const times = things ?? (type === 'repeat' ? Number(max ?? 5) : 1);
    const before = count;
    count += 1 + inside * times;
    if (count <= mostQuestions || before > mostQuestions) return;
    const written = inside > 0 ? `${inside} questions, each asked about ${times} things, make` : 'that makes';
    const message = `${written} ${count} questions in all: a survey may have ${mostQuestions}`;
    faults.add('too-many', inside > 0 ? [...path, 'questions'] : path, message);
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
