import { joined, type Part } from '../conditions/condition-parts.ts';
import { otherFunctions, otherWord } from '../conditions/condition-words.ts';
import { insteadOfCall, isOtherCall, writeCall } from './other-calls.ts';
import { closedAt, isOperand, type Rewriting } from './rewriting.ts';

/**
 * Writes the functions of other tools with the operators and functions of this one.
 *
 * @param parts of the condition, with names in braces
 * @param rewriting takes what is said of it
 */
export function rewriteCalls(parts: readonly Part[], rewriting: Rewriting): readonly Part[] {
  const written = [...parts];
  // From the end, so that what is called inside of a call comes before it.
  for (let index = parts.length - 1; index >= 0; index--) {
    const { kind, text: name, at } = written[index]!;
    if (kind !== 'word' || written[index + 1]?.text !== '(' || isOperand(written[index - 1])) continue;
    const missing = insteadOfCall(name);
    if (missing !== undefined) rewriting.lack(at, `there is no ${name}() here: ${missing}`);
    const renamed = otherWord(otherFunctions, name);
    if (renamed !== undefined) {
      rewriting.note(at, `"${name}" is written "${renamed}" here`);
      written[index] = { ...written[index]!, text: renamed };
    }
    if (!isOtherCall(name)) continue;
    const end = closedAt(written, index + 1);
    if (end < 0) continue;
    const inner = written.slice(index + 2, end);
    const call = writeCall(name, argumentsIn(inner));
    if (!call) continue;
    const [picked] = inner;
    if (inner.length === 1 && picked?.kind === 'picked') {
      // Whether a choice is picked is no answer that could be empty.
      const word = call.text.endsWith(' empty') ? 'empty' : 'notempty';
      written.splice(index, end - index + 1, picked, { kind: 'word', text: word, gap: ' ', at });
      continue;
    }
    const { kind: found, text, as } = call;
    rewriting.note(at, `"${name}()" is written ${as} here`);
    const { gap } = written[index]!;
    // "not" before "empty" is "notempty".
    const isNegated = text.endsWith(' empty') && written[index - 1]?.text === 'not';
    const start = isNegated ? index - 1 : index;
    const whole = { ...written[start]!, kind: found, text: isNegated ? text.replace(/ empty$/, ' notempty') : text };
    written.splice(start, end - start + 1, isNegated ? whole : { ...whole, gap });
    index = start;
  }
  return written;
}

/** What stands between the commas of a call. */
function argumentsIn(parts: readonly Part[]): readonly string[] {
  const all: Part[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    if ('(['.includes(part.text)) depth++;
    if (')]'.includes(part.text)) depth--;
    if (part.text === ',' && depth === 0) all.push([]);
    else all.at(-1)!.push(part);
  }
  return parts.length === 0 ? [] : all.map((one) => (isCalculated(one) ? `(${joined(one)})` : joined(one)));
}

/** Is it made of several values? */
const isCalculated = (parts: readonly Part[]): boolean =>
  parts.some(({ kind, text }, index) => index > 0 && kind === 'sign' && '+-*/%'.includes(text));
