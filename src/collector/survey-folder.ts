import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionLogic } from '../engine/question-logic.ts';
import { createSurveySource, type SurveySource } from './survey-source.ts';

/**
 * Reads every `*.json` file of a folder as a survey.
 *
 * @param folder path of the folder
 * @param types question types besides the built-in ones
 * @throws {SurveyError} with the file and the places of its faults, when one of them is not a survey; a system error when it cannot be read
 * @example
 * const surveys = readSurveyFolder('surveys');
 */
export function readSurveyFolder(folder: string, types?: readonly QuestionLogic[]): SurveySource {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
  return createSurveySource(
    paths.map((path) => ({ name: path, text: readFileSync(path, 'utf8') })),
    types,
  );
}
