import type { Part } from './condition-parts.ts';
import { otherFunctions, otherSigns, otherWord, otherWords, ownWords } from './condition-words.ts';

/** How a name that stands without braces is read: `{calls}`, in a repeated question `{panel.hours}`. */
export type FindName = (name: string) => string | undefined;

/** What stands around a part. */
export interface Around {
  readonly before: Part | undefined;
  readonly next: Part | undefined;
  /** How many parentheses and brackets are open. */
  readonly depth: number;
  readonly find: FindName;
}

/** A part as it is written here, and why. */
export interface Rewritten {
  readonly text: string;
  readonly message: string;
}

/**
 * Writes one part of a condition the way it is written here.
 *
 * @param part the part
 * @param around what stands around it
 * @returns `undefined` when it stays as it is
 */
export function rewritePart({ kind, text }: Part, around: Around): Rewritten | undefined {
  const to = (replacement: string, message = `"${text}" is written "${replacement}" here`): Rewritten => ({
    text: replacement,
    message,
  });
  switch (kind) {
    case 'smart':
    case 'entity': {
      const inner = text.replace(/^(?:&[^;]+;|.)\s*/su, '').replace(/\s*(?:&[^;]+;|.)$/su, '');
      return to(quoted(inner), `a text has straight quotes, not ${text}`);
    }
    case 'answer':
      return text.startsWith('$') ? to(text.slice(1)) : undefined;
    case 'hidden':
      return to('', `an invisible character, \\u${text.charCodeAt(0).toString(16).padStart(4, '0')}, is here`);
    case 'number':
      return around.depth === 0 && text.includes(',')
        ? to(text.replace(',', '.'), 'a decimal number is written with a point')
        : undefined;
    case 'sign': {
      const plain = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      const known = otherSigns[plain] ?? plain;
      return known === text ? undefined : to(known);
    }
    case 'word':
      return rewriteWord(text, around, to);
    default:
      return undefined;
  }
}

function rewriteWord(
  word: string,
  { before, next, find }: Around,
  to: (replacement: string, message?: string) => Rewritten,
): Rewritten | undefined {
  const lower = word.toLowerCase().replace(/\s+/g, ' ');
  if (ownWords.has(word)) return undefined;
  if (lower === 'is empty') return to('empty');
  if (lower === 'is not empty') return to('notempty');
  if (before?.text === '{') return undefined;
  if (next?.text === '(' && lower !== 'in' && !ownWords.has(lower)) {
    const own = otherWord(otherFunctions, word);
    return own === undefined ? undefined : to(own);
  }
  const name = nameIn(word, find);
  if (name !== undefined) return to(name, `an answer is written in braces: ${name}`);
  if (ownWords.has(lower)) return to(lower, `write "${lower}" in lower case`);
  const isBehind = before !== undefined && (/^[=<>!]=?=?$|^[[,]$|^<>$/.test(before.text) || isComparing(before.text));
  if (isBehind && /^(?:null|undefined|none)$/.test(lower))
    return to('null', '"empty" and "notempty" ask whether there is an answer');
  if (isBehind && lower === 'today') return to('today()', 'a function is called with parentheses: today()');
  if (isBehind) return to(quoted(word), `a text stands in quotes: ${quoted(word)}`);
  if (/^(?:starts|ends)with$/.test(lower)) return to(word, `there is no "${word}": "contains" finds a part of a text`);
  const other = otherWord(otherWords, word);
  return other === undefined ? undefined : to(other);
}

const isComparing = (word: string): boolean =>
  /^(?:not)?contains?$|^(?:any|all|none)of$/i.test(word) || /^[=!<>]/.test(otherWord(otherWords, word) ?? '');

/** `q.NAOK` and `answers.calls` are a question with something around it. */
function nameIn(word: string, find: FindName): string | undefined {
  const [head = '', ...rest] = word.split('.');
  const isRow = rest.length > 0 && !/^(?:NAOK|value|shown|code|relevanceStatus|valueNAOK)$/.test(rest[0]!);
  const found = find(head);
  if (found !== undefined) return isRow ? `${found.slice(0, -1)}.${rest.join('.')}}` : found;
  return rest.length > 0 ? find(rest.at(-1)!) : undefined;
}

const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);
