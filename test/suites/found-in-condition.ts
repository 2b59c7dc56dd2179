import { findTypeFaults } from '../../src/check/conditions/condition-types.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { resolveReferences } from '../../src/engine/expression/names.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';

/**
 * What the checker says of the values in a condition.
 *
 * @param questions of the survey
 * @returns gives the messages about a condition
 */
export function foundInConditions(questions: readonly object[]): (source: string) => string[] {
  const pages = [{ name: 'page', questions }];
  const survey = { id: 'found', version: 1, languages: ['en'], title: 'Found', pages };
  const checked = readSurvey(survey, builtInLogic, builtInFunctions);
  return (source) => {
    const found: string[] = [];
    const expression = parseExpression(source);
    resolveReferences(expression, source, checked.questions);
    findTypeFaults(expression, checked, (_, __, message) => void found.push(message));
    return found;
  };
}
