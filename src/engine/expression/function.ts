import type { Value } from './syntax.ts';
import type { Term } from './term.ts';

/** What a value is, as far as a checker must know. */
export type ValueKind = 'number' | 'text' | 'truth' | 'date' | 'list' | 'any';

/** A function that expressions may call. Never throws: what it cannot make sense of gives nothing. */
export interface SurveyFunction {
  /** Gives the result. */
  apply(args: readonly Value[]): Value;
  /**
   * The same without rounding, for functions of numbers: takes and gives what is not rounded yet.
   *
   * @internal
   */
  calculate?(args: readonly Term[]): Term;
  /** What the arguments are; when there may be more of them than are listed, they are like the last one. */
  readonly parameters: readonly ValueKind[];
  /** How many arguments there are at least; default: as many as are listed. */
  readonly least?: number;
  /** How many arguments there may be at most; default: as many as are listed. */
  readonly most?: number;
  readonly result: ValueKind;
  /** What it does: one sentence. */
  readonly does: string;
  /** A call of it, for the guide. */
  readonly example: string;
}

/** The functions that expressions may call, by name, and the operators of arithmetic, by their signs. */
export type Functions = ReadonlyMap<string, SurveyFunction>;
