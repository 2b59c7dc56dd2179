import { engine } from './surroundings.ts';

/** `EVERYWHERE=1`; the configuration of the test runner writes it here. */
declare const looksEverywhere: boolean;

/** `npm run verify` looks at each thing in all engines, languages, widths and colours; `npm test` takes turns. */
export const isThorough = looksEverywhere;

const nth = { chromium: 0, firefox: 1, webkit: 2 }[engine];

/**
 * Those of several ways to look at a thing that it is looked at in: all of them, or in turn one, the next for the next thing,
 * and another one in each engine. So each way occurs in each engine, and each thing is looked at in three ways.
 *
 * @param ways four or eight of them
 * @param index of the thing
 */
export const inTurn = <Way>(ways: readonly Way[], index: number): readonly Way[] =>
  isThorough ? ways : [ways[(index + 3 * nth) % ways.length]!];

/** Is something that one engine can stand for looked at in this one? */
export const isItsTurn = (index: number): boolean => isThorough || index % 3 === nth;
