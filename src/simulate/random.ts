/** Draws numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed (mulberry32), so that a run can be repeated.
 *
 * @param seed any whole number
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One entry of a list; nothing of an empty one. */
export const pickOne = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A whole number from `least` to `most`. */
export const wholeFrom = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));

/** The same entries in another order. */
export const mixed = <T>(list: readonly T[], random: Random): readonly T[] =>
  list
    .map((entry) => ({ entry, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ entry }) => entry);
