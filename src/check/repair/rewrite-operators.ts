import type { Part } from '../conditions/condition-parts.ts';
import { missingWords, otherWord, otherWords, ownWords } from '../conditions/condition-words.ts';
import { mostOperatorWords, readOperator } from './operator-words.ts';
import { closedAt, isBoundary, isOperand, quoted, type Rewriting } from './rewriting.ts';

/**
 * Writes what stands between the sides of a comparison as one operator, lists in brackets, and the remaining words: joins
 * in other languages, texts without quotes.
 *
 * @param parts of the condition, with names in braces
 * @param rewriting what is known of names
 */
export function rewriteOperators(parts: readonly Part[], rewriting: Rewriting): readonly Part[] {
  const written: Part[] = [];
  for (let index = 0; index < parts.length;) {
    const run = readRun(parts, index, written, rewriting);
    if (!run) {
      written.push(parts[index++]!);
      continue;
    }
    const [first] = parts.slice(index, run.end);
    const words = parts.slice(index, run.end).map(({ text }) => text);
    const isOurs = ownWords.has(run.operator) || /^\W/.test(run.operator);
    // What is no operator here is told with the comparison that takes its place.
    if (run.isBefore) rewriting.note(first!.at, '"empty" and "notempty" stand behind the answer');
    else if (isOurs && words.join() !== run.operator) {
      rewriting.note(first!.at, `"${words.join(' ')}" is written "${run.operator}" here`);
    }
    index = run.end;
    const operator: Part = { ...first!, kind: /^\w/.test(run.operator) ? 'word' : 'sign', text: run.operator };
    if (!run.isBefore) written.push(operator);
    // "empty" stands behind the answer.
    else written.push({ ...parts[index++]!, gap: first!.gap }, { ...operator, gap: ' ' });
  }
  return rewriteWords(withBrackets(written), rewriting);
}

interface Run {
  readonly end: number;
  readonly operator: string;
  /** Does it stand before the answer? */
  readonly isBefore: boolean;
}

/** The longest run of words from a place on that is an operator. */
function readRun(
  parts: readonly Part[],
  start: number,
  written: readonly Part[],
  { domainOf }: Rewriting,
): Run | undefined {
  const [around, before] = [written.at(-2), written.at(-1)];
  const domain = before?.kind === 'answer' ? domainOf(before.text) : undefined;
  const values = domain?.kind === 'text' || domain?.kind === 'list' ? domain.values : undefined;
  let end = start;
  // A choice may be called "none".
  while (
    end - start < mostOperatorWords &&
    isOfOperator(parts[end], parts[end + 1]) &&
    !values?.includes(parts[end]!.text)
  )
    end++;
  for (; end > start; end--) {
    const operator = readOperator(parts.slice(start, end).map(({ text }) => text));
    // A part of something longer that is not known.
    if (operator === undefined || (isOfOperator(parts[end], undefined) && isOfOperator(parts[end + 1], undefined)))
      continue;
    const isPostfix = operator === 'empty' || operator === 'notempty';
    if (isOperand(before)) {
      // What is calculated is no answer that could be asked for with "empty".
      if (isPostfix && end - start > 1 && /^[-+*/%]$/.test(around?.text ?? '')) return undefined;
      const isCall = parts[end]?.text === '(' && parts[end - 1]!.kind === 'word' && isPostfix;
      return isCall ? undefined : { end, operator, isBefore: false };
    }
    if (isPostfix && parts[end]?.kind === 'answer') return { end, operator, isBefore: true };
  }
  return undefined;
}

function isOfOperator(part: Part | undefined, next: Part | undefined): boolean {
  if (part?.kind !== 'word') return part !== undefined && /^(?:[=<>]|[!<>]=|=~)$/.test(part.text);
  // "greater or equal" is one operator.
  if (part.text === 'or') return next !== undefined && /^equals?$/i.test(next.text);
  return !/^(?:and|true|false)$/.test(part.text);
}

/** `anyof (1, 2)` is a list. */
function withBrackets(parts: readonly Part[]): readonly Part[] {
  const written = [...parts];
  parts.forEach(({ text }, index) => {
    if (!/^(?:any|all|none)of$/.test(text) || parts[index + 1]?.text !== '(') return;
    const end = closedAt(parts, index + 1);
    const inner = parts.slice(index + 2, Math.max(end, 0));
    const isList = inner.every(
      ({ kind, text: value }) => ['text', 'number', 'word'].includes(kind) || /^[,-]$/.test(value),
    );
    if (end < 0 || !isList) return;
    written[index + 1] = { ...written[index + 1]!, text: '[' };
    written[end] = { ...written[end]!, text: ']' };
  });
  return written;
}

function rewriteWords(parts: readonly Part[], rewriting: Rewriting): readonly Part[] {
  return parts.map((part, index) => {
    const { kind, text, at } = part;
    const missing = kind === 'word' || kind === 'sign' ? otherWord(missingWords, text) : undefined;
    const [before, next] = [parts[index - 1], parts[index + 1]];
    if (missing !== undefined && next?.text !== '(') rewriting.lack(at, missing);
    if (kind !== 'word' || ownWords.has(text) || next?.text === '(' || before?.text === '{') return part;
    const isBehind = isCompared(parts, index);
    if (isBehind && text.toLowerCase() === 'today') {
      rewriting.note(at, 'a function is called with parentheses: today()');
      return { ...part, text: 'today()' };
    }
    if (isBehind) {
      rewriting.note(at, `a text stands in quotes: ${quoted(text)}`);
      return { ...part, kind: 'text', text: quoted(text) };
    }
    const other = otherWord(otherWords, text);
    if (other === undefined) return part;
    rewriting.note(at, `"${text}" is written "${other}" here`);
    return { ...part, text: other };
  });
}

/** Does a part stand behind an operator, or behind another value with "or" between them? */
function isCompared(parts: readonly Part[], index: number): boolean {
  const [value, before] = [parts[index - 2], parts[index - 1]];
  if (before === undefined || isComparing(before.text)) return before !== undefined;
  const isAlone = isBoundary(parts[index + 1]) && (value?.kind === 'word' || value?.kind === 'text');
  return /^(?:and|or)$/.test(before.text) && isAlone && isCompared(parts, index - 2);
}

const isComparing = (text: string): boolean =>
  /^(?:[=<>]|[!<>]=|[[,]|(?:not)?contains|(?:any|all|none)of|(?:not|i)?like)$/.test(text);
