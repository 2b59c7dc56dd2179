import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { countablesOf, createTally, type Countable, type Tally } from './tally.ts';

/** What was counted of everybody's answers. */
export interface AnswerCounts {
  /** How many people answered. */
  readonly responses: number;
  /** What was counted of one question; nothing for types that are not counted. */
  of(question: string): readonly Counted[];
}

/** One countable part of a question, and how often each answer was given. */
export interface Counted {
  readonly countable: Countable;
  readonly tally: Tally;
}

/** Counts answers as they come. */
export interface AnswerCounter extends AnswerCounts {
  /** Counts the answers of one more person. */
  add(answers: Answers): void;
}

/**
 * Makes what counts the answers to a survey, one person at a time: memory stays the same however many there are.
 *
 * @param checked the survey
 * @example
 * const counter = createAnswerCounter(checked);
 * for await (const { answers } of responses) counter.add(answers);
 * const { results } = publishCounts(checked, counter);
 */
export function createAnswerCounter({ questions }: CheckedSurvey): AnswerCounter {
  const counted = new Map(
    [...questions].map(([name, { question }]) => [
      name,
      countablesOf(question).map((countable) => ({ countable, tally: createTally(countable) })),
    ]),
  );
  let responses = 0;
  return {
    get responses() {
      return responses;
    },
    of: (question) => counted.get(question) ?? [],
    add(answers) {
      responses++;
      for (const [name, parts] of counted) {
        if (!Object.hasOwn(answers, name)) continue;
        for (const { tally } of parts) tally.add(answers[name]);
      }
    },
  };
}
