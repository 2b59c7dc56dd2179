/** What an attacker has of one response, as numbers. */
export type Features = readonly number[];

/**
 * Describes bytes by what an attacker can measure: their length, how often each byte occurs, and the first and the last.
 *
 * @param bytes of one response, as they are stored or sent
 */
export function featuresOf(bytes: Buffer): Features {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte]!++;
  return [bytes.length, ...counts, ...bytes.subarray(0, 64), ...bytes.subarray(-64)];
}

/**
 * Tries to recover something about each response: learns from every second one, guesses the others by the nearest mean, and
 * compares with what is true.
 *
 * @param features of each response
 * @param secrets what is true of each: `true` or `false`
 * @returns how far the guesses are from chance, in standard deviations: above 4 is no chance
 */
export function attack(features: readonly Features[], secrets: readonly boolean[]): number {
  const scales = spreadOf(features);
  const learnt = secrets.map((_, index) => index % 2 === 0);
  const means = [true, false].map((secret) =>
    meanOf(features.filter((_, index) => learnt[index] && secrets[index] === secret)),
  );
  const guess = (one: Features): boolean => {
    const [toTrue, toFalse] = means.map((mean) =>
      one.reduce((sum, value, at) => sum + ((value - mean[at]!) / scales[at]!) ** 2, 0),
    );
    return toTrue! < toFalse!;
  };
  const tried = features.flatMap((one, index) => (learnt[index] ? [] : [{ guessed: guess(one), is: secrets[index]! }]));
  // Against the guesses themselves in a random order: whoever always guesses what is frequent has found out nothing.
  const guessedTrue = tried.filter(({ guessed }) => guessed).length;
  const isTrue = tried.filter(({ is }) => is).length;
  const both = tried.filter(({ guessed, is }) => guessed && is).length;
  const total = tried.length;
  const expected = (guessedTrue * isTrue) / total;
  const variance = (expected * (total - guessedTrue) * (total - isTrue)) / (total * (total - 1));
  return variance === 0 ? 0 : (both - expected) / Math.sqrt(variance);
}

const meanOf = (all: readonly Features[]): Features =>
  (all[0] ?? []).map((_, at) => all.reduce((sum, one) => sum + one[at]!, 0) / all.length);

function spreadOf(all: readonly Features[]): Features {
  const mean = meanOf(all);
  return mean.map(
    (middle, at) => Math.sqrt(all.reduce((sum, one) => sum + (one[at]! - middle) ** 2, 0) / all.length) || 1,
  );
}
