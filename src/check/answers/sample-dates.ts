import type { Value } from '../../engine/expression/syntax.ts';
import { isDateText } from '../../questions/date/iso-date.ts';
import type { Domain } from './domain.ts';

const day = 24 * 60 * 60 * 1000;

/** The date before, the date itself and the one after, of each precision. */
const neighbours = {
  day: (date: string) => [-day, 0, day].map((shift) => written(new Date(Date.parse(date) + shift))),
  month: (date: string) =>
    [-1, 0, 1].map((shift) => {
      const [year, month] = date.split('-').map(Number) as [number, number];
      return written(new Date(Date.UTC(year, month - 1 + shift, 1))).slice(0, 7);
    }),
  year: (date: string) => [-1, 0, 1].map((shift) => String(Number(date.slice(0, 4)) + shift)),
} as const;

const written = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The dates that conditions name and the limits, each with its neighbours. Dates are texts that are ordered as texts are.
 *
 * @param named what conditions compare the answer with
 * @param domain the limits
 * @returns `undefined` when something that is no date is compared with
 */
export function datesAround(
  named: readonly Value[],
  { min, max, precision }: Extract<Domain, { kind: 'date' }>,
): readonly string[] | undefined {
  const marks = [...named, min, max].filter((mark) => typeof mark === 'string' && mark !== '') as string[];
  if (!marks.every(isDateText)) return undefined;
  const around = marks.flatMap((mark) => neighbours[precision](`${mark}${'-01'.repeat(3 - mark.split('-').length)}`));
  const dates = around.length > 0 ? around : neighbours[precision]('2000-01-01');
  return [...new Set(dates)].filter(
    (date) => isDateText(date) && (min === undefined || date >= min) && (max === undefined || date <= max),
  );
}
