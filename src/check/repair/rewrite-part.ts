import type { Part } from '../conditions/condition-parts.ts';
import { otherSigns, ownWords } from '../conditions/condition-words.ts';
import { withCalls, withCommas } from './split-parts.ts';
import { isOtherCall } from './other-calls.ts';
import { isBoundary, isOperand, quoted, type Rewriting } from './rewriting.ts';

/**
 * Writes signs, quotes and names the way they are written here, part by part; words that are no names are left.
 *
 * @param parts of the condition
 * @param rewriting what is known of names
 */
export function rewriteParts(parts: readonly Part[], rewriting: Rewriting): readonly Part[] {
  const written: Part[] = [];
  let depth = 0;
  const all = withCalls(withCommas(parts), rewriting);
  all.forEach((part, index) => {
    const before = written.at(-1);
    if ('(['.includes(part.text)) depth++;
    if (')]'.includes(part.text)) depth--;
    if (depth > 0 && part.kind === 'text' && before?.kind === 'text') {
      rewriting.note(part.at, 'a comma is missing before this');
      written.push({ kind: 'sign', text: ',', gap: '', at: part.at }, { ...part, gap: ' ' });
      return;
    }
    const next = all[index + 1];
    if (isSigil(part, before, next, rewriting))
      return rewriting.note(part.at, `an answer is written in braces, without "${part.text}"`);
    const found = rewritePart(part, { before, next, depth }, rewriting);
    if (found) rewriting.note(part.at, found.message);
    if (found?.text !== '') written.push({ ...part, ...found });
  });
  return written;
}

/** `$calls`, `@calls`, `#calls`, `%calls%`: the sign says that a name follows. */
function isSigil(part: Part, before: Part | undefined, next: Part | undefined, { find }: Rewriting): boolean {
  if (part.kind !== 'sign') return false;
  if (/^[$@#:%]$/.test(part.text) && !isOperand(before)) {
    return next?.kind === 'word' && next.gap === '' && find(next.text) !== undefined;
  }
  return (
    part.text === '%' &&
    part.gap === '' &&
    before?.kind === 'answer' &&
    (next === undefined || !/[\w{'"(]/.test(next.text[0]!))
  );
}

interface Around {
  readonly before: Part | undefined;
  readonly next: Part | undefined;
  /** How many parentheses and brackets are open. */
  readonly depth: number;
}

interface Rewritten {
  readonly text: string;
  readonly kind?: Part['kind'];
  readonly message: string;
}

/** A part as it is written here, and why; `undefined` when it stays as it is. */
function rewritePart(part: Part, around: Around, rewriting: Rewriting): Rewritten | undefined {
  const { kind, text } = part;
  const to = (replacement: string, message = `"${text}" is written "${replacement}" here`): Rewritten => ({
    text: replacement,
    message,
  });
  switch (kind) {
    case 'smart':
    case 'entity': {
      const inner = text.replace(/^(?:&[^;]+;|.)\s*/su, '').replace(/\s*(?:&[^;]+;|.)$/su, '');
      return { ...to(quoted(inner), `a text has straight quotes, not ${text}`), kind: 'text' };
    }
    case 'answer': {
      const plain = text.replace(/^\$|^\{(?=\{)|(?<=\})\}$/g, '');
      const meant = rewriting.domainOf(plain) ? undefined : meantBy(plain.slice(1, -1).trim(), rewriting);
      return meant ?? (plain === text ? undefined : to(plain));
    }
    case 'field':
      return rewriteField(part, around, rewriting);
    case 'hidden':
      return to('', `an invisible character, \\u${text.charCodeAt(0).toString(16).padStart(4, '0')}, is here`);
    case 'number':
      return around.depth === 0 && text.includes(',')
        ? to(text.replace(',', '.'), 'a decimal number is written with a point')
        : undefined;
    case 'sign': {
      const own = text === '.' ? rewriting.find(text) : undefined;
      if (own !== undefined) return { ...to(own), kind: 'answer' };
      const plain = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/\s/g, '');
      const known = otherSigns[plain] ?? plain;
      return known === text ? undefined : { ...to(known), kind: /^\w/.test(known) ? 'word' : 'sign' };
    }
    case 'word':
      return rewriteName(text, around, rewriting);
    default:
      return undefined;
  }
}

/** `[calls]` of REDCap, and `[problems(noise)]`: is that choice picked? */
function rewriteField({ text, at }: Part, { before }: Around, { find, lack }: Rewriting): Rewritten | undefined {
  const [, name = '', choice] = /^\[(\w+)(?:\((\w+)\))?\]$/u.exec(text) ?? [];
  const answer = isListWord(before?.text) ? undefined : find(name);
  if (answer !== undefined) {
    if (choice !== undefined) return asPicked(text, `${answer} contains '${choice}'`);
    return { text: answer, kind: 'answer', message: `"${text}" is written "${answer}" here` };
  }
  if (choice !== undefined || isBoundary(before)) {
    lack(at, `no question is named "${name}"`);
    return undefined;
  }
  const list = `[${quoted(text.slice(1, -1))}]`;
  return /^\[(?:true|false)\]$/.test(text)
    ? undefined
    : { text: list, message: `a text stands in quotes: ${quoted(text.slice(1, -1))}` };
}

const asPicked = (written: string, text: string): Rewritten => ({
  text,
  kind: 'picked',
  message: `"${written}" asks whether a choice is picked: "contains" does here`,
});

/** `{row.calls}`, `{calls.NAOK}`, `{tool_sound}`: what braces name that no question is called. */
function meantBy(inner: string, rewriting: Rewriting): Rewritten | undefined {
  if (!/^[\w.$:]+$/.test(inner)) return undefined;
  const word = inner.replace(/:\w+$/, '');
  const picked = pickedIn(word, rewriting);
  if (picked !== undefined) return asPicked(`{${inner}}`, picked);
  const name = /^\$?(?:self|this)(?:\.value)?$/.test(word) ? rewriting.find('.') : nameIn(word, rewriting);
  if (name === undefined || name === `{${inner}}` || !rewriting.domainOf(name)) return undefined;
  return { text: name, kind: 'answer', message: `"{${inner}}" is written "${name}" here` };
}

const isListWord = (word: string | undefined): boolean =>
  word !== undefined && /^(?:(?:any|all|none)of|(?:not)?contains|in|,)$/i.test(word);

function rewriteName(word: string, { before, next }: Around, rewriting: Rewriting): Rewritten | undefined {
  const lower = word.toLowerCase();
  if (ownWords.has(word) || before?.text === '{') return undefined;
  if (next?.text === '(' && (isOtherCall(word) || !ownWords.has(lower))) return undefined;
  const picked = pickedIn(word, rewriting);
  if (picked !== undefined) return asPicked(word, picked);
  const name = nameIn(word, rewriting);
  if (name !== undefined) return { text: name, kind: 'answer', message: `an answer is written in braces: ${name}` };
  return ownWords.has(lower) ? { text: lower, message: `write "${lower}" in lower case` } : undefined;
}

const propertyOfLimeSurvey = /\.(?:NAOK|value|shown|code|relevanceStatus|valueNAOK)$/;

/** `q.NAOK` and `answers.calls` are a question with something around it; `tool_sound` of LimeSurvey is a row of one. */
function nameIn(word: string, { find, domainOf }: Rewriting): string | undefined {
  const plain = word.replace(propertyOfLimeSurvey, '');
  const [head = '', ...rest] = plain.split('.');
  const found = find(head);
  if (found !== undefined) return rest.length > 0 ? `${found.slice(0, -1)}.${rest.join('.')}}` : found;
  if (rest.length > 0) return find(rest.at(-1)!);
  for (const [answer, part] of namesIn(plain, find)) {
    const domain = domainOf(answer);
    if (domain?.kind === 'rows' && domain.rows.has(part)) return `${answer.slice(0, -1)}.${part}}`;
  }
  return undefined;
}

/** `problems_noise` of LimeSurvey: is that choice picked? */
function pickedIn(word: string, { find, domainOf }: Rewriting): string | undefined {
  const plain = word.replace(propertyOfLimeSurvey, '');
  if (find(plain) !== undefined) return undefined;
  for (const [answer, value] of namesIn(plain, find)) {
    const domain = domainOf(answer);
    if (domain?.kind === 'list' && domain.values?.includes(value)) return `${answer} contains '${value}'`;
  }
  return undefined;
}

/** A name of a question, and what stands behind an underscore. */
function* namesIn(word: string, find: Rewriting['find']): Generator<readonly [string, string]> {
  for (const { index } of word.slice(0, 130).matchAll(/_/g)) {
    const answer = find(word.slice(0, index));
    if (answer !== undefined) yield [answer, word.slice(index + 1)];
  }
}
