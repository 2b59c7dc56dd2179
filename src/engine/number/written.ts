/** How a number stands in a sentence: as a text up to four figures, so that a year is not written "1 984". */
export const written = (value: number): number | string =>
  Number.isInteger(value) && Math.abs(value) < 10_000 ? String(value) : value;
