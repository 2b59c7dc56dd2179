import { createHash } from 'node:crypto';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { readSurvey, type CheckedSurvey } from '../../engine/read-survey.ts';
import { findFaults } from '../../check/find-faults.ts';
import { jsonFault } from '../../check/structure/json-fault.ts';
import { knownTypes } from '../../check/structure/known-types.ts';
import { capacityOf, mostCapacity } from '../../crypto/capacity.ts';
import type { Fault } from '../../check/report/fault.ts';
import { privateKeyType } from '../../schema/names.ts';
import { SurveyError } from '../../schema/survey-error.ts';

/** A survey file as it is served and as it is answered. */
export interface HostedSurvey {
  readonly checked: CheckedSurvey;
  /** The file as it stands. */
  readonly text: string;
  /** Changes when the file does: the entity tag (RFC 9110) of `text`. */
  readonly etag: string;
}

/** Where the collector finds its surveys, by their `id`. */
export type SurveySource = ReadonlyMap<string, HostedSurvey>;

/** A survey file that was not read yet. */
export interface SurveyFile {
  /** For error messages: the path of the file. */
  readonly name: string;
  readonly text: string;
}

/** More faults than these are counted, not listed. */
const mostFaults = 20;

/**
 * Reads and checks survey files, all of them before the first one is served.
 *
 * @param files the files
 * @param types question types besides the built-in ones
 * @throws {SurveyError} `survey-not-json` or `survey-invalid`, with the file and the places of its faults
 * @example
 * const surveys = createSurveySource([{ name: 'poll.json', text: JSON.stringify(poll) }]);
 */
export function createSurveySource(files: readonly SurveyFile[], types: readonly QuestionLogic[] = []): SurveySource {
  const source = new Map<string, HostedSurvey>();
  const names = new Map<string, string>();
  for (const file of files) {
    const text = file.text.replace(/^\uFEFF/, '');
    const checked = readFile({ ...file, text }, types);
    const { id } = checked.survey;
    const before = names.get(id);
    if (before) throw new SurveyError('survey-invalid', `${file.name} and ${before} have the same id "${id}"`);
    names.set(id, file.name);
    source.set(id, { checked, text, etag: etagOf(text) });
  }
  return source;
}

const etagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

function readFile({ name, text }: SurveyFile, types: readonly QuestionLogic[]): CheckedSurvey {
  const slip = jsonFault(text);
  if (slip) throw new SurveyError('survey-not-json', `${name} has a fault:\n${lineOf(slip)}`);
  const json: unknown = JSON.parse(text);
  if (isPrivateKey(json)) throw new SurveyError('survey-invalid', `${name} is a private key, not a survey file`);
  const faults = findFaults(json, text, types);
  if (faults.length > 0) throw new SurveyError('survey-invalid', `${name} has faults:\n${listOf(faults)}`);
  try {
    const checked = readSurvey(json, knownTypes(types).logic, builtInFunctions);
    refuseEndless(checked);
    return checked;
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    throw new SurveyError(error.code, `${name} has a fault:\n${lineOf(error)}`);
  }
}

/** Sealed answers are all as long as the longest can be. */
function refuseEndless(checked: CheckedSurvey): void {
  if (checked.survey.privacy?.publicKey === undefined || capacityOf(checked) <= mostCapacity) return;
  const message = `each sealed response would have more than ${mostCapacity} bytes: give texts a "maxLength", and compute less`;
  throw new SurveyError('survey-invalid', message, ['privacy', 'publicKey']);
}

/**
 * Is this the file of a private key, which `survey-form keys new` makes?
 *
 * @param json of a file
 */
export const isPrivateKey = (json: unknown): boolean =>
  (json as { readonly type?: unknown } | null)?.type === privateKeyType;

function listOf(faults: readonly Fault[]): string {
  const lines = faults.slice(0, mostFaults).map(lineOf);
  return (faults.length > mostFaults ? [...lines, `  and ${faults.length - mostFaults} more`] : lines).join('\n');
}

function lineOf({ where, message, line, column }: Pick<Fault, 'where' | 'message' | 'line' | 'column'>): string {
  const place = line === undefined ? '' : `line ${line}, column ${column}, `;
  return `  ${place}${where || 'the whole file'}: ${message}`;
}
