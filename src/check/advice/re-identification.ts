import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { countCells } from '../answers/count-cells.ts';

/** A question that tells what somebody is, and how many kinds of people it tells apart. */
export interface ProfileQuestion {
  readonly name: string;
  readonly cells: number;
}

/** How well the answers hide one among many. */
export interface ReIdentification {
  /** The questions with `"privacy": "quasi"`. */
  readonly questions: readonly ProfileQuestion[];
  /** How many combinations of their answers there are. */
  readonly cells: number;
  readonly respondents: number;
  /** How many people would share their combination with nobody, if few answers are common and most are rare. */
  readonly alone: number;
  /** The same if every answer were equally common. */
  readonly aloneIfEven: number;
  /**
   * The question whose answers are best made coarser, and who would then still be alone with half as many of them;
   * nothing when that would hide nobody.
   */
  readonly coarsen: { readonly name: string; readonly cells: number; readonly alone: number } | undefined;
}

/** Combinations are counted one by one up to here; beyond, those about equally common are counted together. */
const mostCells = 200_000;

/** Shares that differ by less than a hundredth are about equal. */
const width = 0.01;

/**
 * Counts how many respondents would be the only ones with their combination of profile answers, as they could be
 * recognised by it (k-anonymity with k = 1; L. Sweeney, 2002).
 *
 * Real answers are never evenly spread: the most common one counts twice as often as the second, three times as often as
 * the third, and so on (Zipf's law). Questions are taken as independent of each other.
 *
 * @param checked the survey, read
 * @param respondents how many people are expected to answer
 */
export function measureReIdentification(checked: CheckedSurvey, respondents: number): ReIdentification {
  const questions = [...checked.questions.values()]
    .filter(({ question }) => question.privacy === 'quasi')
    .map((node) => ({ name: node.question.name, cells: countCells(node) }));
  const counts = questions.map(({ cells }) => cells);
  const alone = aloneAmong(counts, respondents, zipf);
  const coarser = questions
    .map(({ name, cells }, index) => {
      const half = Math.ceil(cells / 2);
      return { name, cells: half, alone: aloneAmong(counts.with(index, half), respondents, zipf) };
    })
    .filter((half, index) => half.cells > 1 && half.cells < counts[index]! && half.alone < alone - 0.5)
    .sort((left, right) => left.alone - right.alone);
  return {
    questions,
    cells: counts.reduce((product, count) => product * count, 1),
    respondents,
    alone,
    aloneIfEven: aloneAmong(counts, respondents, even),
    coarsen: coarser[0],
  };
}

type Shares = (count: number) => readonly number[];

const even: Shares = (count) => Array.from({ length: count }, () => 1 / count);

const zipf: Shares = (count) => {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

/** Of `respondents` people, each in a cell with its share: those who expect nobody else there. */
function aloneAmong(counts: readonly number[], respondents: number, shares: Shares): number {
  const isAlone = (share: number): number => (1 - share) ** (respondents - 1);
  if (counts.reduce((product, count) => product * count, 1) > mostCells) {
    const people = [...spreadOf(counts, shares)].map(([bin, part]) => part * isAlone(Math.exp(bin * width)));
    return people.reduce((sum, part) => sum + respondents * part, 0);
  }
  const cells = counts.reduce<readonly number[]>(
    (all, count) => all.flatMap((share) => shares(count).map((part) => share * part)),
    [1],
  );
  return cells.reduce((sum, share) => sum + respondents * share * isAlone(share), 0);
}

/** Which part of all people is in cells of a share, by the logarithm of the share. */
function spreadOf(counts: readonly number[], shares: Shares): ReadonlyMap<number, number> {
  let spread: ReadonlyMap<number, number> = new Map([[0, 1]]);
  for (const count of counts) {
    const own = new Map<number, number>();
    for (const share of shares(count)) addTo(own, Math.round(Math.log(share) / width), share);
    const next = new Map<number, number>();
    for (const [bin, part] of spread) for (const [more, share] of own) addTo(next, bin + more, part * share);
    spread = next;
  }
  return spread;
}

const addTo = (map: Map<number, number>, key: number, value: number): void =>
  void map.set(key, (map.get(key) ?? 0) + value);
