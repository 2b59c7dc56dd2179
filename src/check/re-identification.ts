import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import { domainOf } from './domain.ts';

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
  /** The question whose answers are best made coarser, and who would then still be alone with half as many of them. */
  readonly coarsen: { readonly name: string; readonly cells: number; readonly alone: number } | undefined;
}

/** Combinations are counted one by one up to here; beyond, everybody counts as alone. */
const mostCells = 200_000;

/** What cannot be listed tells nearly everybody apart. */
const unlisted = 1000;

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
    .map((node) => ({ name: node.question.name, cells: cellsOf(node) }));
  const counts = questions.map(({ cells }) => cells);
  const coarser = questions
    .map(({ name, cells }, index) => {
      const half = Math.ceil(cells / 2);
      return { name, cells: half, alone: aloneAmong(counts.with(index, half), respondents, zipf) };
    })
    .filter(({ cells }, index) => cells < counts[index]!)
    .sort((left, right) => left.alone - right.alone);
  return {
    questions,
    cells: counts.reduce((product, count) => product * count, 1),
    respondents,
    alone: aloneAmong(counts, respondents, zipf),
    aloneIfEven: aloneAmong(counts, respondents, even),
    coarsen: coarser[0],
  };
}

/** How many kinds of people the answer tells apart. */
function cellsOf({ question }: QuestionNode): number {
  const domain = domainOf(question);
  switch (domain.kind) {
    case 'truth':
      return 2;
    case 'number': {
      const { min, max, isWhole } = domain;
      return isWhole && Number.isFinite(max - min) ? max - min + 1 : unlisted;
    }
    case 'text':
      return domain.values?.length ?? unlisted;
    case 'list':
      return Math.min(2 ** (domain.values?.length ?? 10), unlisted);
    default:
      return unlisted;
  }
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
  if (counts.reduce((product, count) => product * count, 1) > mostCells) return respondents;
  const cells = counts.reduce<readonly number[]>(
    (all, count) => all.flatMap((share) => shares(count).map((part) => share * part)),
    [1],
  );
  return cells.reduce((sum, share) => sum + respondents * share * (1 - share) ** (respondents - 1), 0);
}
