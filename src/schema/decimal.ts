/** How many decimals a number is written with: 0 for 12, 2 for 0.25. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** Is a number a multiple of another? Exact for decimals: 0.3 is a multiple of 0.1, though 0.3 % 0.1 is not 0. */
export function isMultiple(value: number, step: number): boolean {
  const scale = 10 ** Math.max(decimalsOf(value), decimalsOf(step));
  return Math.round(value * scale) % Math.round(step * scale) === 0;
}
