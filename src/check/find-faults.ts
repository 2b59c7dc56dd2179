import { builtInFunctions } from '../engine/expression/functions.ts';
import { FaultList, type Fault } from './report/fault.ts';
import { withLines } from './report/locate.ts';
import { findStructureFaults } from './structure/structure-faults.ts';
import { findTimeFaults } from './structure/time-faults.ts';
import { findTranslationFaults } from './structure/translation-faults.ts';
import { isObject } from '../schema/is-object.ts';
import { visit } from './structure/visit.ts';
import { findAcceptFaults } from './structure/accept-faults.ts';
import { foreignJson } from './structure/foreign-file.ts';
import { findKeyFaults } from './structure/key-faults.ts';
import { findConditionFaults, type PlacedCondition } from './conditions/condition-faults.ts';
import type { QuestionLogic } from '../engine/question-logic.ts';
import { findNameFaults, type NamedQuestions } from './structure/name-faults.ts';
import { findSourceFaults } from './structure/source-faults.ts';
import { knownTypes, type KnownTypes } from './structure/known-types.ts';
import type { SurveySchema } from '../schema/survey.ts';

/**
 * Finds every fault of a survey file, each with its place, what is wrong and what was probably meant. The page's own
 * reader, `readSurvey`, only says the first. Takes time in proportion to the file, whatever the file holds.
 *
 * @param json the parsed file; anything at all
 * @param source the file's text, to give lines and columns
 * @param types question types besides the built-in ones
 * @returns empty when the file can be used
 * @example
 * for (const { where, message } of findFaults(JSON.parse(text), text)) console.error(`${where}: ${message}`);
 */
export function findFaults(json: unknown, source?: string, types: readonly QuestionLogic[] = []): readonly Fault[] {
  const faults = new FaultList();
  findErrors(json, knownTypes(types), faults);
  return source === undefined ? faults.all : withLines(faults.all, source);
}

/**
 * Finds what makes a file unusable.
 *
 * @param json the parsed file
 * @param types the question types that may occur
 * @param faults takes what is found
 * @returns the questions of the file; `undefined` when it is too broken to look for them
 */
export function findErrors(
  json: unknown,
  { schema, logic }: KnownTypes,
  faults: FaultList,
): NamedQuestions | undefined {
  const foreign = foreignJson(json);
  if (foreign !== undefined) {
    // What else is wrong with it is nothing that could be mended.
    faults.add('foreign-file', [], foreign);
    return undefined;
  }
  findStructureFaults(schema, json, faults);
  if (!isObject(json) || !faults.isOpen || faults.all.some(({ code }) => code === 'too-many')) return undefined;
  findTimeFaults(json, faults);
  findAcceptFaults(json, faults);
  findKeyFaults(json, faults);
  findTranslationFaults(schema, json, faults);
  findSourceFaults(json, faults);
  const questions = findNameFaults(json, logic, faults);
  findConditionFaults(conditionsOf(json, schema), questions, pagesOf(json), builtInFunctions, faults);
  return questions;
}

function conditionsOf(json: unknown, schema: SurveySchema): readonly PlacedCondition[] {
  const conditions: PlacedCondition[] = [];
  visit(schema, json, {
    condition: (source, path) => {
      if (typeof source === 'string' && source.length <= 2000) conditions.push({ source, path });
    },
  });
  return conditions;
}

const pagesOf = ({ pages }: Readonly<Record<string, unknown>>): number => (Array.isArray(pages) ? pages.length : 0);
