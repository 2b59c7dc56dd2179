import { callsOf } from '../../engine/expression/calls.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';

/** Functions whose result follows from the day on which they are asked. */
const daily: ReadonlySet<string> = new Set(['today', 'age']);

/**
 * Does it follow from the day of answering what a survey asks or takes? Nobody notes that day, so whoever looks at answers
 * later cannot tell whether they were right then.
 *
 * @param checked the survey
 */
export function dependsOnToday({ pages, questions }: CheckedSurvey): boolean {
  const expressions = [
    ...pages.flatMap(({ visibleIf, ends }) => [visibleIf, ends]),
    ...[...questions.values()].flatMap(({ expressions: own, items }) => [
      ...Object.values(own),
      ...items.map(({ visibleIf }) => visibleIf),
    ]),
  ];
  return (
    expressions.some((expression) => expression && callsOf(expression).some(({ name }) => daily.has(name))) ||
    [...questions.values()].some(({ question }) => {
      const { min, max } = question as { min?: unknown; max?: unknown };
      return min === 'today' || max === 'today';
    })
  );
}
