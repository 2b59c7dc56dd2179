/** What can be put in a random order: a choice, a row, a question or a page. */
interface Shuffled {
  readonly value?: string;
  readonly name?: string;
  readonly fixed?: boolean | undefined;
}

/** Puts entries in an order that a seed decides. */
export type Shuffle = <T extends Shuffled>(items: readonly T[], seed: string) => readonly T[];

/**
 * Puts entries in a random order that a seed decides, so that it stays the same for one session. Entries marked
 * `fixed` keep their places.
 *
 * @param items the entries in the order of the file
 * @param seed any text: that of the session, and the name of the list so that each list has an order of its own
 * @example
 * shuffle(question.choices, '7 problems');
 */
export function shuffle<T extends Shuffled>(items: readonly T[], seed: string): readonly T[] {
  const loose = items
    .filter((item) => !item.fixed)
    .map((item) => ({ item, rank: hash(`${seed}${item.value ?? item.name}`) }))
    .sort((left, right) => left.rank - right.rank);
  let next = 0;
  return items.map((item) => (item.fixed ? item : loose[next++]!.item));
}

/** FNV-1a, its bits mixed once more (MurmurHash3's finalizer) so that texts that differ in one letter lie far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
