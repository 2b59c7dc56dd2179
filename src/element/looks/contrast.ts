/** A colour as it is seen: red, green and blue from 0 to 1, without transparency. */
export type Colour = readonly [number, number, number];

const black: Colour = [0, 0, 0];
const white: Colour = [1, 1, 1];

/** Relative luminance (WCAG 2.2, definition). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/**
 * Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition).
 *
 * @example
 * contrastOf([0, 0, 0], [1, 1, 1]); // 21
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((left, right) => right - left) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Part of the way from one colour to another. */
export const mix = (from: Colour, to: Colour, part: number): Colour =>
  from.map((value, index) => value + (to[index]! - value) * part) as unknown as Colour;

/** Black or white, whichever is easier to read on a ground. */
export const readableOn = (ground: Colour): Colour =>
  contrastOf(white, ground) >= contrastOf(black, ground) ? white : black;

/**
 * Moves a colour towards black or white as little as it takes to be read on a ground; one that can be read stays.
 *
 * @param ratio that is wanted: 4.5 for text (WCAG 2.2, 1.4.3), 3 for borders of controls (1.4.11)
 */
export function readable(colour: Colour, ground: Colour, ratio: number): Colour {
  if (contrastOf(colour, ground) >= ratio) return colour;
  const end = readableOn(ground);
  let [low, high] = [0, 1];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (contrastOf(mix(colour, end, middle), ground) >= ratio) high = middle;
    else low = middle;
  }
  return mix(colour, end, high);
}

/** Is a colour better read on black than on white? */
export const isLight = (colour: Colour): boolean => readableOn(colour) === black;
