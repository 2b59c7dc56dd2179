import { isBlankText } from '../report/visible.ts';
import { completeComparisons } from '../conditions/complete-comparisons.ts';
import { joined, partsOf } from '../conditions/condition-parts.ts';
import { fitValues } from '../answers/fit-values.ts';
import { isCondition } from '../conditions/is-condition.ts';
import { rewriteCalls } from './rewrite-calls.ts';
import { rewriteComparisons, withParentheses } from './rewrite-comparisons.ts';
import { rewriteOperators } from './rewrite-operators.ts';
import { rewriteParts } from './rewrite-part.ts';
import type { ConditionNames, Rewriting } from './rewriting.ts';

/** What was meant by a condition that cannot be read. */
export interface Repair {
  /** What is wrong first: a part of an English sentence. */
  readonly message: string;
  /** Where, from 0. */
  readonly at: number;
  /** The whole condition as it is written here; `undefined` when that is not known. */
  readonly suggestion: string | undefined;
}

interface Change {
  readonly at: number;
  readonly message: string;
}

/** Longer conditions are not written out in a message. */
const maxShown = 300;

/**
 * Reads a condition that is written for another tool the way its author probably meant it: with the signs of JavaScript,
 * the words and functions of other survey tools, typographic quotes, names without braces, texts without quotes.
 *
 * @param source the condition as the file writes it
 * @param names what the survey knows of its words
 * @returns `undefined` when nothing is known to help
 * @example
 * repairCondition("{q} == 'a'", names)?.suggestion; // "{q} = 'a'"
 */
export function repairCondition(source: string, names: ConditionNames): Repair | undefined {
  if (isBlankText(source))
    return { message: 'this condition is empty: leave the key out', at: 0, suggestion: undefined };
  const changes: Change[] = [];
  const lacks: Change[] = [];
  const written = rewrite(source, {
    ...names,
    note: (at, message) => changes.push({ at, message }),
    lack: (at, message) => lacks.push({ at, message }),
  });
  const [lack] = lacks;
  if (lack) return { ...lack, suggestion: undefined };
  const candidates = [written, straightened(source, changes)];
  const repaired = firstCondition(candidates) ?? firstCondition(candidates, closers);
  if (repaired?.closer) changes.push({ at: source.length, message: `a closing ${repaired.closer} is missing` });
  const [first] = changes.sort((left, right) => left.at - right.at);
  if (!first) return undefined;
  const isShown = repaired && repaired.text.length <= maxShown && repaired.text !== source;
  return { ...first, suggestion: isShown && names.isKnown(repaired.text) ? repaired.text : undefined };
}

/** The condition as it is written here, as far as that is known. */
function rewrite(source: string, rewriting: Rewriting): string {
  const named = rewriteParts(partsOf(source), rewriting);
  const compared = rewriteOperators(named, rewriting);
  const completed = completeComparisons(compared, rewriting.note);
  const called = rewriteCalls(completed, rewriting);
  return joined(withParentheses(rewriteComparisons(fitValues(called, rewriting), rewriting)));
}

/** The condition with every typographic quote made straight, for those that were mixed. */
function straightened(source: string, changes: Change[]): string {
  const text = source.replace(/[‘’‚‛`´′]/g, "'").replace(/[“”„‟″«»]/g, '"');
  if (text !== source && changes.length === 0) {
    changes.push({ at: source.search(/[‘’‚‛`´′“”„‟″«»]/), message: 'a text has straight quotes' });
  }
  return text;
}

interface Closed {
  readonly text: string;
  readonly closer: string;
}

/** What may be missing at the end. */
const closers = ["'", '"', ')', ']', '}'];

/** The first text that is a condition, with what is missing at its end. */
function firstCondition(texts: readonly string[], ends: readonly string[] = ['']): Closed | undefined {
  const all = texts.flatMap((text) => ends.map((closer) => ({ text: text + closer, closer })));
  return all.find(({ text }) => isCondition(text));
}
