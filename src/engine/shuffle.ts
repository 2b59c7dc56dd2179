import type { Item } from '../schema/question.ts';

/**
 * Puts entries in a random order that a seed decides, so that it stays the same for one session. Entries marked
 * `fixed` keep their places.
 *
 * @param items the entries in the order of the file
 * @param seed any 32-bit number
 * @example
 * shuffle(question.choices, 7);
 */
export function shuffle<T extends Item>(items: readonly T[], seed: number): readonly T[] {
  const random = mulberry32(seed);
  const loose = items.filter((item) => !item.fixed);
  for (let last = loose.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [loose[last], loose[other]] = [loose[other]!, loose[last]!];
  }
  return items.map((item) => (item.fixed ? item : loose.shift()!));
}

/** Gives each list of a session an order of its own (FNV-1a). */
export function mixSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Tommy Ettinger's mulberry32: small, and good enough to order a list. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
