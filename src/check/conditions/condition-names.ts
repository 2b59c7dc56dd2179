import { builtInFunctions } from '../../engine/expression/functions.ts';
import { callsOf } from '../../engine/expression/calls.ts';
import { referencesOf, resolveReferences } from '../../engine/expression/names.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import { findReference } from '../../engine/expression/reference.ts';
import { formatPath, type Path } from '../../schema/survey-error.ts';
import { domainOfReference } from '../answers/reference-domain.ts';
import { mayBeFollowUp, type NamedQuestions } from '../structure/name-faults.ts';
import { writtenOut } from '../structure/panel.ts';
import type { ConditionNames } from '../repair/rewriting.ts';

/**
 * What a survey knows of the words of one of its conditions.
 *
 * @param path where the condition stands
 * @param prefix how the names of a repeated question's questions begin there; nothing outside of one
 * @param questions every question that has a name
 */
export function namesFor(path: Path, prefix: string | undefined, questions: NamedQuestions): ConditionNames {
  const out = (written: string): string => (prefix === undefined ? written : writtenOut(written, prefix));
  const find = (name: string): string | undefined => {
    // XLSForm's constraints call the answer itself ".".
    if (name === '.') return path.at(-1) === 'validIf' ? ownAnswer() : undefined;
    if (prefix !== undefined && questions.has(prefix + name)) return `{panel.${name}}`;
    return questions.has(name) ? `{${name}}` : undefined;
  };
  return {
    find,
    domainOf(answer) {
      const reference = findReference(out(answer).slice(1, -1).trim(), questions);
      return reference && !questions.get(reference.name)!.isFaulty
        ? domainOfReference(reference, questions)
        : undefined;
    },
    isKnown(condition) {
      const written = out(condition);
      const expression = parseExpression(written);
      resolveReferences(expression, written, questions);
      const isNamed = (name: string): boolean => questions.has(name) || mayBeFollowUp(name, questions);
      return (
        referencesOf(expression).every(({ name }) => isNamed(name)) &&
        callsOf(expression).every(({ name }) => builtInFunctions.has(name))
      );
    },
  };

  function ownAnswer(): string | undefined {
    const place = formatPath(path.slice(0, -1));
    const [own] = [...questions].find(([, question]) => formatPath(question.path) === place) ?? [];
    return own === undefined ? undefined : find(prefix === undefined ? own : own.slice(prefix.length));
  }
}
