import { createHash } from 'node:crypto';
import { readSurvey, type CheckedSurvey, type LogicByType } from '../engine/read-survey.ts';
import { SurveyError } from '../schema/survey-error.ts';

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

/**
 * Reads and checks survey files, all of them before the first one is served.
 *
 * @param files the files
 * @param types the question types that may occur
 * @throws {SurveyError} `survey-not-json` or `survey-invalid`, with the file and the place of the fault
 * @example
 * const surveys = createSurveySource([{ name: 'poll.json', text: JSON.stringify(poll) }], builtInLogic);
 */
export function createSurveySource(files: readonly SurveyFile[], types: LogicByType): SurveySource {
  const source = new Map<string, HostedSurvey>();
  const names = new Map<string, string>();
  for (const file of files) {
    const text = file.text.replace(/^\uFEFF/, '');
    const checked = readFile({ ...file, text }, types);
    const { id } = checked.survey;
    const before = names.get(id);
    if (before) throw new SurveyError('survey-invalid', `${file.name} and ${before} have the same id "${id}"`);
    names.set(id, file.name);
    source.set(id, {
      checked,
      text,
      etag: `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`,
    });
  }
  return source;
}

function readFile({ name, text }: SurveyFile, types: LogicByType): CheckedSurvey {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SurveyError('survey-not-json', `${name} is not JSON: ${(error as Error).message}`);
  }
  try {
    return readSurvey(json, types);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    const place = error.where === '' ? 'at the top' : `at ${error.where}`;
    throw new SurveyError(error.code, `${name} is not a survey file: ${error.message}, ${place}`);
  }
}
