import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option } from 'commander';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { isObject } from '../../schema/is-object.ts';
import { SurveyError } from '../../schema/survey-error.ts';

/** `--types`: question types besides the built-in ones. */
export const typesOption = (): Option =>
  new Option('--types <module>', 'JavaScript module whose default export is a list of question types of your own');

/**
 * Loads question types of one's own.
 *
 * @param path of the module; nothing gives no types
 * @throws {SurveyError} `survey-missing`, when it cannot be loaded or holds something else
 */
export async function loadOwnTypes(path: string | undefined): Promise<readonly QuestionLogic[]> {
  if (path === undefined) return [];
  let loaded: { readonly default?: unknown };
  try {
    loaded = (await import(pathToFileURL(resolve(path)).href)) as typeof loaded;
  } catch (error) {
    throw new SurveyError('survey-missing', `${path} cannot be loaded: ${(error as Error).message}`);
  }
  const types: unknown = loaded.default;
  const isType = (type: unknown): boolean =>
    isObject(type) && typeof type['type'] === 'string' && isObject(type['shape']);
  if (Array.isArray(types) && types.every(isType)) return types as readonly QuestionLogic[];
  throw new SurveyError('survey-missing', `${path} must export a list of question types, each with "type" and "shape"`);
}
