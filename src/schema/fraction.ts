/** An operator of arithmetic. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/**
 * A number as it is written, without the rounding of binary numbers: 0.1 is one tenth here, and a third stays a third
 * until it is turned into a number.
 *
 * @example
 * Fraction.of(0.1)!.apply('+', Fraction.of(0.2)!)!.toNumber(); // 0.3
 */
export class Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    this.top = top;
    this.bottom = bottom;
  }

  /**
   * Takes a number, or its figures, for what is written.
   *
   * @param value a number, or figures as JavaScript writes them
   * @returns `undefined` for what is not finite
   */
  static of(value: number | string): Fraction | undefined {
    if (Number.isSafeInteger(value)) return new Fraction(BigInt(value));
    const [, figures = '', decimals = '', exponent = 0] = /^(-?\d*)\.?(\d*)(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
    const places = decimals.length - Number(exponent);
    if (figures + decimals === '') return undefined;
    const top = BigInt(figures + decimals);
    return places > 0 ? new Fraction(top, 10n ** BigInt(places)) : new Fraction(top * 10n ** BigInt(-places));
  }

  /**
   * Calculates without rounding; the rest of a division has the sign of what was divided.
   *
   * @returns `undefined` for a division by zero
   */
  apply(operator: ArithmeticOperator, { top, bottom }: Fraction): Fraction | undefined {
    if (operator === '*') return new Fraction(this.top * top, this.bottom * bottom);
    // Decimals keep the larger power of ten below, so that a long sum does not grow.
    const shared =
      this.bottom % bottom === 0n ? this.bottom : bottom % this.bottom === 0n ? bottom : this.bottom * bottom;
    const left = this.top * (shared / this.bottom);
    const right = top * (shared / bottom);
    if (operator === '+') return new Fraction(left + right, shared);
    if (operator === '-') return new Fraction(left - right, shared);
    if (right === 0n) return undefined;
    if (operator === '%') return new Fraction(left % right, shared);
    return right < 0n ? new Fraction(-left, -right) : new Fraction(left, right);
  }

  /** Below 0 when it is less than another number, 0 when both are the same; NaN for a number that is not finite. */
  compare(other: Fraction | number): number {
    const number = typeof other === 'number' ? Fraction.of(other) : other;
    if (!number) return NaN;
    const [left, right] = [this.top * number.bottom, number.top * this.bottom];
    return left < right ? -1 : Number(left > right);
  }

  /** Rounded to so many decimals, halves away from zero; below 0, to tens, hundreds and so on. */
  round(decimals: number): Fraction {
    const steps = this.#stepsOf(decimals);
    return decimals > 0 ? new Fraction(steps, 10n ** BigInt(decimals)) : new Fraction(steps * 10n ** BigInt(-decimals));
  }

  /**
   * The number that JavaScript keeps: this very one where it can, otherwise rounded to 16 significant digits where it can
   * keep those, otherwise to 15. Never -0; infinite when it is too large.
   */
  toNumber(): number {
    const quick = Number(this.top) / Number(this.bottom);
    if (Fraction.of(quick)?.compare(this) === 0) return quick;
    const close = this.#nearest(17);
    if (close.isKept(this)) return close.number;
    const shorter = this.#nearest(16);
    return shorter.isKept() ? shorter.number : this.#nearest(15).number;
  }

  /** Rounded to so many significant digits: as a number, and whether that is what JavaScript writes it as. */
  #nearest(digits: number): { readonly number: number; isKept(exact?: Fraction): boolean } {
    let decimals = digits + sizeOf(this.bottom) - sizeOf(this.top);
    // One digit too many when the first digits of the top are more than those of the bottom.
    if (sizeOf(this.#stepsOf(decimals)) > digits) decimals--;
    const number = Number(`${this.#stepsOf(decimals)}e${-decimals}`) || 0;
    return { number, isKept: (exact = this.round(decimals)) => Fraction.of(number)?.compare(exact) === 0 };
  }

  /** How many times a unit of so many decimals fits, rounded. */
  #stepsOf(decimals: number): bigint {
    const scale = 10n ** BigInt(Math.abs(decimals));
    const top = 2n * this.top * (decimals > 0 ? scale : 1n);
    const bottom = this.bottom * (decimals > 0 ? 1n : scale);
    return (top + (top < 0n ? -bottom : bottom)) / (2n * bottom);
  }
}

/** How many digits a whole number has. */
const sizeOf = (value: bigint): number => `${value < 0n ? -value : value}`.length;
