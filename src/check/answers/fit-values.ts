import type { Part } from '../conditions/condition-parts.ts';
import type { Domain } from './domain.ts';
import { isBoundary, quoted, unquoted, type Rewriting } from '../repair/rewriting.ts';

/**
 * Writes values the way the answer has them that they are compared with: `'1'` for a choice, `1` for a number, `true` for
 * yes. Answers that are no conditions are asked for with "notempty" and "empty".
 *
 * @param parts of the condition, with our operators
 * @param rewriting what is known of names
 */
export function fitValues(parts: readonly Part[], rewriting: Rewriting): readonly Part[] {
  const written = fitTruths(parts, rewriting);
  let domain: Domain | undefined;
  let isList = false;
  return written.map((part, index) => {
    const { kind, text, at } = part;
    if (text === '[' || text === ']') isList = text === '[';
    if (kind === 'answer') domain = rewriting.domainOf(text);
    else if (isBoundary(part) && !isList) domain = undefined;
    const [before, next] = [written[index - 1], written[index + 1]];
    const isBehind = isList
      ? /^[[,]$/.test(before?.text ?? '')
      : /^(?:[=<>]|[!<>]=|(?:not)?contains)$/.test(before?.text ?? '');
    if (!domain || !isBehind || !(isBoundary(next) || next!.text === ']')) return part;
    const fit = fitValue(kind === 'text' ? unquoted(text) : text, kind === 'text', domain);
    if (fit === undefined) return part;
    rewriting.note(at, `${text} is written ${fit} for this question`);
    return { ...part, text: fit };
  });
}

const yes = /^(?:true|yes|y|1|oui|ja)$/i;
const no = /^(?:false|no|n|0|non|nee|nein)$/i;

/**
 * A value as the answer has it.
 *
 * @param value without quotes
 * @param isText does it stand in quotes?
 * @returns `undefined` when it fits, or when nothing is known to fit
 */
export function fitValue(value: string, isText: boolean, domain: Domain): string | undefined {
  if (domain.kind === 'truth' && (isText || !/^(?:true|false)$/.test(value))) {
    return yes.test(value) ? 'true' : no.test(value) ? 'false' : undefined;
  }
  if (domain.kind === 'number' && isText) return /^-?\d+(?:\.\d+)?$/.test(value) ? value : undefined;
  const values = domain.kind === 'text' || domain.kind === 'list' ? domain.values : undefined;
  return values && !isText && /^-?\d/.test(value) ? quoted(value) : undefined;
}

/** `not {q}` and `{q} and …` ask whether there is an answer, unless that is true or false itself. */
function fitTruths(parts: readonly Part[], { domainOf, note, lack }: Rewriting): readonly Part[] {
  const written: Part[] = [];
  parts.forEach((part, index) => {
    written.push(part);
    if (part.kind !== 'answer' || !standsAlone(parts, index)) return;
    const kind = domainOf(part.text)?.kind ?? 'any';
    if (['any', 'nothing', 'truth', 'rows'].includes(kind)) return;
    // Elsewhere, 0 is no answer either.
    if (kind === 'number')
      return lack(part.at, `${part.text} is a number and no condition: compare it, or write "notempty" behind it`);
    const isNot = parts[index - 1]?.text === 'not';
    const [first] = isNot ? written.splice(-2, 2) : [part];
    if (isNot) written.push({ ...part, gap: first!.gap });
    const operator = isNot ? 'empty' : 'notempty';
    note(part.at, `write "${operator}" behind ${part.text}`);
    written.push({ kind: 'word', text: operator, gap: ' ', at: part.at });
  });
  return written;
}

/** Is an answer a condition by itself, also in parentheses? */
function standsAlone(parts: readonly Part[], index: number): boolean {
  let [start, end] = [index - 1, index + 1];
  while (parts[start]?.text === '(' && parts[end]?.text === ')') [start, end] = [start - 1, end + 1];
  const [before, next] = [parts[start], parts[end]];
  // What is left of parentheses may be those of a function.
  if (before?.text === '(' && /^(?!(?:not|and|or)$)\w/.test(parts[start - 1]?.text ?? '')) return false;
  const isCalled = end - start > 2 && before?.kind === 'word' && !isBoundary(before);
  return !isCalled && before?.text !== ',' && next?.text !== ',' && isBoundary(before) && isBoundary(next);
}
