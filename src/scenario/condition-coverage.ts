import { holds } from '../engine/expression/evaluate.ts';
import type { Expression } from '../engine/expression/syntax.ts';
import { lookupIn } from '../engine/lookup.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';

/** What a set of respondents made happen. */
export interface ConditionCoverage {
  /** How many conditions the survey has. */
  readonly conditions: number;
  /** Conditions that never held at the end: `activity.visibleIf`, `tool.rows.sound.visibleIf`. */
  readonly neverHeld: readonly string[];
  /** Conditions that held at the end of each. */
  readonly alwaysHeld: readonly string[];
  /** Names of the pages that were never shown. */
  readonly pagesNotSeen: readonly string[];
}

/** A condition with a name for reports. */
interface NamedCondition {
  readonly name: string;
  readonly condition: Expression;
}

/**
 * Says what a set of respondents left untested. A condition is tested when it holds for the final answers of one of
 * them, and does not for another's.
 *
 * @param checked the survey
 * @param ends the pages and final answers of each respondent
 */
export function coverConditions(
  checked: CheckedSurvey,
  ends: readonly { readonly pages: readonly string[]; readonly answers: Answers }[],
): ConditionCoverage {
  const conditions = conditionsOf(checked).map(({ name, condition }) => ({
    name,
    results: new Set(
      ends.map(({ answers }) =>
        holds(
          condition,
          lookupIn(checked.questions, (question) => answers[question]),
          checked.functions,
        ),
      ),
    ),
  }));
  const seen = new Set(ends.flatMap(({ pages }) => pages));
  return {
    conditions: conditions.length,
    neverHeld: conditions.filter(({ results }) => !results.has(true)).map(({ name }) => name),
    alwaysHeld: conditions.filter(({ results }) => !results.has(false)).map(({ name }) => name),
    pagesNotSeen: checked.survey.pages.map(({ name }) => name).filter((name) => !seen.has(name)),
  };
}

/** Values to set or to compute are no conditions. */
function conditionsOf({ survey, pages, questions }: CheckedSurvey): readonly NamedCondition[] {
  const ofPages = pages.flatMap(({ visibleIf }, index) =>
    visibleIf ? [{ name: `${survey.pages[index]!.name}.visibleIf`, condition: visibleIf }] : [],
  );
  const ofQuestions = [...questions].flatMap(([name, { expressions, items }]) => [
    ...Object.entries(expressions)
      .filter(([key]) => key.endsWith('If'))
      .map(([key, condition]) => ({ name: `${name}.${key}`, condition })),
    ...items.map(({ list, value, visibleIf }) => ({
      name: `${name}.${list}.${value}.visibleIf`,
      condition: visibleIf,
    })),
  ]);
  return [...ofPages, ...ofQuestions];
}
