import { sourcesOf } from '../engine/dependencies.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { resultsFormat, type PublishedResults, type PublishedTally } from '../schema/published-results.ts';
import { createAnswerCounter, type AnswerCounts } from './count-answers.ts';
import { strictestPromise, type PublicationPromise } from './strictest-promise.ts';
import { suppress } from './suppress.ts';

/**
 * Why a question was left out, in whole or in part.
 *
 * - `not-counted`: its type is not counted, such as texts
 * - `profile`: `"privacy": "quasi"` or `"free-text"`
 * - `depends`: it was asked because of answers to a question that is not published in full
 * - `too-few`: too few people answered, or too few gave another answer than the rest
 */
export type LeftOut = 'not-counted' | 'profile' | 'depends' | 'too-few';

/** What is published, and what is not. */
export interface Publication {
  readonly results: PublishedResults;
  /** The questions that were left out, by name. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/**
 * Counts the answers to a survey for publication. Whoever reads the results can recognise nobody by a number: see
 * `suppress`. How many were asked a question tells how many gave an answer before, so that a question which depends on
 * another is published only when that one is, in full.
 *
 * @param checked the survey
 * @param responses the answers of everybody to this version of it
 * @example
 * const { results } = publishResults(checked, responses);
 * writeFileSync('results.json', JSON.stringify(results));
 */
export function publishResults(checked: CheckedSurvey, responses: readonly Answers[]): Publication {
  const counter = createAnswerCounter(checked);
  for (const answers of responses) counter.add(answers);
  return publishCounts(checked, counter);
}

/**
 * Publishes what was counted already: see {@link publishResults}.
 *
 * @param checked the survey
 * @param counts from `createAnswerCounter`
 * @param promise what those were promised who are counted
 */
export function publishCounts(
  checked: CheckedSurvey,
  counts: AnswerCounts,
  { minimumGroup, isProfile }: PublicationPromise = strictestPromise([checked]),
): Publication {
  const { survey, questions } = checked;
  const sources = sourcesOf(checked);
  const leftOut = new Map<string, LeftOut>();
  const tallies = new Map<string, readonly PublishedTally[]>();
  const inFull = new Set<string>();

  function publish(name: string): void {
    const counted = counts.of(name);
    const dependsOnHidden = [...sources.get(name)!].some((source) => !inFull.has(source));
    if (isProfile(name)) return void leftOut.set(name, 'profile');
    if (counted.length === 0) return void leftOut.set(name, 'not-counted');
    if (dependsOnHidden) return void leftOut.set(name, 'depends');

    const published = counted.flatMap(({ countable, tally }): readonly PublishedTally[] => {
      const { values, row, kind, ...bounds } = countable;
      const { answered } = tally;
      const shown = answered < minimumGroup ? undefined : suppress(tally.counts, { ...bounds, answered });
      if (!shown) return [];
      const named = row === undefined ? { question: name } : { question: name, row };
      const list = values.map((value, index) => ({ value, count: shown[index]! }));
      return [{ ...named, kind, answered, counts: list }];
    });
    tallies.set(name, published);
    if (published.length < counted.length) leftOut.set(name, 'too-few');
    else if (published.every(({ counts }) => counts.every(({ count }) => count !== null))) inFull.add(name);
  }

  // In this order a question stands after all that it depends on.
  for (const id of checked.dependencies.order) {
    const node = questions.get(id);
    if (node && !node.logic.answerless) publish(id);
    // Pages and groups have no answer: they hide something when what they depend on does.
    else if ([...sources.get(id)!].every((source) => inFull.has(source))) inFull.add(id);
  }

  return {
    results: {
      format: resultsFormat,
      survey: survey.id,
      version: survey.version,
      responses: counts.responses,
      tallies: [...questions.keys()].flatMap((name) => tallies.get(name) ?? []),
    },
    leftOut: new Map([...questions.keys()].flatMap((name) => (leftOut.has(name) ? [[name, leftOut.get(name)!]] : []))),
  };
}
