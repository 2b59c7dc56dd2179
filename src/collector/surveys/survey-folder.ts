import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { createSurveySource, isPrivateKey, type SurveyFile, type SurveySource } from './survey-source.ts';

/**
 * Reads every `*.json` file of a folder as a survey, to serve them. A private key among them is refused: whoever serves
 * surveys must not be able to open the answers.
 *
 * @param folder path of the folder
 * @param types question types besides the built-in ones
 * @throws {SurveyError} with the file and the places of its faults, when one of them is not a survey; a system error when it cannot be read
 * @example
 * const surveys = readSurveyFolder('surveys');
 */
export function readSurveyFolder(folder: string, types?: readonly QuestionLogic[]): SurveySource {
  const files = filesOf(folder);
  const key = files.find(holdsPrivateKey);
  if (key) {
    const advice =
      'Move it to the computer of the survey’s owner, delete it here, and make a new pair for the next version of the survey: this one was seen. What is sealed to it opens with it alone';
    throw new SurveyError(
      'survey-invalid',
      `${key.name} is a private key: it does not belong on the server. ${advice}`,
    );
  }
  return createSurveySource(files, types);
}

/**
 * Reads the surveys of a folder that is not served: private keys in it are passed over.
 *
 * @param folder path of the folder
 * @param types question types besides the built-in ones
 * @throws {SurveyError} as {@link readSurveyFolder} does
 */
export const readOwnFolder = (folder: string, types?: readonly QuestionLogic[]): SurveySource =>
  createSurveySource(
    filesOf(folder).filter((file) => !holdsPrivateKey(file)),
    types,
  );

const filesOf = (folder: string): readonly SurveyFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));

function holdsPrivateKey({ text }: SurveyFile): boolean {
  try {
    return isPrivateKey(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return false;
  }
}
