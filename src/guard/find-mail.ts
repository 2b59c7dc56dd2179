import { farthest, type Rule, type Tokens } from './tokens.ts';

/** An e-mail address: what mailboxes are called, not all that the standards would let through. */
export const findMail: Rule = (tokens, at) => {
  if (tokens[at]!.kind === 'sign') return undefined;
  const sign = endOfRun(tokens, at, /^[.%+_'’-]$/);
  if (tokens[sign]?.text !== '@') return undefined;
  let to = endOfRun(tokens, sign + 1, /^[.-]$/);
  while (to > sign && tokens[to - 1]!.kind === 'sign') to--;
  const last = tokens[to - 1]!;
  const isDomain = to - sign > 3 && last.kind === 'word' && last.text.length > 1 && tokens[to - 2]!.text === '.';
  return isDomain ? { from: at, to } : undefined;
};

/** Where a run of words, figures and some signs ends, or is longer than any address. */
function endOfRun(tokens: Tokens, at: number, signs: RegExp): number {
  let to = at;
  while (to - at < farthest / 2 && tokens[to] && (tokens[to]!.kind !== 'sign' || signs.test(tokens[to]!.text))) to++;
  return to;
}
