import type { QuestionNode } from '../../engine/read-survey.ts';
import { calculate } from '../../schema/decimal.ts';
import { domainOf, type Domain } from './domain.ts';

/** What cannot be listed tells nearly everybody apart. */
const unlisted = 1000;
/** More than this makes no difference any more. */
const most = 100_000;
const day = 24 * 60 * 60 * 1000;

/**
 * How many kinds of people the answer to a question tells apart.
 *
 * @param node the question
 */
export function countCells({ question }: QuestionNode): number {
  const { step = 1, min = 0 } = question as { readonly step?: number; readonly min?: number };
  return Math.min(cellsOf(domainOf(question), step, question.type === 'slider' ? min : 0, datesOf(question)), most);
}

function cellsOf(domain: Domain, step: number, start: number, today: TodayLimits): number {
  switch (domain.kind) {
    case 'truth':
      return 2;
    case 'number':
      return multiplesIn(calculate(domain.min, '-', start), calculate(domain.max, '-', start), step);
    case 'text':
      return domain.values?.length ?? unlisted;
    case 'list':
      return domain.values ? 2 ** domain.values.length : unlisted;
    case 'date':
      return datesIn({ ...domain, ...today });
    case 'rows':
      return [...domain.rows.values()].reduce((product, cell) => product * cellsOf(cell, step, start, today), 1);
    default:
      return unlisted;
  }
}

/** The numbers from one to another that are multiples of the step. */
function multiplesIn(min: number, max: number, step: number): number {
  const steps = (limit: number): number => calculate(limit, '/', step);
  return Number.isFinite(max - min) ? Math.floor(steps(max)) - Math.ceil(steps(min)) + 1 : unlisted;
}

interface TodayLimits {
  readonly min?: string;
  readonly max?: string;
}

/** The limits that are the day on which the file is checked. */
function datesOf(question: object): TodayLimits {
  const { min, max } = question as { readonly min?: unknown; readonly max?: unknown };
  const today = new Date().toISOString().slice(0, 10);
  return { ...(min === 'today' ? { min: today } : {}), ...(max === 'today' ? { max: today } : {}) };
}

function datesIn({ min, max, precision }: Extract<Domain, { kind: 'date' }>): number {
  if (min === undefined || max === undefined) return unlisted;
  const [from, to] = [min, max].map((date) => new Date(date)) as [Date, Date];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  if (precision === 'year') return years + 1;
  if (precision === 'month') return years * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
  return Math.round((to.getTime() - from.getTime()) / day) + 1;
}
