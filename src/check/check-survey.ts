import { builtInFunctions } from '../engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey, type QuestionNode } from '../engine/read-survey.ts';
import type { QuestionLogic } from '../engine/question-logic.ts';
import { knownTypes, type KnownTypes } from './structure/known-types.ts';
import { FaultList, type Fault } from './report/fault.ts';
import { isObject } from '../schema/is-object.ts';
import { withLines } from './report/locate.ts';
import { scanJson } from './report/scan-json.ts';
import { valueAt } from './report/value-at.ts';
import { formatPath, SurveyError, type Path } from '../schema/survey-error.ts';
import { visit } from './structure/visit.ts';
import { sortAccepted, type AcceptedFault } from './structure/accept-faults.ts';
import { findAskedLater } from './reach/asked-later.ts';
import { findErrors } from './find-faults.ts';
import { atInFile } from './conditions/at-in-file.ts';
import { findClosingFault } from './advice/closing-fault.ts';
import { findIdentityFaults, promisesSecrecy } from './advice/identity.ts';
import type { NamedQuestions } from './structure/name-faults.ts';
import { measureReIdentification, type ReIdentification } from './advice/re-identification.ts';
import { findReachFaults, type AddFault, type PlacedNodes, type Spot } from './reach/reach-faults.ts';
import { findPrivacyFault } from './advice/privacy-fault.ts';
import { findRuleFaults } from './conditions/rule-faults.ts';
import { placedQuestions } from './structure/source-faults.ts';
import { findTriedFaults } from './answers/tried-answers.ts';
import { findWeightFault } from './advice/weight-fault.ts';
import { findTextFaults, type PlacedText } from './advice/text-faults.ts';

/** What a check found. */
export interface Checked {
  /** As long as there is an error, nothing is said of what can never happen: that needs a file that can be read. */
  readonly faults: readonly Fault[];
  /** Warnings and notices that the file says are meant, with its reasons. */
  readonly accepted: readonly AcceptedFault[];
  /** How well profile answers hide one among many; nothing when the file has errors. */
  readonly reIdentification: ReIdentification | undefined;
}

/** What a check may be told. */
export interface CheckOptions {
  /** How many people are expected to answer; default: 100. */
  readonly respondents?: number;
  /** Question types besides the built-in ones. */
  readonly types?: readonly QuestionLogic[];
  /** The moment of the check, to say that the survey is over; by default, nothing depends on the clock. */
  readonly now?: Date;
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
  { respondents = defaultRespondents, types: own = [], now }: CheckOptions = {},
): Checked {
  const faults = new FaultList();
  const types = knownTypes(own);
  const questions = findErrors(json, types, faults);
  const isReadable = questions !== undefined && faults.all.length === 0;
  const checked = isReadable ? read(json, types, faults) : undefined;
  const add = onceEach(json, faults);
  if (source !== undefined) findDuplicateKeys(source, add);
  if (checked) findWarnings(checked, questions!, faults, add);
  if (questions && isObject(json)) findNotices(json, textsOf(json, types), questions, now, add);
  const sorted = sortAccepted(json, faults.all, checked !== undefined);
  const placed = <F extends Fault>(list: readonly F[]): readonly F[] =>
    source === undefined || list.length === 0 ? list : (withLines(list, source) as readonly F[]);
  return {
    faults: placed(sorted.faults),
    accepted: placed(sorted.accepted),
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

/** Notes a fault once for each place: a condition that means nothing never holds either. */
function onceEach(json: unknown, faults: FaultList): AddFault {
  const seen = new Set<string>();
  return (code, path, message, suggestion, spot) => {
    const isAdded = path.at(-1) === 'visibleIf' && valueAt(json, path) === undefined;
    const owner = path.slice(0, -1);
    // What a type adds by itself cannot be left out; that of a choice which is taken over is told where it stands.
    if (isAdded && (code === 'always-holds' || valueAt(json, owner) === undefined)) return;
    const own = isAdded ? owner : path;
    const place = formatPath(own);
    const isOutcome = /^(?:never|always)-/.test(code);
    const id = code.startsWith('condition-') || code === 'text-name' ? message : isOutcome ? 'condition' : code;
    if (seen.has(`${id} ${place}`)) return;
    faults.add(code, own, message, suggestion, spot && placeInFile(valueAt(json, own), spot));
    seen.add(`${id} ${place}`).add(`${id === message ? 'condition' : id} ${place}`);
  };
}

/** Where a fault of a condition stands in the text of the file. */
function placeInFile(source: unknown, { at, word, written }: Spot): number | undefined {
  if (typeof source !== 'string') return undefined;
  const start = atInFile(at, written, source);
  const found = word === undefined ? -1 : source.indexOf(word, start);
  return found < 0 ? start : found;
}

function findDuplicateKeys(source: string, add: AddFault): void {
  scanJson(source, {
    duplicate: (path) => {
      const key = String(path.at(-1)).slice(0, 60);
      add('duplicate-key', [...path], `the key "${key}" stands twice in the same place: only the last one counts`);
    },
  });
}

/** What cannot work as it is written. */
function findWarnings(checked: CheckedSurvey, named: NamedQuestions, faults: FaultList, add: AddFault): void {
  const questions = placedNodes(checked, named);
  findRuleFaults(checked, questions, add);
  findReachFaults(checked, questions, add);
  findAskedLater(checked, questions, add);
  findTriedFaults(checked, questions, (path) => faults.all.some((fault) => isRefusal(fault, path)), add);
  findWeightFault(checked, add);
  findPrivacyFault(checked, add);
}

/** Is it about the answers to the question at a place, and why they are refused? */
const isRefusal = ({ code, path }: Fault, place: Path): boolean =>
  /^(?:condition-|never-)/.test(code) && place.every((key, index) => path[index] === key);

/** What respondents or results would be better off without: found in files with errors too. */
function findNotices(
  json: Readonly<Record<string, unknown>>,
  texts: readonly PlacedText[],
  named: NamedQuestions,
  now: Date | undefined,
  add: AddFault,
): void {
  findTextFaults(texts, json, named, add);
  const isPromised = promisesSecrecy(json);
  const placed = placedQuestions(json);
  const byPath = new Map(placed.map(({ path, question }) => [formatPath(path), question]));
  for (const { path, question } of placed) {
    const around = byPath.get(formatPath(path.slice(0, -2)));
    findIdentityFaults(question, path, { isPromised, around }, add);
  }
  findClosingFault(json, now, add);
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
