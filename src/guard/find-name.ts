import { capitalParticles, commonWords, names, particles, placeWords, roles, titles, wordNames } from './name-words.ts';
import { isSpace, lower, type Rule, type Span, type Token, type Tokens } from './tokens.ts';

/**
 * A name of a person, without what announces it: behind a title ("Mme Dubois", "dhr. Maes") or a role ("mijn chef Luc"),
 * behind another name ("Luc et An"), or among the frequent names of Belgium. What is written without capitals is not
 * found, nor is a rare name that nothing announces.
 */
export const findName: Rule = (tokens, at, nameEnd) =>
  tokens[at]!.kind !== 'word'
    ? undefined
    : (behindTitle(tokens, at) ?? behindRole(tokens, at) ?? behindName(tokens, at, nameEnd) ?? knownName(tokens, at));

function behindTitle(tokens: Tokens, at: number): Span | undefined {
  const { text } = tokens[at]!;
  const word = lower(tokens[at]);
  const hasDot = tokens[at + 1]?.text === '.';
  // "M." and "Herr" are titles as they stand here, not in small letters, nor is "M" alone.
  if (!titles.has(word) || /^(?:m|frau|herrn?)$/.test(text) || (text === 'M' && !hasDot)) return undefined;
  const from = at + (hasDot ? 2 : 1);
  return isSpace(tokens[from]) ? nameAt(tokens, from + 1, true) : undefined;
}

function behindRole(tokens: Tokens, at: number): Span | undefined {
  // "Je m'appelle" tells a name, "j'appelle" rather a place.
  if (!roles.has(lower(tokens[at])) || lower(tokens[at - 2]) === 'j') return undefined;
  let from = at + 1;
  // "mijn naam is", "mein Name ist"
  if (/^(?:is|ist)$/.test(lower(tokens[from + 1]))) from += 2;
  if (tokens[from]?.text === ',') from++;
  if (!isSpace(tokens[from])) return undefined;
  // "mon chef luc": a frequent name may be small here.
  const isKnown = names.has((tokens[++from]?.text ?? '').normalize());
  return isKnown ? { from, to: from + 1 } : nameAt(tokens, from, false);
}

function behindName(tokens: Tokens, at: number, nameEnd: number): Span | undefined {
  const joins = at === nameEnd + 3 && /^(?:et|en|und|and|ou|of)$/.test(tokens[at - 2]!.text);
  return joins ? nameAt(tokens, at, false) : undefined;
}

function knownName(tokens: Tokens, at: number): Span | undefined {
  const word = lower(tokens[at]);
  const isKnown = names.has(word);
  if (!(isKnown || wordNames.has(word)) || tokens[at - 1]?.text === '-' || placeWords.has(lower(tokens[at - 2])))
    return undefined;
  const name = nameAt(tokens, at, false);
  return name && (isKnown || name.to > at + 1) ? name : undefined;
}

/**
 * A name that begins here; further words with a capital belong to it, and the particles between them.
 *
 * @param isAnnounced by a title: then it may begin with a small particle, and be in capitals alone, as in "M. DUPONT"
 */
function nameAt(tokens: Tokens, from: number, isAnnounced: boolean): Span | undefined {
  let to = wordAt(tokens, afterParticles(tokens, from, isAnnounced), isAnnounced);
  if (to === undefined) return undefined;
  for (let more = 0; more < 4 && isSpace(tokens[to]) && tokens[to]!.text !== '\n'; more++) {
    const end = wordAt(tokens, afterParticles(tokens, to + 1, true), isAnnounced);
    if (end === undefined) break;
    to = end;
  }
  return { from, to };
}

function afterParticles(tokens: Tokens, at: number, takesSmall: boolean): number {
  let to = at;
  while (to - at < 6 && isParticle(tokens[to]?.text ?? '', takesSmall || to > at) && isSpace(tokens[to + 1])) to += 2;
  return to;
}

const isParticle = (word: string, takesSmall: boolean): boolean =>
  capitalParticles.has(word) || (takesSmall && particles.has(word));

/** Where a word of a name ends that begins here, with what hyphens and apostrophes join: Jean-Pierre, D'Hondt. */
function wordAt(tokens: Tokens, at: number, takesCapitals: boolean): number | undefined {
  const isElided = /^d$/i.test(tokens[at]?.text ?? '') && /^['’]$/.test(tokens[at + 1]?.text ?? '');
  let to = isElided ? at + 3 : at + 1;
  const word = tokens[to - 1];
  if (!isName(word, takesCapitals)) return undefined;
  for (let more = 0; more < 3 && tokens[to]?.text === '-' && tokens[to + 1]?.kind === 'word'; more++) to += 2;
  return to;
}

function isName(token: Token | undefined, takesCapitals: boolean): boolean {
  const word = lower(token);
  // Behind "M." a short word rather begins a sentence: "La taille M. Il est lourd."
  if (word.length < (takesCapitals ? 4 : 2) && !names.has(word)) return false;
  if (!isUpper(token!.text[0]!) || commonWords.has(word) || titles.has(word)) return false;
  return takesCapitals || !isUpper(token!.text[1]!);
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
