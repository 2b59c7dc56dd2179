import { resolve } from 'node:path';
import { readOwnFolder } from '../../collector/surveys/survey-folder.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { SurveyError } from '../../schema/survey-error.ts';

/**
 * Finds a survey among the files of a folder. Private keys in it are passed over.
 *
 * @param id of the survey
 * @param folder of the survey files
 * @param types question types besides the built-in ones
 * @throws {SurveyError} `survey-missing`, with the surveys that there are
 * @example
 * const { survey } = findHostedSurvey('telephonie-crm-2020', 'surveys');
 */
export function findHostedSurvey(id: string, folder: string, types: readonly QuestionLogic[] = []): CheckedSurvey {
  const source = readOwnFolder(folder, types);
  const hosted = source.get(id);
  if (hosted) return hosted.checked;
  const known = [...source.keys()].join(', ') || 'none';
  throw new SurveyError('survey-missing', `${resolve(folder)} has no survey "${id}" (there are: ${known})`);
}
