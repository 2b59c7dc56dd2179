import { jsonFault } from '../../check/structure/json-fault.ts';
import { createSurveySource } from '../../collector/surveys/survey-source.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { describeMistake } from './describe-mistake.ts';
import { readText } from './read-text.ts';

/** A file of JSON, parsed. */
export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly json: unknown;
}

/**
 * Reads a file of JSON.
 *
 * @throws {SurveyError} `survey-not-json`, with the place; a system error when it cannot be read
 */
export function readJsonFile(path: string): JsonFile {
  const text = readText(path);
  const fault = jsonFault(text);
  if (fault) throw new SurveyError('survey-not-json', `${path}:${fault.line}:${fault.column} ${fault.message}`);
  return { path, text, json: JSON.parse(text) };
}

/**
 * Reads and checks a survey file.
 *
 * @param path of the file
 * @param types question types besides the built-in ones
 * @throws {SurveyError} with all its faults, each with line and column; a system error when it cannot be read
 * @example
 * const { survey } = readSurveyFile('survey.json');
 */
export function readSurveyFile(path: string, types: readonly QuestionLogic[] = []): CheckedSurvey {
  const [hosted] = createSurveySource([{ name: path, text: readJsonFile(path).text }], types).values();
  return hosted!.checked;
}

/**
 * Wraps the action of a command that reads files: one that cannot be used ends it with exit code 2, so that a build
 * can tell it from a test that failed.
 *
 * @param action the action of the command
 */
export const exitTwoOnMistake =
  <P extends readonly unknown[]>(action: (...parameters: P) => void | Promise<void>) =>
  async (...parameters: P): Promise<void> => {
    try {
      await action(...parameters);
    } catch (error) {
      const mistake = describeMistake(error);
      if (mistake === undefined) throw error;
      console.error(`error: ${mistake}`);
      process.exitCode = 2;
    }
  };
