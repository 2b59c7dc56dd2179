/**
 * How a number stands in a sentence: as a text up to four figures, so that a year is not written "1 984". A small one below
 * zero is left to the language, which says on which side its minus stands.
 */
export const written = (value: number): number | string =>
  Number.isInteger(value) && Math.abs(value) < 10_000 && !(value < 0 && value > -1000) ? String(value) : value;
