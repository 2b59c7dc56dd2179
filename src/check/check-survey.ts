import { builtInFunctions } from '../engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey, type QuestionNode } from '../engine/read-survey.ts';
import type { QuestionLogic } from '../engine/question-logic.ts';
import { knownTypes, type KnownTypes } from './known-types.ts';
import { FaultList, type Fault } from '../schema/fault.ts';
import { withLines } from '../schema/locate.ts';
import { formatPath, SurveyError } from '../schema/survey-error.ts';
import { visit } from '../schema/visit.ts';
import { findErrors } from './find-faults.ts';
import { asksIdentity } from './identity.ts';
import type { NamedQuestions } from './name-faults.ts';
import { measureReIdentification, type ReIdentification } from './re-identification.ts';
import { findReachFaults, type AddFault, type PlacedNodes } from './reach-faults.ts';
import { findRuleFaults } from './rule-faults.ts';
import { findTextFaults, type PlacedText } from './text-faults.ts';

/** What a check found. */
export interface Checked {
  /** Errors alone, as long as there is one: the deeper checks need a file that can be read. */
  readonly faults: readonly Fault[];
  /** How well profile answers hide one among many; nothing when the file has errors. */
  readonly reIdentification: ReIdentification | undefined;
}

/** What a check may be told. */
export interface CheckOptions {
  /** How many people are expected to answer; default: 100. */
  readonly respondents?: number;
  /** Question types besides the built-in ones. */
  readonly types?: readonly QuestionLogic[];
}

/** When nobody says how many people are expected. */
export const defaultRespondents = 100;

/**
 * Checks a survey file as deeply as can be: its errors as `findFaults` does, then what cannot work as it is written
 * (warnings), and what respondents or results would be better off without (notices).
 *
 * @param json the parsed file; anything at all
 * @param source the file's text, to give lines and columns
 * @param options what else it may know
 * @example
 * const { faults } = checkSurvey(JSON.parse(text), text);
 * for (const { severity, where, message } of faults) console.log(`${severity} ${where}: ${message}`);
 */
export function checkSurvey(
  json: unknown,
  source?: string,
  { respondents = defaultRespondents, types: own = [] }: CheckOptions = {},
): Checked {
  const faults = new FaultList();
  const types = knownTypes(own);
  const questions = findErrors(json, types, faults);
  const isReadable = questions !== undefined && faults.all.length === 0;
  const checked = isReadable ? read(json, types, faults) : undefined;
  if (checked) findWarnings(checked, textsOf(json, types), questions!, faults);
  return {
    faults: source === undefined ? faults.all : withLines(faults.all, source),
    reIdentification: checked && measureReIdentification(checked, respondents),
  };
}

/** The page's own reader has the last word on what can be used. */
function read(json: unknown, { logic }: KnownTypes, faults: FaultList): CheckedSurvey | undefined {
  try {
    return readSurvey(json, logic, builtInFunctions);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    faults.add('wrong-value', [], error.where === '' ? error.message : `${error.where}: ${error.message}`);
    return undefined;
  }
}

function findWarnings(
  checked: CheckedSurvey,
  texts: readonly PlacedText[],
  named: NamedQuestions,
  faults: FaultList,
): void {
  const seen = new Set<string>();
  /** Once for each place: a condition that means nothing never holds either. */
  const add: AddFault = (code, path, message, suggestion) => {
    const [kind, place] = [/^(?:condition|never|always)-/.test(code) ? 'condition' : code, formatPath(path)];
    if (seen.has(`${kind} ${place}`)) return;
    faults.add(code, path, message, suggestion);
    seen.add(`${kind} ${place}`);
  };
  const questions = placedNodes(checked, named);
  findRuleFaults(checked, questions, add);
  findReachFaults(checked, questions, add);
  findTextFaults(texts, checked, add);
  for (const { path, nodes } of questions) {
    if (!nodes.some(asksIdentity)) continue;
    const message = 'this asks who the respondent is, who was promised not to be recognised: leave it out';
    add('identity-question', path, message);
  }
  if (checked.survey.closes === undefined) {
    const message = 'the survey never closes: give "closes", so that late answers do not change published results';
    add('no-closing-date', [], message);
  }
}

/** The questions of the file, with those that they are written out to. What a type adds by itself is left out. */
function placedNodes({ questions }: CheckedSurvey, named: NamedQuestions): readonly PlacedNodes[] {
  const byPlace = new Map<string, { path: PlacedNodes['path']; nodes: QuestionNode[] }>();
  for (const [name, node] of questions) {
    const place = named.get(name);
    const parent = place?.parent === undefined ? undefined : named.get(place.parent);
    if (!place || parent?.path.length === place.path.length) continue;
    const id = formatPath(place.path);
    const known = byPlace.get(id);
    if (known) known.nodes.push(node);
    else byPlace.set(id, { path: place.path, nodes: [node] });
  }
  return [...byPlace.values()];
}

function textsOf(json: unknown, { schema }: KnownTypes): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  visit(schema, json, { text: (value, path) => texts.push({ value, path }) });
  return texts;
}
