import { ExpressionError, parseExpression } from '../engine/expression/parse.ts';
import { isBlankText } from '../schema/visible.ts';
import { partsOf, type Part } from './condition-parts.ts';
import { rewritePart, type FindName } from './rewrite-part.ts';

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
 * Reads a condition that the parser refuses the way its author probably meant it: with the signs of JavaScript, the words
 * of other survey tools, typographic quotes, names without braces, texts without quotes.
 *
 * @param source the condition as the file writes it
 * @param find tells names of questions from texts
 * @returns `undefined` when nothing is known to help
 * @example
 * repairCondition("{q} == 'a'", find)?.suggestion; // "{q} = 'a'"
 */
export function repairCondition(source: string, find: FindName): Repair | undefined {
  const changes: Change[] = [];
  if (isBlankText(source))
    return { message: 'this condition is empty: leave the key out', at: 0, suggestion: undefined };
  const written = rewrite(partsOf(source), find, changes);
  const candidates = [written, straightened(source, changes)];
  const repaired = firstCondition(candidates) ?? firstCondition(candidates, closers);
  if (repaired?.closer) changes.push({ at: source.length, message: `a closing ${repaired.closer} is missing` });
  const [first] = changes;
  if (!first) return undefined;
  const isShown = repaired !== undefined && repaired.text.length <= maxShown && repaired.text !== source;
  return { ...first, suggestion: isShown ? repaired.text : undefined };
}

/** Each part as it is written here. */
function rewrite(all: readonly Part[], find: FindName, changes: Change[]): string {
  let depth = 0;
  const written: string[] = [];
  all.forEach((part, index) => {
    // Spaces are one part.
    const before = all[index - 1]?.kind === 'space' ? all[index - 2] : all[index - 1];
    const next = all[index + 1]?.kind === 'space' ? all[index + 2] : all[index + 1];
    if ('(['.includes(part.text)) depth++;
    if (')]'.includes(part.text)) depth--;
    const needsComma = depth > 0 && part.kind === 'text' && before?.kind === 'text';
    const found = needsComma
      ? { text: `, ${part.text}`, message: 'a comma is missing before this' }
      : rewritePart(part, { before, next, depth, find });
    if (found) changes.push({ at: part.at, message: found.message });
    let text = found?.text ?? part.text;
    // A word that takes the place of a sign needs space around it.
    if (found && part.kind === 'sign' && /^\w/.test(text)) {
      if (/\S$/.test(written.at(-1) ?? ' ')) text = ` ${text}`;
      if (all[index + 1]?.kind !== 'space') text += ' ';
    }
    if (needsComma && written.at(-1)?.trim() === '') written.pop();
    written.push(text);
  });
  const joined = written.join('');
  const turned = joined
    .replace(/!?=\s*null$|(!?)=\s*null(?!\w)/g, (found) => (found.startsWith('!') ? 'notempty' : 'empty'))
    .replace(
      /(?<!\}\s*)(?<!\w)(not\s*)?empty\s+(\{[^{}]*\})/g,
      (_, not: string | undefined, answer: string) => `${answer} ${not ? 'not' : ''}empty`,
    )
    .replace(/(\{[^{}]*\}\s+)not\s+empty(?!\w)/g, '$1notempty')
    .replace(/selected\(\s*(\{[^{}]*\})\s*,\s*('[^']*'|"[^"]*")\s*\)/g, '$1 contains $2');
  if (turned !== joined && changes.length === 0) {
    changes.push({
      at: joined.search(/(?:not\s+)?(?:not)?empty|selected/),
      message: '"empty" and "notempty" stand behind the answer',
    });
  }
  return turned.trim();
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

function isCondition(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
