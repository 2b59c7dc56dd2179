import { joined, partsOf, type Part } from './condition-parts.ts';
import { isCondition } from './is-condition.ts';
import { readValue, withParentheses } from '../repair/rewrite-comparisons.ts';
import { closedAt, isBoundary } from '../repair/rewriting.ts';

/** Says what is written otherwise here. */
type Note = (at: number, message: string) => void;

const isOrder = (part: Part | undefined): boolean => part !== undefined && /^[<>]=?$/.test(part.text);
const isOperator = (part: Part | undefined): part is Part =>
  part !== undefined && /^(?:[=<>]|[!<>]=|(?:not)?contains|(?:any|all|none)of)$/.test(part.text);
const isPositive = ({ text }: Part): boolean => text === '=' || text === 'contains';
const isNegative = ({ text }: Part): boolean => text === '!=' || text === 'notcontains';

/**
 * Gives every comparison both its sides, where a sentence would leave one out: `{n} > 3 and < 5`, `3 < {n} < 5`,
 * `{q} = 'a' or 'b'`, `{q} = ('a' or 'b')`; and quotes to dates that would be differences. What is completed is one condition,
 * for {@link withParentheses}.
 *
 * @param all the parts of the condition, with the operators of this language
 * @param note takes what is said of it
 */
export function completeComparisons(all: readonly Part[], note: Note): readonly Part[] {
  const parts = withLists(withDates(all, note), note);
  const written: Part[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    // What stands before the answer, or behind the value, may belong to it: 2 * {n} > 3 and < 5.
    const group = isBoundary(written.at(-1)) ? (readChain(parts, index) ?? readGroup(parts, index)) : undefined;
    if (!group || !isBoundary(parts[group.end])) {
      written.push(part);
      continue;
    }
    note(group.at, group.message);
    written.push({ ...part, kind: 'condition', text: group.text });
    index = group.end - 1;
  }
  return written;
}

/** Comparisons of one answer. */
interface Group {
  readonly text: string;
  readonly end: number;
  /** What was lacking, and where. */
  readonly message: string;
  readonly at: number;
}

/** `3 < {n} < 5` */
function readChain(parts: readonly Part[], start: number): Group | undefined {
  const least = readValue(parts, start);
  const [first, answer, second] = parts.slice(least?.end ?? start);
  if (!least || !first || answer?.kind !== 'answer' || !isOrder(first) || !isOrder(second)) return undefined;
  const most = readValue(parts, least.end + 3);
  if (!most || !second!.text.startsWith(first.text.charAt(0))) return undefined;
  const text = `${least.text} ${first.text} ${answer.text} and ${answer.text} ${second!.text} ${most.text}`;
  return { text, end: most.end, message: 'each comparison has two sides', at: second!.at };
}

/** `{n} > 3 and < 5`, `{q} = 'a' or 'b'` */
function readGroup(parts: readonly Part[], start: number): Group | undefined {
  const [answer, operator] = [parts[start]!, parts[start + 1]];
  const value = isOperator(operator) ? readValue(parts, start + 2) : undefined;
  if (answer.kind !== 'answer' || !isOperator(operator) || !value) return undefined;
  const texts = [`${answer.text} ${operator.text} ${value.text}`];
  let join: string | undefined;
  let lacking: Pick<Group, 'message' | 'at'> | undefined;
  let { end } = value;
  for (let next; (next = readRest(parts, end, operator)) && (join ?? next.join) === next.join;) {
    ({ join, end } = next);
    lacking ??= {
      at: next.at,
      message: `say again what is compared: ${answer.text}${next.isBare ? ` ${operator.text}` : ''}`,
    };
    texts.push(`${answer.text} ${next.text}`);
  }
  return lacking && { ...lacking, text: texts.join(` ${join} `), end };
}

/** What follows a comparison and lacks its answer, or its answer and its operator. */
function readRest(
  parts: readonly Part[],
  start: number,
  operator: Part,
):
  | {
      readonly join: string;
      readonly text: string;
      readonly end: number;
      readonly at: number;
      readonly isBare: boolean;
    }
  | undefined {
  const [join, next] = parts.slice(start, start + 2);
  if (!join || !next || !/^(?:and|or|,)$/.test(join.text)) return undefined;
  const own = isOperator(next) && join.text !== ',' ? next : undefined;
  const value = readValue(parts, start + (own ? 2 : 1));
  if (!value || !isBoundary(parts[value.end])) return undefined;
  const rest = { end: value.end, at: next.at, isBare: !own };
  if (own) return { ...rest, join: join.text, text: `${own.text} ${value.text}` };
  const isLiteral = next.kind === 'text' || next.kind === 'number';
  // One answer is not two values.
  const isTwo = operator.text === '=' && join.text === 'and';
  if (!isLiteral || isTwo || !(isPositive(operator) || isNegative(operator))) return undefined;
  const meant = isNegative(operator) ? 'and' : join.text === ',' ? 'or' : join.text;
  return { ...rest, join: meant, text: `${operator.text} ${value.text}` };
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
  const text = joined(withParentheses(completeComparisons(partsOf(source), () => (isChanged = true))));
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
