/**
 * The form that a text must have, sign by sign, as SurveyJS writes it: `9` is a figure, `a` a letter, `*` a figure or a
 * letter, and every other sign itself; `\` makes the next sign itself. No regular expression, because those of a survey
 * file that somebody else wrote could keep the collector busy for hours.
 *
 * @example
 * fitsMask('1030 AB', '9999 aa'); // true
 */
export function fitsMask(text: string, mask: string): boolean {
  const signs = text.match(/[^]/gu) ?? [];
  const places = placesOf(mask);
  return signs.length === places.length && places.every(({ test }, index) => test(signs[index]!));
}

/**
 * A text that fits a mask, to show how an answer looks.
 *
 * @example
 * exampleOfMask('9999 aa'); // "1234 AB"
 */
export function exampleOfMask(mask: string): string {
  let figures = 0;
  let letters = 0;
  return placesOf(mask)
    .map(({ sign, isFree }) => {
      if (!isFree) return sign;
      return sign === '9' ? String((figures++ % 9) + 1) : String.fromCharCode(65 + (letters++ % 26));
    })
    .join('');
}

interface Place {
  readonly sign: string;
  /** Is it one of the three that stand for others? */
  readonly isFree: boolean;
  test(sign: string): boolean;
}

const free: Readonly<Record<string, (sign: string) => boolean>> = {
  '9': (sign) => /^\d$/.test(sign),
  a: (sign) => /^\p{L}$/u.test(sign),
  '*': (sign) => /^[\p{L}\d]$/u.test(sign),
};

const placesOf = (mask: string): readonly Place[] =>
  (mask.match(/\\.|[^]/gu) ?? []).map((written) => {
    const isFree = Object.hasOwn(free, written);
    const sign = written.length > 1 && written.startsWith('\\') ? written.slice(1) : written;
    return { sign, isFree, test: isFree ? free[written]! : (other) => other === sign };
  });
