import type { Token, Tokens } from './tokens.ts';

/** A group of figures, and what stands between it and the next one. */
export interface DigitGroup {
  readonly digits: string;
  /** What stands before it, after the group before: `''`, a space, `.`, `/` or `-`. */
  readonly separator: string;
  /** The token after it. */
  readonly to: number;
}

/** More figures than in any number that is looked for. */
const most = 16;

/**
 * The groups of figures of a number that begins here: "0470/12.34.56". Between two groups stand at most three signs;
 * the first that is no space counts.
 */
export function digitGroups(tokens: Tokens, at: number): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let count = 0;
  let separator = '';
  for (let next = at; ;) {
    const token = tokens[next];
    if (token?.kind !== 'digits' || (count += token.text.length) > most) return groups;
    groups.push({ digits: token.text, separator, to: ++next });
    separator = '';
    const before = next;
    while (next - before < 3 && joins(tokens[next])) {
      const sign = tokens[next++]!.text;
      if (!separator.trim()) separator = sign.trim() || ' ';
    }
    if (next === before) return groups;
  }
}

const joins = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && /^[\s./()\u2010\u2011-]$/.test(token.text);

/** Does this stand inside of a longer number or date, such as 12/02/2020 or 12 02 2020? */
export const isInsideNumber = (tokens: Tokens, at: number): boolean => {
  const [before, sign, here] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (before?.kind !== 'digits') return false;
  const arePairs = before.text.length < 3 && here!.text.length < 3;
  return /^[.,/-]$/.test(sign!.text) || (arePairs && /^\s$/.test(sign!.text));
};

/** Does a number go on here, such as 089,5? */
export const goesOn = (tokens: Tokens, to: number): boolean =>
  /^[.,/-]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'digits';
