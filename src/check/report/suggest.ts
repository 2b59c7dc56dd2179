/** Longer words are no slips of the pen, and more candidates than this are no help but time. */
const longest = 40;
const mostCandidates = 2000;

/**
 * Finds the word that was probably meant: at most two letters typed wrong, left out, doubled or swapped; one in short
 * words. The case of letters counts as no difference, nor does the way in which accents are written.
 *
 * @param word what stands there
 * @param known what may stand there
 * @example
 * suggest('visibelIf', ['required', 'visibleIf']); // "visibleIf"
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const lower = plain(word);
  // Half of the word has to be right: "b" is no slip of the pen for "a".
  let nearest = Math.min(word.length <= 4 ? 2 : 3, Math.ceil(word.length / 2));
  let found: string | undefined;
  let count = 0;
  for (const candidate of known) {
    if (++count > mostCandidates) break;
    const other = plain(candidate);
    if (Math.abs(other.length - lower.length) >= nearest) continue;
    const distance = distanceBetween(lower, other);
    if (distance >= nearest) continue;
    nearest = distance;
    found = candidate;
  }
  return found;
}

/** An accent is part of its letter, or a character of its own behind it. */
const plain = (word: string): string => word.normalize().toLowerCase();

/** Edit distance with swaps of neighbours (optimal string alignment), row by row. */
function distanceBetween(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const isSame = left[i - 1] === right[j - 1];
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = isSwap ? beforeLast[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1), swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length]!;
}
