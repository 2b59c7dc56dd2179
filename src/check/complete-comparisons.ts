import { joined, partsOf, type Part } from './condition-parts.ts';
import { isCondition } from './is-condition.ts';
import { closedAt, isBoundary, isOperand } from './rewriting.ts';

/** Says what is written otherwise here. */
type Note = (at: number, message: string) => void;

const isOrder = (part: Part | undefined): boolean => part !== undefined && /^[<>]=?$/.test(part.text);
const isOperator = (part: Part | undefined): boolean =>
  part !== undefined && /^(?:[=<>]|[!<>]=|(?:not)?contains|(?:any|all|none)of)$/.test(part.text);
const isPositive = ({ text }: Part): boolean => text === '=' || text === 'contains';
const isJoin = (part: Part | undefined): boolean => part !== undefined && /^(?:and|or|,)$/.test(part.text);

/**
 * Gives every comparison both its sides, where a sentence would leave one out: `{n} > 3 and < 5`, `3 < {n} < 5`,
 * `{q} = 'a' or 'b'`, `{q} = ('a' or 'b')`; and quotes to dates that would be differences.
 *
 * @param all the parts of the condition, with the operators of this language
 * @param note takes what is said of it
 */
export function completeComparisons(all: readonly Part[], note: Note): readonly Part[] {
  const parts = withLists(withDates(all, note), note);
  const written: Part[] = [];
  /** The comparison before, for what follows without a side. */
  let before: { readonly answer: Part; readonly operator: Part } | undefined;
  let depth = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if ('(['.includes(part.text)) depth++;
    if (')]'.includes(part.text)) depth--;
    const [last, next, beyond] = [written.at(-1), parts[index + 1], parts[index + 2]];
    if (isOperator(part) && last?.kind === 'answer') before = { answer: last, operator: part };
    if (part.kind === 'answer' && isOperator(last) && isValue(written.at(-2)))
      before = { answer: part, operator: last! };
    const chained = isOrder(written.at(-2)) && last?.kind === 'answer' && isOrder(part);
    if (chained) {
      note(part.at, 'each comparison has two sides');
      written.push({ ...part, kind: 'word', text: 'and', gap: ' ' }, { ...last, gap: ' ' });
    }
    written.push(part);
    if (!before || !isJoin(part) || (part.text === ',' && depth > 0)) continue;
    const { answer, operator } = before;
    if (part.text !== ',' && isOperator(next) && isOperand(beyond)) {
      note(next!.at, `say again what is compared: ${answer.text}`);
      written.push({ ...answer, gap: ' ' });
      continue;
    }
    const isAlone = isValue(next) && (isJoin(beyond) || isBoundary(beyond));
    const isRepeated = operator.text === '!=' || operator.text === 'notcontains' || isPositive(operator);
    // One answer is not two values.
    if (!next || !isAlone || !isRepeated || (operator.text === '=' && part.text === 'and')) continue;
    const join = isPositive(operator) ? (part.text === ',' ? 'or' : part.text) : 'and';
    note(next.at, `say again what is compared: ${answer.text} ${operator.text}`);
    written.splice(-1, 1, { ...part, kind: 'word', text: join, gap: ' ' });
    written.push({ ...answer, gap: ' ' }, { ...operator, gap: ' ' });
    parts.splice(index + 1, 1, { ...next, gap: ' ' });
  }
  return written;
}

/**
 * A condition that can be read, and in which a comparison lacks a side.
 *
 * @returns it with both sides; `undefined` when nothing is lacking
 * @example
 * completed("{q} = 'a' or 'b'"); // "{q} = 'a' or {q} = 'b'"
 */
export function completed(source: string): string | undefined {
  let isChanged = false;
  const text = joined(completeComparisons(partsOf(source), () => (isChanged = true)));
  return isChanged && isCondition(text) ? text : undefined;
}

/** `2020-02-11` in quotes: without, it is 2007. */
function withDates(parts: readonly Part[], note: Note): Part[] {
  const written: Part[] = [];
  for (let index = 0; index < parts.length; index++) {
    const date = parts.slice(index, index + 5);
    const text = date.map((part, place) => (place > 0 ? part.gap : '') + part.text).join('');
    if (/^\d{4}-\d\d-\d\d$/.test(text)) {
      note(date[0]!.at, `a date stands in quotes: '${text}'`);
      written.push({ ...date[0]!, kind: 'text', text: `'${text}'` });
      index += 4;
    } else written.push(parts[index]!);
  }
  return written;
}

const listOperators: Readonly<Record<string, string>> = {
  '= or': 'anyof',
  '!= or': 'noneof',
  'contains or': 'anyof',
  'contains and': 'allof',
  'notcontains or': 'noneof',
};

/** `= ('a' or 'b')` as `anyof ['a', 'b']`. */
function withLists(parts: readonly Part[], note: Note): Part[] {
  const written = [...parts];
  for (let index = written.length - 1; index >= 0; index--) {
    const operator = written[index]!;
    if (!isOperator(operator) || written[index + 1]?.text !== '(') continue;
    const end = closedAt(written, index + 1);
    const inner = written.slice(index + 2, Math.max(end, 0));
    const join = inner[1]?.text ?? '';
    const isList = inner.every((part, place) => (place % 2 === 0 ? isValue(part) : part.text === join));
    const meant = listOperators[`${operator.text} ${join}`];
    if (meant === undefined || !isList) continue;
    note(operator.at, `one of several values is asked for with "${meant}"`);
    const values = inner.map((part, place): Part => {
      if (place % 2 === 0) return { ...part, gap: place === 0 ? '' : ' ' };
      return { ...part, kind: 'sign', text: ',', gap: '' };
    });
    const sign = (text: string, gap: string): Part => ({ kind: 'sign', text, gap, at: operator.at });
    const list = [{ ...operator, kind: 'word' as const, text: meant }, sign('[', ' '), ...values, sign(']', '')];
    written.splice(index, end - index + 1, ...list);
  }
  return written;
}

const isValue = (part: Part | undefined): boolean => part !== undefined && /^(?:text|number)$/.test(part.kind);
