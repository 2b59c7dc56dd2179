import { plainSigns, withoutUnseen } from './plain-signs.ts';

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
 * A text with the signs of the mask for those that mean the same, so that it fits however it was written: figures of other
 * scripts, a dash or a space of another length, no marks without width, a time such as `8u30` where the mask has `99:99`.
 *
 * @returns the same text when nothing makes it fit
 * @example
 * writtenAsMask('12–34', '99-99'); // "12-34"
 */
export function writtenAsMask(text: string, mask: string): string {
  const places = placesOf(mask);
  const time = asTime(text, places);
  if (time !== undefined) return time;
  const signs = withoutUnseen(text.normalize()).match(/[^]/gu) ?? [];
  const written = signs.map((sign, index) => {
    const place = places[index];
    if (!place || place.test(sign)) return sign;
    const plain = plainSigns(sign);
    return place.isFree ? plain : plain === plainSigns(place.sign) ? place.sign : sign;
  });
  return fitsMask(written.join(''), mask) ? written.join('') : text;
}

/** A time of the day in the form of a mask for one, such as `99:99` or `99h99`. */
function asTime(text: string, places: readonly Place[]): string | undefined {
  const form = places.map(({ sign }) => sign).join('');
  if (!/^99[:hu]99$/.test(form)) return undefined;
  const [, hours, minutes] = /^(\d{1,2}) ?(?:[:.]|h|u|uur) ?(\d\d)$/i.exec(plainSigns(text)) ?? [];
  return hours && minutes && hours.padStart(2, '0') + form[2]! + minutes;
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
  (mask.normalize().match(/\\.|[^]/gu) ?? []).map((written) => {
    const isFree = Object.hasOwn(free, written);
    const sign = written.length > 1 && written.startsWith('\\') ? written.slice(1) : written;
    return { sign, isFree, test: isFree ? free[written]! : (other) => other === sign };
  });
