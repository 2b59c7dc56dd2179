/** More than this is no chance: of 500 answers without any order, one measurement in 100 000 is further from 0. */
export const mostCorrelation = 0.2;

/**
 * Pearson's correlation of two lists of equal length: 1 is the same order, -1 the reverse, 0 says nothing, which is also
 * the result when all values of a list are equal.
 *
 * @example
 * correlation([0, 1, 2], [100, 200, 300]); // 1
 */
export function correlation(left: readonly number[], right: readonly number[]): number {
  const [meanLeft, meanRight] = [mean(left), mean(right)];
  const covariance = mean(left.map((value, index) => (value - meanLeft) * (right[index]! - meanRight)));
  const deviations = deviation(left, meanLeft) * deviation(right, meanRight);
  return deviations === 0 ? 0 : covariance / deviations;
}

/** The correlation of places with the order in which they are listed. */
export const orderIn = (places: readonly number[]): number => correlation(places, [...places.keys()]);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[], middle: number): number =>
  Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
