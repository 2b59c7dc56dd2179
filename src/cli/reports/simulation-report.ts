import { answerSeconds, wordsPerMinute } from '../../simulate/reading-time.ts';
import type { Simulation } from '../../simulate/simulate.ts';
import { count } from './test-report.ts';

/** The forms of a report. */
export const simulationFormats = ['text', 'json'] as const;

/** One of the forms of a report. */
export type SimulationFormat = (typeof simulationFormats)[number];

/** What the report names besides what was met. */
interface Circumstances {
  readonly file: string;
  readonly seed: number;
  /** What the survey itself promises. */
  readonly minutes: number | undefined;
}

/**
 * Was everything reached, and nobody stuck?
 *
 * @param simulation from `simulate`
 * @param allowed what need not be reached: names of pages and questions, and choices as `question.value`
 */
export const isCovered = (
  { deadEnds, pages, questions, picked }: Simulation,
  allowed: ReadonlySet<string> = new Set(),
): boolean =>
  deadEnds.length === 0 &&
  [pages, questions].every((counts) => missed(counts).every((name) => allowed.has(name))) &&
  [...picked].every(
    ([name, counts]) => allowed.has(name) || missed(counts).every((value) => allowed.has(`${name}.${value}`)),
  );

/**
 * Writes what random respondents met.
 *
 * @param simulation from `simulate`
 * @param circumstances the file, the seed, and how long the survey says that it takes
 * @param format `text` for people, `json` for programs
 */
export function writeSimulationReport(
  simulation: Simulation,
  circumstances: Circumstances,
  format: SimulationFormat,
): string {
  return format === 'json' ? jsonOf(simulation, circumstances) : textOf(simulation, circumstances);
}

function jsonOf({ pages, questions, picked, minutes, ...rest }: Simulation, { file, seed }: Circumstances): string {
  const choices = Object.fromEntries([...picked].map(([name, counts]) => [name, Object.fromEntries(counts)]));
  const report = {
    file,
    seed,
    ...rest,
    pages: Object.fromEntries(pages),
    questions: Object.fromEntries(questions),
    choices,
    minutes: lengthOf(minutes),
  };
  return JSON.stringify(report, undefined, 2);
}

function textOf(simulation: Simulation, { file, seed, minutes: promised }: Circumstances): string {
  const { respondents, finished, pages, questions, picked, deadEnds, unknownTypes } = simulation;
  const choices = [...picked].flatMap(([name, counts]) => missed(counts).map((value) => `${name}: ${value}`));
  const all = [...picked.values()].reduce((sum, { size }) => sum + size, 0);
  const { median, ninetieth, longest } = lengthOf(simulation.minutes);
  return [
    `${file}: ${count(respondents, 'random respondent')} (seed ${seed}), ${finished} finished`,
    `  pages shown      ${pages.size - missed(pages).length} of ${pages.size}${listed(missed(pages))}`,
    `  questions shown  ${questions.size - missed(questions).length} of ${questions.size}${listed(missed(questions))}`,
    `  choices picked   ${all - choices.length} of ${all}${listed(choices)}`,
    ...(finished > 0
      ? [
          `  length           ${shown(median)} minutes for half of them, ${shown(ninetieth)} for nine in ten, ${shown(longest)} at most${promised === undefined ? '' : ` (the survey says ${promised})${isFar(promised, median) ? ' – "minutes" is far from that' : ''}`}`,
          `                   reading ${wordsPerMinute} words a minute; ${answerSeconds.other} s an answer, ${answerSeconds.number} s a number or date, ${answerSeconds.text} s a text`,
        ]
      : []),
    ...deadEnds.flatMap(({ page, question, code, changed, count: amount, answers }) => [
      `  dead end         ${count(amount, 'respondent')} could ${changed ? 'leave' : 'not leave'} the page "${page}"${changed ? ` only by changing ${changed.join(', ')}` : ''}: ${question} (${code})`,
      `                   for example after ${JSON.stringify(answers).slice(0, 300)}`,
    ]),
    ...unknownTypes.map((type) => `  not answered     questions of type "${type}": no answers can be made up for it`),
  ].join('\n');
}

const missed = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].flatMap(([name, amount]) => (amount === 0 ? [name] : []));

const listed = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` – never: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;

/** Less than half, or more than twice, of what half of the respondents need. */
const isFar = (promised: number, median: number): boolean =>
  promised < median / 2 || (promised > 2 && promised > median * 2);

const shown = (minutes: number): string => minutes.toFixed(1);

/** Lengths in minutes, from a sorted list. */
function lengthOf(minutes: readonly number[]): {
  readonly median: number;
  readonly ninetieth: number;
  readonly longest: number;
} {
  const at = (share: number): number => minutes[Math.min(minutes.length - 1, Math.floor(minutes.length * share))] ?? 0;
  return { median: at(0.5), ninetieth: at(0.9), longest: at(1) };
}
