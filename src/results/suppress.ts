import { smallestShown } from '../schema/published-results.ts';

/** What is known of the counts of one question, besides the counts. */
export interface TallyBounds {
  /** How many people answered. */
  readonly answered: number;
  /** At least so many answers from each of them. */
  readonly least: number;
  /** At most so many answers from each of them. */
  readonly most: number;
  /** Positions of the answers that stand alone, such as "none of these". */
  readonly exclusive?: readonly number[];
}

/** The largest number that is too small. */
const large = smallestShown - 1;

/**
 * Hides counts by which somebody could be recognised, and others from which those could be computed. Two kinds are too
 * telling: under 5 people gave an answer, or, where several answers may be given, all but under 5 did.
 *
 * Whoever reads the rest knows how many people answered and how many answers each may have given, and knows this very
 * code. So further counts are hidden until every combination of small numbers is possible: which ones follows from the
 * order of the list, never from their size, which would give them away. At least one is hidden besides.
 *
 * | `one`, 40 people | published             | why                                                    |
 * |------------------|-----------------------|--------------------------------------------------------|
 * | 20, 15, 5, 0     | 20, 15, 5, 0          | none is small; that nobody gave an answer is published |
 * | 20, 3, 9, 8      | 20, hidden, 9, hidden  | 3 alone would be 40 less the others                   |
 * | 37, 3            | nothing               | hiding both leaves nothing                             |
 * | 40, 0            | nothing               | all said the same                                      |
 *
 * @param counts one for each answer, in the order of the survey file
 * @param bounds how they were given
 * @returns the counts, `null` where hidden; nothing when nothing would be left to show
 * @example
 * suppress([20, 3, 9, 8], { answered: 40, least: 1, most: 1 }); // [20, null, 9, null]
 */
export function suppress(
  counts: readonly number[],
  { answered, least, most, exclusive = [] }: TallyBounds,
): readonly (number | null)[] | undefined {
  const isSmall = (count: number): boolean => count > 0 && count <= large;
  const isNearAll = (count: number): boolean => most > 1 && answered - count <= large;
  const positions = [...counts.keys()];
  const hidden = new Set(positions.filter((index) => isSmall(counts[index]!) || isNearAll(counts[index]!)));
  if (hidden.size === 0) return most === 1 && counts.includes(answered) ? undefined : counts;

  /** How many it could be as well, for all that can be told from its being hidden. */
  const highestOf = (count: number): number => (isSmall(count) ? large : isNearAll(count) ? answered : smallestShown);
  const telling = [...hidden].map((index) => counts[index]!);
  const small = telling.filter(isSmall).length;
  const nearAll = telling.length - small;
  const others = positions.filter((index) => !hidden.has(index) && counts[index]! > 0).reverse();

  for (const [done, index] of others.entries()) {
    hidden.add(index);
    const shown = sumOf(counts.filter((_, position) => !hidden.has(position)));
    if (shown === 0) return undefined;
    const alone = sumOf(exclusive.map((index) => (hidden.has(index) ? highestOf(counts[index]!) : counts[index]!)));
    const [fewest, highest] = [least * answered - shown, most * (answered - alone) + alone - shown];
    const besides = done + 1;
    // The hidden numbers at their highest with those besides at their lowest, and the other way round.
    const mayBeHigh = small * large + nearAll * answered + besides * smallestShown <= highest;
    const mayBeLow = small + nearAll * (answered - large) + besides * (answered - smallestShown) >= fewest;
    if (mayBeHigh && mayBeLow) return counts.map((count, position) => (hidden.has(position) ? null : count));
  }
  return undefined;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
