import type { Part } from '../conditions/condition-parts.ts';
import { isBoundary, quoted, unquoted, type Rewriting } from './rewriting.ts';

/**
 * Writes comparisons that take more than an operator here: `between`, `like`, and whether a choice is picked.
 *
 * @param parts of the condition, with names in braces
 * @param rewriting takes what is said of it
 */
export function rewriteComparisons(parts: readonly Part[], rewriting: Rewriting): readonly Part[] {
  const written: Part[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const found = readComparison(parts, index, rewriting);
    // What stands before the answer, or behind the value, may belong to it: 2 * {calls} between 1 and 3.
    if (!found || !isBoundary(written.at(-1)) || !isBoundary(parts[found.end])) {
      written.push(part);
      continue;
    }
    const { name, as, text, end } = found;
    // Whether a choice is picked was told with its name.
    if (as !== '')
      rewriting.note(name.at, `"${name.text.replace(/^not(?=between|like)/, 'not ')}" is written ${as} here`);
    written.push({ ...part, kind: 'condition', text });
    index = end - 1;
  }
  return written;
}

interface Comparison {
  /** The part that is written otherwise. */
  readonly name: Part;
  /** The operators that it takes here, in a message. */
  readonly as: string;
  readonly text: string;
  readonly end: number;
}

function readComparison(parts: readonly Part[], start: number, rewriting: Rewriting): Comparison | undefined {
  const [answer, name] = [parts[start]!, parts[start + 1]];
  if (answer.kind === 'picked') return readPicked(answer, parts, start);
  if (!name || answer.kind !== 'answer') return undefined;
  if (/^(?:not)?between$/.test(name.text)) return readBetween(answer, name, parts, start + 2);
  if (/^(?:not|i)?like$/.test(name.text)) return readLike(answer, name, parts[start + 2], start + 3, rewriting);
  return undefined;
}

function readBetween(answer: Part, name: Part, parts: readonly Part[], start: number): Comparison | undefined {
  const isOpen = /^[([]$/.test(parts[start]?.text ?? '');
  const least = readValue(parts, isOpen ? start + 1 : start);
  if (!least || !/^(?:and|,)$/.test(parts[least.end]?.text ?? '')) return undefined;
  const most = readValue(parts, least.end + 1);
  if (!most || (isOpen && !/^[)\]]$/.test(parts[most.end]?.text ?? ''))) return undefined;
  const [low, join, high] = name.text === 'between' ? ['>=', 'and', '<='] : ['<', 'or', '>'];
  const text = `${answer.text} ${low} ${least.text} ${join} ${answer.text} ${high} ${most.text}`;
  return { name, as: `with "${low}" and "${high}"`, text, end: isOpen ? most.end + 1 : most.end };
}

/** A value of one part, a negative number, or a function without arguments. */
export function readValue(
  parts: readonly Part[],
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const texts = parts.slice(start, start + 3).map(({ text }) => text);
  const { kind } = parts[start] ?? {};
  if (kind === 'word' && texts[1] === '(' && texts[2] === ')') return { text: texts.join(''), end: start + 3 };
  if (texts[0] === '-' && parts[start + 1]?.kind === 'number') return { text: `-${texts[1]!}`, end: start + 2 };
  return kind === 'number' || kind === 'text' || kind === 'answer' ? { text: texts[0]!, end: start + 1 } : undefined;
}

function readLike(
  answer: Part,
  name: Part,
  value: Part | undefined,
  end: number,
  { lack }: Rewriting,
): Comparison | undefined {
  if (value?.kind !== 'text') return undefined;
  const pattern = unquoted(value.text);
  const [, percent = '', plain = ''] = /^(%?)([^%_]+)\1$/.exec(pattern) ?? [];
  if (plain === '') {
    lack(
      name.at,
      `"like" with ${value.text} asks where a part stands in a text, and nothing here does: "contains" finds it anywhere, "anyof" lists values`,
    );
    return undefined;
  }
  const isLower = name.text === 'ilike';
  const operators = percent === '' ? ['=', '!='] : ['contains', 'notcontains'];
  const side = isLower ? `lower(${answer.text})` : answer.text;
  const operator = operators[Number(name.text === 'notlike')]!;
  const text = `${side} ${operator} ${quoted(isLower ? plain.toLowerCase() : plain)}`;
  return { name, as: `"${operator}"`, text, end };
}

/** `[problems(noise)] = '1'` of REDCap, `problems_noise == "Y"` of LimeSurvey. */
function readPicked(picked: Part, parts: readonly Part[], start: number): Comparison | undefined {
  const [operator = '', value = ''] = parts.slice(start + 1, start + 3).map(({ text }) => text);
  const text = (isPicked: boolean): string =>
    isPicked ? picked.text : picked.text.replace(/(?<=\} )contains/, 'notcontains');
  const as = (isPicked: boolean, end: number): Comparison => ({ name: picked, as: '', text: text(isPicked), end });
  if (/^(?:not)?empty$/.test(operator)) return as(operator === 'notempty', start + 2);
  if (!/^!?=$/.test(operator)) return as(true, start + 1);
  const word = value.replace(/^['"]|['"]$/g, '').toLowerCase();
  if (!/^(?:1|y|0|n|)$/.test(word) || value === '') return undefined;
  return as(/^[1y]$/.test(word) === (operator === '='), start + 3);
}

/**
 * Conditions with parentheses around them where they would be read with what stands beside them; as 1 and 0 where other
 * tools calculate with them.
 */
export function withParentheses(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    if (part.kind !== 'condition') return part;
    const around = [parts[index - 1], parts[index + 1]];
    const isJoined = / (?:and|or) /.test(part.text);
    if (around.every((other) => isBoundary(other) && !(isJoined && /^(?:and|or|not)$/.test(other?.text ?? ''))))
      return part;
    const isTruth = [parts[index - 2], parts[index + 2]].some((other) => /^(?:true|false)$/.test(other?.text ?? ''));
    const isCondition = isTruth || around.every(isBoundary);
    return { ...part, text: isCondition ? `(${part.text})` : `iif(${part.text}, 1, 0)` };
  });
}
